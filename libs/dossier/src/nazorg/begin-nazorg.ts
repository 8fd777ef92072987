import { nazorgPlan, type NazorgTermijn } from '#domain/nazorg/nazorg-plan.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { openTaken } from '../proces/open-taken.js';
import { openTermijnen } from '../proces/open-termijnen.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { TAKEN } from '#domain/taak/taak-soort.js';

/** S19: opens every term and task with which the aftercare begins. Returns how many. */
export async function beginNazorg(dossier: OpenDossier): Promise<number> {
  const plan = nazorgPlan(dossier.beeld, dossier.tx.nu);
  for (const termijn of plan) await openNazorgTermijn(dossier, termijn);
  return plan.length;
}

/** One term of the aftercare, with its task where somebody has to do something; who gets it hears of it. */
export async function openNazorgTermijn(
  dossier: OpenDossier,
  { plek: stap, volgnummer, code, aanvang, duur, taak }: NazorgTermijn,
): Promise<void> {
  const [termijn] = await openTermijnen(dossier, [code], aanvang, { stap, volgnummer }, duur);
  if (taak === undefined) return;
  await openTaken(dossier, [{ soort: taak, stap, volgnummer, uiterlijk: termijn?.einde ?? null }]);
  await zetBerichtenKlaar(dossier, 'TAAK_NIEUW', [TAKEN[taak].voor], `${stap}/${volgnummer}`);
}
