import { BESTUURSLAAG_PROFIELEN } from '#domain/benoembaarheid/bestuurslaag.js';
import type {
  GesimuleerdeHaalbaarheid,
  GesimuleerdeStap,
  GesimuleerdeTermijn,
  GesimuleerdMoment,
  Simulatie,
  SimulatieLijn,
  Tempo,
} from '#domain/planning/simulatie.js';
import type { VogRoute } from '#domain/planning/planning.stappen.js';
import type { Tijdzone } from '#domain/kalender/tijdzone.js';
import type { StapCode } from '#domain/stap/stap-code.js';
import { AANLEIDING_PROFIELEN } from '#domain/toetsing/aanleiding.js';
import { columns } from './columns.js';
import { dateText, momentText } from './moment.js';

const VOG: Readonly<Record<VogRoute, string>> = {
  SPOED: 'met spoed bij Justis',
  REGULIER: 'gewone aanvraag bij Justis',
  BES: 'bij de gezaghebber',
  GEEN: 'niet nodig',
};
const KOP: Readonly<Record<Tempo, string>> = {
  HELE_TERMIJN: '1. Als iedereen de hele termijn gebruikt',
  METEEN: '2. Als iedereen meteen doet wat nodig is (de VOG en de leestijd van de kandidaat duren even lang)',
};
const KLEUR = { GROEN: 'ja (GROEN)', ORANJE: 'ja, maar krap (ORANJE)', ROOD: 'nee (ROOD)' } as const;

/** The whole simulation in plain Dutch: each step with every moment of its terms, and then how fast it could go. */
export function simulatieTekst(simulatie: Simulatie): string {
  const { aanleiding, bestuurslaag, start, raadsdatum, profiel, zone, vogRoute, lijnen } = simulatie;
  const kop = columns(
    [
      ['Soort', `${AANLEIDING_PROFIELEN[aanleiding].naam}, ${BESTUURSLAAG_PROFIELEN[bestuurslaag].naam}`],
      ['Termijnen', `${profiel.code}, versie ${profiel.versie}`],
      ['Start', `${momentText(start, zone)} (${zone})`],
      ['Vergadering', raadsdatum === null ? 'geen' : dateText(raadsdatum)],
      ['VOG', VOG[vogRoute]],
    ],
    '',
  );
  const uitleg = [
    'Dit is een planning. Zij zegt niets over de kandidaat.',
    'Herinneringen en escalaties vallen bij een echte toetsing in het uur na het genoemde tijdstip.',
    '* = op de langste weg: een dag later is voor het geheel een dag later.',
  ];
  return `${[...kop, '', ...uitleg, ...lijnen.flatMap((lijn) => ['', ...lijnTekst(lijn, zone)])].join('\n')}\n`;
}

function lijnTekst({ tempo, stappen, kritiekePad, overigeTermijnen, haalbaarheid }: SimulatieLijn, zone: Tijdzone): readonly string[] {
  const termijnen =
    tempo === 'HELE_TERMIJN' ? ['', 'Alle momenten van de stappen', ...stappen.flatMap((stap) => stapTermijnen(stap, zone))] : [];
  return [
    KOP[tempo],
    ...haalbaarheidTekst(haalbaarheid),
    `Langste weg: ${langsteWeg(stappen, kritiekePad)}.`,
    '',
    ...columns(
      [
        ['', 'Stap', '', 'Open', 'Klaar', ...(haalbaarheid === null ? [] : ['Klaar uiterlijk'])],
        ...stappen.map((stap) => stapRij(stap, zone)),
      ],
      '',
    ),
    ...termijnen,
    ...(overigeTermijnen.length === 0 ? [] : ['', 'Andere termijnen']),
    ...overigeTermijnen.flatMap((termijn) => termijnTekst(termijn, zone)),
  ];
}

/** The steps on the critical path that take time by a term of theirs, with the term that decides. */
function langsteWeg(stappen: readonly GesimuleerdeStap[], kritiekePad: readonly StapCode[]): string {
  return kritiekePad
    .flatMap((code) => stappen.filter(({ stap }) => stap === code))
    .flatMap(({ naam, termijnen: [bepalend] }) => (bepalend === undefined ? [] : [`${naam} (${bepalend.code})`]))
    .join(' > ');
}

function haalbaarheidTekst(haalbaarheid: GesimuleerdeHaalbaarheid | null): readonly string[] {
  if (haalbaarheid === null) return ['Er is geen vergadering om te halen.'];
  const { verstrekking, uiterlijkeVerstrekking, marge, kleur } = haalbaarheid;
  const ruimte = marge < 0 ? `te laat: ${werkdagen(-marge)}` : `over: ${werkdagen(marge)}`;
  return [
    `Vergadering haalbaar: ${KLEUR[kleur]}. Het advies kan op ${dateText(verstrekking)} worden verstrekt; ${dateText(uiterlijkeVerstrekking)} is de laatste dag (${ruimte}).`,
  ];
}

const werkdagen = (aantal: number): string => (aantal === 1 ? '1 werkdag' : `${aantal} werkdagen`);

function stapRij(
  { kritiek, nummer, naam, eventueel, opent, gereed, uiterlijkGereed }: GesimuleerdeStap,
  zone: Tijdzone,
): readonly string[] {
  const laat = uiterlijkGereed !== null && !eventueel && gereed > uiterlijkGereed ? '  te laat' : '';
  const uiterlijk = uiterlijkGereed === null ? [] : [`${momentText(uiterlijkGereed, zone)}${laat}`];
  return [
    kritiek ? '*' : '',
    nummer,
    eventueel ? `${naam} (als het nodig is)` : naam,
    momentText(opent, zone),
    momentText(gereed, zone),
    ...uiterlijk,
  ];
}

function stapTermijnen({ nummer, naam, termijnen }: GesimuleerdeStap, zone: Tijdzone): readonly string[] {
  return termijnen.length === 0 ? [] : ['', `${nummer} ${naam}`, ...termijnen.flatMap((termijn) => termijnTekst(termijn, zone))];
}

function termijnTekst({ code, soort, omschrijving, aanvang, momenten }: GesimuleerdeTermijn, zone: Tijdzone): readonly string[] {
  const rijen = momenten.map((moment) => [momentText(moment.op, zone), momentNaam(moment), ontvangersVan(moment), moment.watDanGebeurt]);
  return [`  ${code} ${soort}  ${omschrijving}`, ...columns([[momentText(aanvang, zone), 'begin', '', ''], ...rijen], '      ')];
}

const momentNaam = ({ moment, soort }: GesimuleerdMoment): string =>
  soort === 'EINDE' ? 'einde' : `${soort.toLowerCase()} ${moment.slice(-1)}`;
const ontvangersVan = ({ ontvangers }: GesimuleerdMoment): string =>
  ontvangers.map((rol) => (rol === 'FG' ? rol : rol.toLowerCase().replaceAll('_', ' '))).join(', ');
