import { FUNCTIE_NAMEN } from '../inzagelog/inzagelog.js';
import { FUNCTIE_SLEUTELS } from '../personen/functie-gegevens.js';
import { MEDEWERKER_ROLLEN } from '../personen/rollen.rules.js';
import { STAP_REGELS } from '../stap/stap-regels.js';
import { termijnProfiel } from '../termijn/termijnprofielen.js';
import { zoek } from './zoek.js';

export interface Detail {
  readonly naam: string;
  readonly waarde: string;
}

/** Ids and hashes are in the audit trail itself; to people they say nothing. */
const KENMERK = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{64}$/;

/** What the data of events are called. What has no name here is told under its own. */
const NAMEN: Readonly<Record<string, string>> = {
  // A change of functions: each under a key of its own.
  ...Object.fromEntries(MEDEWERKER_ROLLEN.map((rol) => [FUNCTIE_SLEUTELS[rol], FUNCTIE_NAMEN[rol]])),
  aantal: 'aantal',
  aanvaardOp: 'aangenomen op',
  afwijking: 'wijkt af van de andere kandidaten',
  basis: 'gemaakt op versie',
  begonnenOp: 'begonnen op',
  benoemdOp: 'benoemd op',
  besluit: 'besluit',
  besluiten: 'besluiten',
  bestanden: 'bestanden',
  bevindingen: 'bevindingen',
  conclusie: 'conclusie',
  conclusieVervallen: 'eerdere conclusie vervallen',
  controle: 'controle',
  datum: 'datum',
  deel: 'onderdeel',
  documentenlijstVersie: 'versie van de documentenlijst',
  eis: 'eis',
  einde: 'einde',
  extern: 'van een extern bureau',
  functie: 'functie',
  geeindigdOp: 'geëindigd op',
  gelijkgesteld: 'als een feestdag',
  geweigerdeBronnen: 'geweigerde bronnen',
  grond: 'grond',
  herhaald: 'opnieuw, na het terugzetten van een kopie',
  informatiebriefVersie: 'versie van de informatiebrief',
  ingediendOp: 'ingediend op',
  klasse: 'soort gegevens',
  leidend: 'eerste adviseur',
  logboek: 'logboek',
  maatregel: 'maatregel',
  maatregelen: 'maatregelen',
  materieel: 'wezenlijke wijziging',
  moment: 'moment',
  nummer: 'nummer',
  omvang: 'omvang',
  oordeel: 'oordeel',
  raadsdatum: 'datum van de vergadering',
  reacties: 'reacties',
  reden: 'reden',
  regime: 'wet',
  risicos: 'risico’s',
  rol: 'functie',
  ronde: 'ronde',
  scan: 'uitslag',
  soort: 'soort',
  spoed: 'met spoed',
  stap: 'stap',
  status: 'stand',
  termijn: 'termijn',
  termijnen: 'aantal termijnen',
  termijnProfiel: 'termijnprofiel',
  termijnProfielVersie: 'versie van de termijnen',
  toetsingen: 'toetsingen',
  tot: 'tot',
  type: 'soort',
  uitkomst: 'uitkomst',
  uren: 'uren',
  uitvoerenVanaf: 'uit te voeren vanaf',
  van: 'van',
  vanVersie: 'verbetering van versie',
  versie: 'versie',
  verklaring: 'verklaring',
  vogVerlopen: 'VOG verlopen',
  volgnummer: 'keer',
  vorm: 'vorm',
  vraag: 'vraag',
  vragenlijstVersie: 'versie van de vragenlijst',
};

/** What a term is for, by its code; as it is called in the built-in profile. */
export const termijnNaam = (code: unknown): string | null => zoek(termijnProfiel('NORMAAL', 1).termijnen, code)?.omschrijving ?? null;
export const stapNaam = (code: unknown): string | null => zoek(STAP_REGELS, code)?.naam ?? null;

/** The codes, dates and counts of an event, for people. `zonder`: keys that its sentence tells already. */
export function vertelDetails(gegevens: Readonly<Record<string, unknown>>, zonder: readonly string[] = []): readonly Detail[] {
  return Object.entries(gegevens)
    .filter(([sleutel, waarde]) => !zonder.includes(sleutel) && waarde !== null && !(typeof waarde === 'string' && KENMERK.test(waarde)))
    .map(([sleutel, waarde]) => ({ naam: zoek(NAMEN, sleutel) ?? sleutel, waarde: vertelWaarde(sleutel, waarde) }));
}

function vertelWaarde(sleutel: string, waarde: unknown): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  const naam = sleutel === 'termijn' ? termijnNaam(waarde) : sleutel === 'stap' ? stapNaam(waarde) : null;
  return naam === null ? String(waarde) : `${naam} (${String(waarde)})`;
}
