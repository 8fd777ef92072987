import type { Stand } from '#domain/proces/stand.js';
import { isVoorbij } from '#domain/proces/weg.js';
import { stapSleutel } from '#domain/stap/stap-code.js';
import { VOG_WACHTSTAPPEN } from '#domain/vog/vog-stappen.js';
import type { Dossier } from './dossier.js';

const verstrekt = (s: Stand): boolean => isVoorbij(s.status, 'ADVIES_TER_INZAGE_KANDIDAAT');
/** A wait for the VOG lapses with the signature under an advice without one. */
const vervallen = ({ stappen }: Stand): boolean =>
  Object.keys(stappen).some(
    (sleutel) => stappen[sleutel] === 'VERVALLEN' && VOG_WACHTSTAPPEN.some((stap) => sleutel.split('/')[0] === stap),
  );
/** Until then a benoeming rests on the VOG, and its age counts (T23). */
const besloten = (s: Stand): boolean => isVoorbij(s.status, 'ADVIES_VERSTREKT');
/** Nobody waits for a VOG any more. One that became too old is needed anew as long as the letter was not handed over. */
const nietMeerNodig = (s: Stand): boolean => s.zonderVog || verstrekt(s) || vervallen(s);

/** S05: the organisation prepares (T04), the kandidaat applies (T05), somebody else decides (T06); what follows from it can be that all begins again. */
export async function vogAanvraag(dossier: Dossier): Promise<void> {
  for (let poging = 1; ; poging += 1) {
    await dossier.stap('VOG_KLAARZETTEN', poging, nietMeerNodig);
    await dossier.stap('VOG_INDIENEN', poging, nietMeerNodig);
    await dossier.stap('VOG_BESLISSING', poging, nietMeerNodig);
    if (!(await naBeslissing(dossier, poging))) return;
  }
}

/**
 * What comes after the decision, as the kandidaat tells it: a VOG that is verified (T23), or none, and perhaps a procedure about it (S-X3).
 * True when a new application is needed; false when nobody waits for a VOG any more.
 */
async function naBeslissing(dossier: Dossier, poging: number): Promise<boolean> {
  for (;;) {
    const stand = await dossier.nu();
    if (stand.stappen[stapSleutel('VOG_KLAARZETTEN', poging + 1)] !== undefined) return true;
    const { vogStatus } = stand;
    const klaar = vogStatus === 'GEVERIFIEERD' ? besloten : nietMeerNodig;
    if (stand.einde !== null || klaar(stand)) return false;
    switch (vogStatus) {
      case 'ONTVANGEN':
        await dossier.stap('VOG_VERIFICATIE', poging, nietMeerNodig);
        break;
      case 'GEVERIFIEERD':
        await dossier.stap('VOG_GELDIGHEID', poging, besloten);
        break;
      case 'PROCEDURE_LOOPT':
        await dossier.stap('VOG_PROCEDURE', Math.max(1, stand.vogProcedures), nietMeerNodig);
        break;
      case 'NIET_OVERGELEGD':
        if (await kiesVervolg(dossier, Math.max(1, stand.vogNietAfgegeven))) return true;
        break;
      case 'AFGEKEURD_BIJ_VERIFICATIE':
      case 'VERLOPEN':
        return true;
      default:
    }
    await dossier.until((s) => s.vogStatus !== vogStatus || klaar(s));
  }
}

/** True when a new application was chosen: then nothing else about the VOG has changed. */
async function kiesVervolg(dossier: Dossier, keer: number): Promise<boolean> {
  const gekozen = await dossier.stap('VOG_VERVOLG', keer, nietMeerNodig);
  return gekozen.einde === null && gekozen.vogStatus === 'NIET_OVERGELEGD' && !nietMeerNodig(gekozen);
}
