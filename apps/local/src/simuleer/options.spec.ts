import { StartError } from '../engine/start-error.js';
import { readSimuleerOptions, SIMULEER_HELP, type SimuleerOptions } from './options.js';

const read = (...args: readonly string[]): SimuleerOptions => {
  const options = readSimuleerOptions(args);
  if (options === 'HELP') throw new Error('help was not asked for');
  return options;
};
const refusal = (...args: readonly string[]): string => {
  try {
    readSimuleerOptions(args);
  } catch (error) {
    if (error instanceof StartError) return error.tekst();
    throw error;
  }
  return '';
};
const DATES = ['--start', '2027-01-11', '--raad', '2027-02-25'] as const;

describe(readSimuleerOptions.name, () => {
  it('takes what is usual when only the dates are given', () => {
    const { vraag, json } = read(...DATES);
    expect(vraag).toMatchObject({
      aanleiding: 'TUSSENTIJDS',
      bestuurslaag: 'GEMEENTE',
      zone: 'Europe/Amsterdam',
      start: '2027-01-11T08:00:00.000Z',
      raadsdatum: '2027-02-25',
      profiel: { code: 'NORMAAL', versie: 1 },
      afgerond: {},
    });
    expect(vraag).not.toHaveProperty('spoed');
    expect(json).toBe(false);
  });

  it('reads every option, also in small letters and with an equals sign', () => {
    const { vraag, json } = read(
      '--soort=formatie', '--laag', 'openbaar_lichaam', '--zone=America/Lower_Princes', '--start=2027-01-11T14:30+01:00', '--raad', '2027-05-20',
      '--profiel', 'versneld', '--versie', '1', '--spoed', 'nee', '--vog-dagen', '60', '--vrij', '2027-02-15,2027-02-16', '--gereed', 'MEDEWERKING=2027-01-13', '--json',
    ); // prettier-ignore
    expect(vraag).toMatchObject({
      aanleiding: 'FORMATIE',
      zone: 'America/Lower_Princes',
      start: '2027-01-11T13:30:00.000Z',
      profiel: { code: 'VERSNELD' },
      spoed: false,
      vogMaxOuderdomDagen: 60,
      afgerond: { MEDEWERKING: '2027-01-13T16:00:00.000Z' },
    });
    expect(vraag.kalender.isWerkdag('2027-02-16')).toBe(false);
    expect(json).toBe(true);
  });

  it('begins at nine on the clock of the island', () => {
    expect(read('--laag', 'OPENBAAR_LICHAAM', ...DATES).vraag.start).toBe('2027-01-11T13:00:00.000Z');
  });

  it.each([
    ['an unknown word', ['--soort', 'RAADSLID'], 'Kies uit: FORMATIE, TUSSENTIJDS'],
    ['a day that does not exist', ['--gereed', 'RAPPORT=2027-02-29'], '2027-02-29 bestaat niet'],
    ['a date written otherwise', ['--vrij', '11-01-2027'], 'Schrijf jaar-maand-dag'],
    ['an instant without a zone', ['--gereed', 'RAPPORT=2027-02-01T12:00'], 'is geen tijdstip'],
    ['an unknown step', ['--gereed', 'KOFFIE=2027-02-01'], 'KOFFIE kennen wij niet'],
    ['an unknown version', ['--versie', '9'], 'Wel: 1'],
    ['no number of days', ['--vog-dagen', '0'], 'is geen aantal dagen'],
    ['an unknown option', ['--snel'], '--snel is onbekend'],
    ['an option without its value', ['--profiel'], 'Achter --profiel ontbreekt de waarde'],
    ['an option twice', ['--start', '2027-01-12'], '--start staat er 2 keer'],
  ])('refuses %s and says what to do', (_, args, text) => {
    expect(refusal(...DATES, ...args)).toContain(text);
  });

  it('says everything that is wrong at once', () => {
    const text = refusal('--start', '2027-02-30', '--laag', 'RIJK', '--json=ja');
    for (const part of ['2027-02-30 bestaat niet', 'RIJK kennen wij niet', '--json=ja is onbekend', '--help']) expect(text).toContain(part);
  });

  it('misses the start', () => {
    expect(refusal('--raad', '2027-02-25')).toContain('--start ontbreekt');
  });

  it('explains itself', () => {
    expect(readSimuleerOptions(['--soort', 'x', '--help'])).toBe('HELP');
    expect(SIMULEER_HELP).toContain('HERIJKING_ZITTEND');
  });
});
