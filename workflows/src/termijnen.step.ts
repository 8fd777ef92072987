import { TOETSING_BREED } from '#domain/proces/stand.js';
import { isVoorbij } from '#domain/proces/weg.js';
import type { Dossier } from './dossier.js';
import { openToetsingTermijnen, sluitToetsingTermijnen } from './proxies.js';

/** T15: the terms of the case as a whole, counted back from the council meeting, until the advice is handed over. */
export async function toetsingTermijnen(dossier: Dossier): Promise<void> {
  const { ref } = dossier;
  const begin = await dossier.nu();
  if (begin.einde === null && !isVoorbij(begin.status, 'ADVIES_TER_INZAGE_KANDIDAAT'))
    await dossier.eenmaal(() => openToetsingTermijnen(ref));
  const stand = await dossier.until((s) => isVoorbij(s.status, 'ADVIES_TER_INZAGE_KANDIDAAT'), TOETSING_BREED);
  if (stand.einde === null) await dossier.eenmaal(() => sluitToetsingTermijnen(ref));
}
