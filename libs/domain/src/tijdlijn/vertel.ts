import { vertelInzage } from '../inzagelog/inzagelog.js';
import { STAP_REGELS } from '../stap/stap-regels.js';
import type { StapCode } from '../stap/stap-code.js';
import { type Detail, stapNaam, termijnNaam, vertelDetails } from './details.js';
import { type Gezegde, type Verteld, zeg } from './gezegde.js';
import { type Grondslag, grondslagInOrganisatie, grondslagVanGebeurtenis } from './grondslag.js';
import { stapVanGebeurtenis } from './stap-van-gebeurtenis.js';
import { functieVan, onderwerpVan, SYSTEEM } from './wie.js';
import { HANDELING_WOORDEN } from './woorden-handelingen.js';
import { ORGANISATIE_WOORDEN } from './woorden-organisatie.js';
import { PROCES_WOORDEN } from './woorden-proces.js';
import { zoek } from './zoek.js';

/** HANDELING: somebody did something. PROCES: the system did. INZAGE: somebody looked. */
export const AARDEN = ['HANDELING', 'PROCES', 'INZAGE'] as const;
export type Aard = (typeof AARDEN)[number];

/** What the words are made of. */
export interface TeVertellen {
  readonly soort: string;
  readonly rol: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

export interface VerteldeGebeurtenis {
  readonly aard: Aard;
  readonly functie: string;
  /** A whole Dutch sentence. */
  readonly wat: string;
  readonly grondslag: Grondslag | null;
  readonly stap: { readonly code: StapCode; readonly nummer: string; readonly naam: string } | null;
  readonly details: readonly Detail[];
}

const INZAGEN_IN_ORGANISATIE: ReadonlySet<string> = new Set(['LOGBOEK_INGEZIEN', 'INGELEZEN_DOSSIER_INGEZIEN']);
const ONBEKEND = 'deed iets wat deze versie van het systeem niet kent.';

/** An event of the chain of a case; `aanKandidaat`: told to the kandidaat, about himself. */
export function vertelGebeurtenis({ soort, rol, gegevens }: TeVertellen, aanKandidaat: boolean): VerteldeGebeurtenis {
  const stap = stapVanGebeurtenis(soort, gegevens);
  return {
    aard: aardVan(soort === 'INZAGE', rol),
    functie: functieVan(rol, aanKandidaat),
    wat: `${onderwerpVan(rol, aanKandidaat)} ${zeg(gezegdeVan({ soort, rol, gegevens }, aanKandidaat), verteldVan(gegevens))}`,
    grondslag: grondslagVanGebeurtenis(soort, gegevens),
    stap: stap === null ? null : { code: stap, nummer: STAP_REGELS[stap].nummer, naam: STAP_REGELS[stap].naam },
    details: soort === 'INZAGE' ? [] : vertelDetails(gegevens, ['stap']),
  };
}

/** An event of the chain of an organisation. */
export function vertelInOrganisatie({ soort, rol, gegevens }: TeVertellen): VerteldeGebeurtenis {
  const woorden = zoek(ORGANISATIE_WOORDEN, soort);
  return {
    aard: aardVan(INZAGEN_IN_ORGANISATIE.has(soort), rol),
    functie: functieVan(rol, false),
    wat: `${onderwerpVan(rol, false)} ${woorden?.wat ?? ONBEKEND}`,
    grondslag: grondslagInOrganisatie(soort),
    stap: null,
    details: vertelDetails(gegevens),
  };
}

const aardVan = (isInzage: boolean, rol: string): Aard => (isInzage ? 'INZAGE' : rol === SYSTEEM ? 'PROCES' : 'HANDELING');

function gezegdeVan({ soort, rol, gegevens }: TeVertellen, aanKandidaat: boolean): Gezegde {
  if (soort === 'INZAGE') return `bekeek ${vertelInzage(aanKandidaat, String(gegevens['inzage']), rol).onderdeel}.`;
  return zoek(HANDELING_WOORDEN, soort) ?? zoek(PROCES_WOORDEN, soort)?.wat ?? ONBEKEND;
}

function verteldVan(gegevens: Readonly<Record<string, unknown>>): Verteld {
  const tussen = (naam: string | null): string => (naam === null ? '' : ` ‘${naam}’`);
  return { gegevens, stap: tussen(stapNaam(gegevens['stap'])), termijn: tussen(termijnNaam(gegevens['termijn'])) };
}
