import { CONCLUSIE_NAMEN } from '#domain/advies/conclusie.js';
import { WOO_BELANG_NAMEN } from '#domain/advies/geheimhouding.js';
import { DOEL_FUNCTIE_PROFIELEN } from '#domain/benoembaarheid/doelfunctie.js';
import { RISICO_CATEGORIE_NAMEN } from '#domain/bevinding/risico-categorie.js';
import { BEWAAR_KLASSE_UITLEG } from '#domain/document/bewaar-klasse.js';
import { DOCUMENT_SOORTEN } from '#domain/document/document-soorten.js';
import { MAATREGEL_CATALOGUS } from '#domain/maatregel/maatregel-catalogus.js';
import { BRON_SOORT_NAMEN, VERBODEN_BRON_UITLEG } from '#domain/rechtskader/bron-soort.js';
import { TOETSING_STATUS_NAMEN } from '#domain/toetsing/status-namen.js';
import { CODES, CODES_VAN_VELD } from './codes.js';
import { TOEZICHT, TOEZICHT_VAN_VELD } from './toezicht.js';
import { VELDEN } from './velden.js';

type Woorden = Readonly<Record<string, string>>;
const namen = (van: Readonly<Record<string, { readonly naam: string }>>): Woorden =>
  Object.fromEntries(Object.entries(van).map(([code, { naam }]) => [code, naam]));
const metCode = (van: Woorden): Woorden => Object.fromEntries(Object.entries(van).map(([code, naam]) => [code, `${code}: ${naam}`]));

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** What the domain already says in words. */
const DOMEIN: Woorden = {
  ...TOEZICHT,
  ...namen(DOCUMENT_SOORTEN),
  ...BRON_SOORT_NAMEN,
  ...VERBODEN_BRON_UITLEG,
  ...CONCLUSIE_NAMEN,
  ...RISICO_CATEGORIE_NAMEN,
  ...metCode(namen(MAATREGEL_CATALOGUS)),
  ...metCode(BEWAAR_KLASSE_UITLEG),
  ...metCode(WOO_BELANG_NAMEN),
  ...Object.fromEntries(Object.entries(namen(DOEL_FUNCTIE_PROFIELEN)).map(([code, naam]) => [code, hoofdletter(naam)])),
};

/** A code without words of its own, readable all the same. */
const uitgeschreven = (code: string): string => (/^[A-Z][A-Z_]+$/.test(code) ? hoofdletter(code.toLowerCase().replaceAll('_', ' ')) : code);

export const woord = (code: string): string => CODES[code] ?? DOMEIN[code] ?? uitgeschreven(code);
/** A choice in a field, for people. */
export const keuzeWoord = (veld: string, code: string): string =>
  CODES_VAN_VELD[veld]?.[code] ?? TOEZICHT_VAN_VELD[veld]?.[code] ?? woord(code);
const STATUS: Woorden = TOETSING_STATUS_NAMEN;
export const statusWoord = (status: string): string => STATUS[status] ?? woord(status);
/** What a field is called. */
export const veldNaam = (veld: string): string => VELDEN[veld] ?? hoofdletter(veld.replace(/([A-Z])/g, ' $1').toLowerCase());
