import { condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { RondeRef } from '#domain/proces/stand.js';
import { advies } from './advies.step.js';
import { nazorg, uitkomst } from './afronding.step.js';
import { basisscan } from './basisscan.step.js';
import { Dossier } from './dossier.js';
import { sluitHerijking } from './herijking.step.js';
import { heropening } from './heropening.step.js';
import { medewerking } from './medewerking.step.js';
import { risicoanalyse } from './risicoanalyse.step.js';
import { toetsingTermijnen } from './termijnen.step.js';
import { toewijzing } from './toewijzing.step.js';
import { vogAanvraag } from './vog.step.js';
import { wraking } from './wraking.step.js';

/** One ronde of a toetsing, from its start to the acceptance or the end. What is recorded is passed at once, so that a restart goes on where it was. */
export async function toetsing(ref: RondeRef): Promise<void> {
  await volgRonde(ref, () => workflowInfo().continueAsNewSuggested);
}

/** @param vol tells that the history of this run is long enough; the ronde goes on in a new run, as soon as nothing is under way. */
export async function volgRonde(ref: RondeRef, vol: () => boolean): Promise<void> {
  const dossier = new Dossier(ref);
  const verder = condition(() => vol() && dossier.inRust).then(() => true);
  const klaar = Promise.all([toetsingTermijnen(dossier), wraking(dossier), procedure(dossier)]).then(() => dossier.rondAf());
  if (await Promise.race([klaar.then(() => false), verder])) await continueAsNew<typeof toetsing>(ref);
}

async function procedure(dossier: Dossier): Promise<void> {
  await heropening(dossier);
  await toewijzing(dossier);
  const { zonderVog } = await medewerking(dossier);
  await Promise.all([...(zonderVog ? [] : [vogAanvraag(dossier)]), onderzoekEnAdvies(dossier)]);
}

async function onderzoekEnAdvies(dossier: Dossier): Promise<void> {
  await basisscan(dossier);
  const { zonderAdvies } = await risicoanalyse(dossier);
  if (zonderAdvies) await sluitHerijking(dossier);
  else await adviesEnUitkomst(dossier);
  await nazorg(dossier);
}

async function adviesEnUitkomst(dossier: Dossier): Promise<void> {
  await advies(dossier);
  await uitkomst(dossier);
}
