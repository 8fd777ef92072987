import type { Simulatie } from '#domain/planning/simulatie.js';
import { simuleer } from './simuleer.js';

const lines = (text: string, part: string): readonly string[] => text.split('\n').filter((line) => line.includes(part));
const EXAMPLE = ['--start', '2027-01-11', '--raad', '2027-02-25'] as const;

describe(simuleer.name, () => {
  it('tells the first worked example', () => {
    const { output, error, exitCode } = simuleer(EXAMPLE);
    expect([error, exitCode]).toEqual(['', 0]);
    expect(lines(output, 'Vergadering haalbaar')).toEqual([
      'Vergadering haalbaar: nee (ROOD). Het advies kan op wo 10-03-2027 worden verstrekt; do 18-02-2027 is de laatste dag (te laat: 14 werkdagen).',
      'Vergadering haalbaar: ja (GROEN). Het advies kan op di 19-01-2027 worden verstrekt; do 18-02-2027 is de laatste dag (over: 22 werkdagen).',
    ]);
    expect(lines(output, 'Langste weg')[0]).toMatch(
      /^Langste weg: Informeren en medewerking \(T01\) > Vragenlijst \(T02\) > .* > Inzagevenster \(T14\)\.$/,
    );
    expect(output).toMatch(
      /\* +S03 +Informeren en medewerking +ma 11-01-2027 09:00 +ma 18-01-2027 24:00 +\w\w \d\d-\d\d-202\d 24:00 +te laat/,
    );
    expect(output).toMatch(/ma 25-01-2027 09:00 +escalatie 2 +opdrachtgever +De opdrachtgever krijgt het voorstel om te staken/);
    expect(output).toMatch(/T17 WETTELIJK[^]*ma 08-03-2027 24:00 +einde/);
  });

  it('has nothing to say of a meeting, a VOG or the council when there is none', () => {
    const { output } = simuleer(['--soort', 'HERIJKING_ZITTEND', '--start', '2027-01-11']);
    expect(output).toContain('Er is geen vergadering om te halen.');
    expect(output).not.toMatch(/T0[456]|T15|Klaar uiterlijk/);
  });

  it('gives the whole as JSON, and counts on from what is done', () => {
    const { output } = simuleer([...EXAMPLE, '--json', '--gereed', 'MEDEWERKING=2027-01-13']);
    const { raadsdatum, lijnen } = JSON.parse(output) as Simulatie;
    expect(raadsdatum).toBe('2027-02-25');
    expect(lijnen[0]?.stappen.find(({ stap }) => stap === 'VRAGENLIJST')?.termijnen[0]?.einde).toBe('2027-01-25T22:59:59.999Z');
  });

  it.each([
    [['--start', '2027-02-30'], '2027-02-30 bestaat niet'],
    [['--start', '2027-01-11'], 'Vul de datum in van de vergadering'],
    [['--start', '2027-01-11', '--raad', '2027-01-10'], 'De vergadering van 2027-01-10 is voor de start op 2027-01-11'],
  ])('refuses %j with exit code 2 and says why', (args, text) => {
    const { output, error, exitCode } = simuleer(args);
    expect([output, exitCode]).toEqual(['', 2]);
    expect(error).toContain(text);
  });

  it('explains itself', () => {
    expect(simuleer(['--help'])).toMatchObject({ exitCode: 0, output: expect.stringContaining('npm run simuleer') });
  });
});
