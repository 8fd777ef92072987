import { BESTUURSLAGEN, type Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import { type EigenVrijeDag, feestdagenKalender } from '#domain/kalender/feestdagen-kalender.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { TIJDZONES, type Tijdzone } from '#domain/kalender/tijdzone.js';
import type { SimulatieVraag } from '#domain/planning/simulatie.js';
import { STAP_CODES, type StapCode } from '#domain/stap/stap-code.js';
import { TERMIJN_PROFIEL_CODES } from '#domain/termijn/termijn-profiel.js';
import { nieuwsteProfielVersie, termijnProfiel, termijnprofielen } from '#domain/termijn/termijnprofielen.js';
import { AANLEIDINGEN } from '#domain/toetsing/toetsing-status.js';
import { StartError } from '../engine/start-error.js';
import { readDate, readDays, readInstant, readWord } from './values.js';

export interface SimuleerOptions {
  readonly vraag: SimulatieVraag;
  /** The whole result as JSON instead of text. */
  readonly json: boolean;
}

export const SIMULEER_HELP = `Reken uit hoe een toetsing verloopt, voordat zij begint. Er hoeft niets te draaien en er wordt niets bewaard.

  npm run simuleer -- --start 2027-01-11 --raad 2027-02-25

  --start DATUM       De dag waarop de toetsing begint (om 9 uur), of een tijdstip: 2027-01-11T14:30+01:00. Verplicht.
  --raad DATUM        De dag van de vergadering. Verplicht, behalve bij HERIJKING_ZITTEND.
  --soort WOORD       ${AANLEIDINGEN.join(', ')}. Standaard TUSSENTIJDS.
  --laag WOORD        ${BESTUURSLAGEN.join(', ')}. Standaard GEMEENTE.
  --profiel WOORD     ${TERMIJN_PROFIEL_CODES.join(', ')}. Standaard NORMAAL.
  --versie GETAL      De versie van het profiel. Standaard de nieuwste.
  --spoed ja|nee      De VOG met spoed aanvragen. Standaard wat gewoon is voor de laag.
  --vog-dagen GETAL   Hoe oud een VOG mag zijn op de dag van de benoeming. Standaard 92 dagen.
  --zone ZONE         ${TIJDZONES.join(', ')}. Standaard die van de laag.
  --vrij DATUM,…      Dagen waarop de organisatie zelf dicht is.
  --gereed STAP=DATUM Wanneer een stap klaar was of is (om 12 uur), of een tijdstip. Mag vaker: --gereed MEDEWERKING=2027-01-13
  --json              De hele uitkomst als JSON.
  --help              Deze uitleg.
`;

const ZONE_VAN: Readonly<Record<Bestuurslaag, Tijdzone>> = {
  GEMEENTE: 'Europe/Amsterdam',
  PROVINCIE: 'Europe/Amsterdam',
  WATERSCHAP: 'Europe/Amsterdam',
  OPENBAAR_LICHAAM: 'America/Kralendijk',
};
const MET_WAARDE = [
  '--start',
  '--raad',
  '--soort',
  '--laag',
  '--profiel',
  '--versie',
  '--spoed',
  '--vog-dagen',
  '--zone',
  '--vrij',
  '--gereed',
];

/** Reads the command line. Refuses (`StartError`) with everything that is wrong at once. */
export function readSimuleerOptions(args: readonly string[]): SimuleerOptions | 'HELP' {
  if (args.includes('--help') || args.includes('-h')) return 'HELP';
  const wrong: string[] = [];
  const given = split(args, wrong);
  const one = (name: string): string | undefined => {
    const values = given.get(name) ?? [];
    if (values.length > 1) wrong.push(`${name} staat er ${values.length} keer.`);
    return values[0];
  };
  const word = <T extends string>(name: string, words: readonly T[], standard: T): T =>
    readWord(name, one(name) ?? standard, words, wrong) ?? standard;

  const bestuurslaag = word('--laag', BESTUURSLAGEN, 'GEMEENTE');
  const zone = word('--zone', TIJDZONES, ZONE_VAN[bestuurslaag]);
  const startText = one('--start');
  if (startText === undefined) wrong.push('--start ontbreekt. Geef de dag waarop de toetsing begint, bijvoorbeeld --start 2027-01-11');
  const start = startText === undefined ? undefined : readInstant('--start', startText, '09:00', zone, wrong);
  const raad = one('--raad');
  const raadsdatum = raad === undefined ? undefined : readDate('--raad', raad, wrong);
  const spoed = one('--spoed');
  const vogDagen = one('--vog-dagen');
  const profiel = word('--profiel', TERMIJN_PROFIEL_CODES, 'NORMAAL');
  const known = {
    aanleiding: word('--soort', AANLEIDINGEN, 'TUSSENTIJDS'),
    bestuurslaag,
    zone,
    ...(raadsdatum === undefined ? {} : { raadsdatum }),
    profiel: termijnProfiel(profiel, readVersion(profiel, one('--versie'), wrong)),
    kalender: feestdagenKalender(readDaysOff(given.get('--vrij') ?? [], wrong)),
    ...(spoed === undefined ? {} : { spoed: readWord('--spoed', spoed, ['ja', 'nee'], wrong) === 'ja' }),
    ...(vogDagen === undefined ? {} : { vogMaxOuderdomDagen: readDays('--vog-dagen', vogDagen, wrong) }),
    afgerond: readDone(given.get('--gereed') ?? [], zone, wrong),
  };
  if (start === undefined || wrong.length > 0) {
    throw new StartError('Zo kan er niet gerekend worden:', [...wrong, 'Uitleg: npm run simuleer -- --help']);
  }
  return { vraag: { ...known, start }, json: given.has('--json') };
}

/** The options with their values, each as often as it was given. */
function split(args: readonly string[], wrong: string[]): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, readonly string[]>();
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    const name = arg.split('=', 1)[0] ?? arg;
    const attached = name === arg ? undefined : arg.slice(name.length + 1);
    if (name === '--json' && attached === undefined) given.set(name, []);
    else if (!MET_WAARDE.includes(name)) wrong.push(`${arg} is onbekend.`);
    else {
      const value = attached ?? (left[0]?.startsWith('--') === true ? undefined : left.shift());
      if (value === undefined || value === '') wrong.push(`Achter ${name} ontbreekt de waarde.`);
      else given.set(name, [...(given.get(name) ?? []), value]);
    }
  }
  return given;
}

function readVersion(code: string, text: string | undefined, wrong: string[]): number {
  const newest = nieuwsteProfielVersie(code);
  if (text === undefined) return newest;
  const versions = termijnprofielen.filter((profiel) => profiel.code === code).map(({ versie }) => versie);
  const version = versions.find((one) => String(one) === text);
  if (version === undefined) wrong.push(`--versie ${text} bestaat niet voor ${code}. Wel: ${versions.join(', ')}.`);
  return version ?? newest;
}

function readDaysOff(values: readonly string[], wrong: string[]): readonly EigenVrijeDag[] {
  const days: readonly (IsoDate | undefined)[] = values.flatMap((value) => value.split(',')).map((text) => readDate('--vrij', text, wrong));
  return days.flatMap((datum) => (datum === undefined ? [] : [{ datum, naam: 'Vrije dag van de organisatie' }]));
}

function readDone(values: readonly string[], zone: Tijdzone, wrong: string[]): Readonly<Partial<Record<StapCode, Instant>>> {
  const done: Partial<Record<StapCode, Instant>> = {};
  for (const value of values) {
    const [name = '', moment = ''] = value.split('=', 2);
    const stap = readWord('--gereed', name, STAP_CODES, wrong);
    const op = readInstant('--gereed', moment, '12:00', zone, wrong);
    if (stap !== undefined && op !== undefined) done[stap] = op;
  }
  return done;
}
