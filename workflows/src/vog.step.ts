import type { Stand } from '#domain/proces/stand.js';
import { isVoorbij } from '#domain/proces/weg.js';
import { stapSleutel } from '#domain/stap/stap-code.js';
import type { Dossier } from './dossier.js';

/** Nobody waits for a VOG any more: the advice was signed, or the opdrachtgever chose to advise without one. */
const nietMeerNodig = (s: Stand): boolean => s.beperktAdvies || isVoorbij(s.status, 'ADVIES_IN_VOORBEREIDING');
const klaar = (s: Stand): boolean => s.vogStatus === 'GEVERIFIEERD' || nietMeerNodig(s);
/** Only the kandidaat and Justis can change this; the ladder has been walked. */
const wachtOpKandidaat = (s: Stand): boolean => s.vogStatus === 'NIET_OVERGELEGD' || s.vogStatus === 'PROCEDURE_LOOPT';

/** S05: the organisation prepares (T04), the kandidaat applies (T05), Justis decides (T06), someone verifies; after a rejection all over again. */
export async function vogAanvraag(dossier: Dossier): Promise<void> {
  for (let poging = 1; ; poging += 1) {
    await dossier.stap('VOG_KLAARZETTEN', poging, nietMeerNodig);
    await dossier.stap('VOG_INDIENEN', poging, nietMeerNodig);
    const beslist = await dossier.stap('VOG_BESLISSING', poging, nietMeerNodig);
    const ingeleverd = beslist.vogStatus === 'ONTVANGEN' || beslist.stappen[stapSleutel('VOG_VERIFICATIE', poging)] !== undefined;
    if (ingeleverd) await dossier.stap('VOG_VERIFICATIE', poging, nietMeerNodig);
    const volgende = stapSleutel('VOG_KLAARZETTEN', poging + 1);
    const stand = await dossier.until((s) => klaar(s) || s.stappen[volgende] !== undefined || !wachtOpKandidaat(s));
    if (stand.einde !== null || klaar(stand)) return;
  }
}
