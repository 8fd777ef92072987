import type { Weigering } from '../fout/domain-error.js';
import { ADVIES_HANDELINGEN } from '../handeling/regels/advies.handelingen.js';
import { BASISSCAN_HANDELINGEN } from '../handeling/regels/basisscan.handelingen.js';
import { RISICOANALYSE_HANDELINGEN } from '../handeling/regels/risicoanalyse.handelingen.js';
import type { HandelingRegel } from '../handeling/handeling-regel.js';
import type { Relatie } from '../toegang/relatie.js';

const ONDERZOEKERS: readonly Relatie[] = ['ADVISEUR', 'TOETSER', 'UITVRAAG_BEANTWOORDER'];
/** What the opdrachtgever does with what was gathered. */
const MET_HET_DOSSIER: readonly string[] = [
  'gaDoorMetVoorbehoud',
  'registreerOntheffing',
  'legGesprekOpdrachtgeverVast',
  'ondertekenAdvies',
  'verstrekAdvies',
];
/** What is put right is what a restriction often waits for. */
const WEL: readonly string[] = ['corrigeerRapport'];

const kamers: Readonly<Record<string, HandelingRegel>> = {
  ...BASISSCAN_HANDELINGEN,
  ...RISICOANALYSE_HANDELINGEN,
  ...ADVIES_HANDELINGEN,
};

/**
 * Acts by which others than the kandidaat work with his data. What he does too (handing in a document, ending an addition) goes on for all, and so
 * do time, deletion of what is forbidden, and the VOG.
 */
export const ONDER_BEPERKING: ReadonlySet<string> = new Set([
  ...MET_HET_DOSSIER,
  ...Object.entries(kamers).flatMap(([code, { relaties }]) =>
    !WEL.includes(code) && relaties.every((relatie) => ONDERZOEKERS.includes(relatie)) ? [code] : [],
  ),
]);

/** As long as a restriction holds nobody works with the data (AVG art. 18). Refuses with BEPERKING_GELDT. */
export const beperkingWeigeringen = (code: string, { beperkt }: { readonly beperkt: boolean }): readonly Weigering[] =>
  beperkt && ONDER_BEPERKING.has(code) ? [{ code: 'BEPERKING_GELDT' }] : [];
