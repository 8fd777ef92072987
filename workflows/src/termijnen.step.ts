import { TOETSING_BREED } from '#domain/proces/stand.js';
import { isVoorbij } from '#domain/proces/weg.js';
import { type Dossier, OOK_OPGESCHORT } from './dossier.js';
import { openToetsingTermijnen, sluitToetsingTermijnen } from './proxies.js';

/**
 * The terms of the case as a whole: T15, counted back from the council meeting (a herijking has none) until the advice is handed over, and the
 * end date of a suspension.
 */
export async function toetsingTermijnen(dossier: Dossier): Promise<void> {
  const { ref } = dossier;
  const begin = await dossier.nu();
  if (begin.zonderAdvies) {
    // No council meeting; a suspension can end all the same.
    await dossier.until((s) => isVoorbij(s.status, 'RAPPORT_VASTGESTELD'), TOETSING_BREED);
    return;
  }
  if (begin.einde === null && !isVoorbij(begin.status, 'ADVIES_TER_INZAGE_KANDIDAAT'))
    await dossier.eenmaal(() => openToetsingTermijnen(ref), OOK_OPGESCHORT);
  const stand = await dossier.until((s) => isVoorbij(s.status, 'ADVIES_TER_INZAGE_KANDIDAAT'), TOETSING_BREED);
  if (stand.einde === null) await dossier.eenmaal(() => sluitToetsingTermijnen(ref));
}
