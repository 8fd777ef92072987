import type { Weigering } from '../fout/domain-error.js';
import { DOCUMENT_SOORT_CODES, type DocumentSoortCode, type DocumentVereiste } from './document-soort.js';
import { DOCUMENT_SOORTEN } from './document-soorten.js';
import type { Documentenlijst } from './documentenlijst.js';

export interface StukkenSituatie {
  /** The list to which the case is pinned. */
  readonly lijst: Documentenlijst;
  /** The kandidaat has an enterprise (from the answers). */
  readonly heeftOnderneming: boolean;
  /** The kandidaat does not live in the territory and asks ontheffing. */
  readonly vraagtOntheffing: boolean;
  /** Kinds that an adviseur asked for: diploma, proof of residence, extract of the handelsregister. */
  readonly gevraagd: readonly DocumentSoortCode[];
}

/** Steps whose files are asked for together; the VOG and evidence of measures have steps of their own. */
const STAPPEN = ['DOCUMENTEN', 'BENOEMBAARHEID'] as const;

/** The files that a kandidaat has to upload. On the main road only the cv. A BKR overview is never required. */
export function vereisteUploads(situatie: StukkenSituatie): readonly DocumentSoortCode[] {
  const { soorten } = situatie.lijst;
  return DOCUMENT_SOORT_CODES.filter((code) => {
    const { vorm, door } = DOCUMENT_SOORTEN[code];
    const { stappen, vereist } = soorten[code];
    const vanKandidaat = vorm === 'UPLOAD' && door.includes('KANDIDAAT') && STAPPEN.some((stap) => stappen.includes(stap));
    return vanKandidaat && (isVereist(vereist, situatie) || (vereist !== 'VRIJWILLIG' && situatie.gevraagd.includes(code)));
  });
}

function isVereist(vereist: DocumentVereiste, { heeftOnderneming, vraagtOntheffing }: StukkenSituatie): boolean {
  if (vereist === 'ALS_ONDERNEMING') return heeftOnderneming;
  if (vereist === 'ALS_GEEN_INGEZETENE') return vraagtOntheffing;
  return vereist === 'JA';
}

/**
 * May the toetsing go on without these documents (DOORGAAN_MET_VOORBEHOUD)? They are listed in the report. Refuses with `VOG_ONTBREEKT`:
 * without a VOG nothing goes on.
 */
export function voorbehoudWeigeringen(ontbrekend: readonly DocumentSoortCode[]): readonly Weigering[] {
  return ontbrekend.some((code) => code === 'VOG' || code === 'VOG_REGISTRATIE') ? [{ code: 'VOG_ONTBREEKT' }] : [];
}
