import { DOEL_FUNCTIE_PROFIELEN, type DoelFunctie } from '../benoembaarheid/doelfunctie.js';
import type { IsoDate } from '../kalender/iso-date.js';
import { MAATREGEL_CATALOGUS } from '../maatregel/maatregel-catalogus.js';
import { isOvereengekomenMaatregel } from '../maatregel/maatregel-status.js';
import type { Beheersmaatregel } from '../maatregel/maatregel.js';
import { type AdviesConclusie, CONCLUSIE_BRIEFTEKSTEN, isPositief } from './conclusie.js';

/** What the letter says about how the toetsing was held. */
export const WERKWIJZE_VERKLARING =
  'De integriteitstoetsing is gedaan volgens de vaste werkwijze van onze organisatie. Het onderzoek zelf is vertrouwelijk. Daarom krijgt u alleen deze conclusie.';
/** The same, where the procedure was not walked to its end. */
export const WERKWIJZE_VERKLARING_GEEN_ADVIES =
  'Wij hebben de vaste werkwijze van onze organisatie gevolgd. Wat daarbij is besproken, is vertrouwelijk. Daarom krijgt u alleen deze conclusie.';

/** A positive conclusion that rests on an ontheffing says so (INV-04): the organ that reads the letter decides on it, or knows that it did. */
const ONTHEFFING_ZINNEN = {
  GEVRAAGD: 'Voor de benoeming is een ontheffing nodig. Die is gevraagd.',
  VERLEEND: 'Voor de benoeming is een ontheffing nodig. Die is verleend.',
} as const;

export interface BriefBron {
  readonly naam: string;
  readonly functie: DoelFunctie;
  readonly conclusie: AdviesConclusie;
  /** The day of the signature, in the organisation's zone. */
  readonly ondertekendOp: IsoDate;
  /** Name and office as printed, such as "A. de Graaf, burgemeester van Veenhoven". */
  readonly ondertekenaar: string;
  readonly maatregelen: readonly Pick<Beheersmaatregel, 'code' | 'status' | 'zichtbaarheid'>[];
  /** How it stands with an ontheffing that the benoeming needs; left out when it needs none. */
  readonly ontheffing?: keyof typeof ONTHEFFING_ZINNEN;
}

/** The only thing that the council ever gets to see (INV-06): a whitelist, not a selection out of the file. */
export interface BriefGegevens {
  readonly naam: string;
  readonly functie: string;
  readonly conclusie: string;
  readonly werkwijze: string;
  readonly datum: IsoDate;
  readonly ondertekenaar: string;
  /** Names from the catalogue; words about the person never leave the file. */
  readonly openbareMaatregelen: readonly string[];
}

export function briefGegevens(bron: BriefBron): BriefGegevens {
  return {
    naam: bron.naam,
    functie: DOEL_FUNCTIE_PROFIELEN[bron.functie].naam,
    conclusie: conclusieTekst(bron),
    werkwijze: bron.conclusie === 'GEEN_ADVIES' ? WERKWIJZE_VERKLARING_GEEN_ADVIES : WERKWIJZE_VERKLARING,
    datum: bron.ondertekendOp,
    ondertekenaar: bron.ondertekenaar,
    openbareMaatregelen: openbareMaatregelen(bron),
  };
}

function conclusieTekst({ conclusie, ontheffing }: BriefBron): string {
  const tekst = CONCLUSIE_BRIEFTEKSTEN[conclusie];
  return ontheffing === undefined || !isPositief(conclusie) ? tekst : `${tekst} ${ONTHEFFING_ZINNEN[ontheffing]}`;
}

/** Next to another conclusion than a positive one a measure would tell why; so it is left out. */
function openbareMaatregelen({ conclusie, maatregelen }: BriefBron): readonly string[] {
  if (!isPositief(conclusie)) return [];
  const openbaar = maatregelen.filter(
    (m) => m.zichtbaarheid === 'OPENBAAR' && MAATREGEL_CATALOGUS[m.code].magOpenbaar && isOvereengekomenMaatregel(m.status),
  );
  return [...new Set(openbaar.map((m) => MAATREGEL_CATALOGUS[m.code].naam))];
}
