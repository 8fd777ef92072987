import { BESTUURSLAGEN } from '../benoembaarheid/bestuurslaag.js';
import { vindVraag, type VragenlijstKader, vragenlijst, vragenlijsten, vraagWeigeringen, zichtbareVragen } from './vragenlijsten.js';

const gemeente = { bestuurslaag: 'GEMEENTE', regime: 'HUIDIG_2023' } as const;
const lijst = vragenlijst(1);
const codes = (kader: VragenlijstKader): string[] => zichtbareVragen(lijst, kader).map(({ code }) => code);

describe('vragenlijst version 1', () => {
  const { vragen, secties } = lijst;

  it('asks these questions, in this order', () => {
    expect(vragen.map(({ code, type }) => `${code}:${type}`).join(' ')).toBe(
      'A1:L A2:JN A3:JN A4:JN A5:JN B1:L B2:JN B3:JN B4:JN C1:L C2:L C3:JN C4:JN C5:JN D1:L D2:L D3:JN D4:JN D5:K ' +
        'E1:K E2:JN E3:JN F1:L F2:JN F3:JN G1:JN G2:JN G3:T H1:JN H2:JN H3:JN H4:K I1:JN I2:JN I3:JN J1:JN J2:T J3:JN J4:VERKLARING',
    );
  });

  it('has one section for each letter', () => {
    expect(secties.map(({ code }) => code)).toEqual([...new Set(vragen.map(({ sectie }) => sectie))]);
    expect(vragen.every(({ code, sectie }) => code.startsWith(sectie))).toBe(true);
  });

  it.each([
    ['are optional', vragen.filter(({ verplicht }) => !verplicht), 'E1 E2 E3 G2 G3 H2 H3 H4 I2 I3'],
    ['may be explained in the conversation', vragen.filter(({ magMondeling }) => magMondeling), 'B3 E1 E2 E3 H1 H2 H3 H4 I1 I2 I3'],
    ['may go beyond the bill', vragen.filter(({ buitenWetsvoorstel }) => buitenWetsvoorstel), 'E1 E2 E3'],
    ['feed no risk', vragen.filter(({ risico }) => risico === undefined), 'H4 J3 J4'],
    ['stand on a law', vragen.filter(({ wettelijkeHaak }) => wettelijkeHaak !== undefined), 'A2 A4 A5 C1 C3 C4 C5'],
    ['ask to explain a no', vragen.filter((vraag) => vraag.type === 'JN' && vraag.toelichtingBij === 'NEE'), 'A2 B2 J1'],
  ])('these %s', (_case, found, expected) => {
    expect(found.map(({ code }) => code).join(' ')).toBe(expected);
  });

  it('asks no name and no amount in a list', () => {
    const kolommen = vragen.flatMap((vraag) => (vraag.type === 'L' ? vraag.kolommen.map(({ code }) => code) : []));
    expect(kolommen.filter((code) => /naam|bedrag|waarde/.test(code))).toEqual([]);
    const f1 = vindVraag(lijst, 'F1');
    expect(f1?.type === 'L' && f1.kolommen.map(({ code }) => code)).toEqual(['relatie', 'organisatie']);
  });

  it.each(vragen)('says in a sentence why it asks $code', ({ waarom, tekst }) => {
    expect(waarom).toMatch(/^[A-Z].*\.$/);
    expect(tekst).toMatch(/[?.)]$/);
  });
});

describe(zichtbareVragen.name, () => {
  it.each([
    ['GEMEENTE', []],
    ['PROVINCIE', []],
    ['WATERSCHAP', ['A5']],
    ['OPENBAAR_LICHAAM', ['A4']],
  ] as const)('asks %s its own: %j', (bestuurslaag, own) => {
    const visible = codes({ ...gemeente, bestuurslaag });
    expect(visible.filter((code) => ['A4', 'A5'].includes(code))).toEqual(own);
  });

  it.each(BESTUURSLAGEN)('asks nothing outside the bill of %s under the bill', (bestuurslaag) => {
    const visible = codes({ bestuurslaag, regime: 'TWEEDE_TRANCHE' });
    expect(visible.filter((code) => code.startsWith('E'))).toEqual([]);
    expect(visible).toHaveLength(codes({ bestuurslaag, regime: 'HUIDIG_2023' }).length - 3);
  });

  it('refuses a version that isn’t there', () => {
    expect(() => vragenlijst(vragenlijsten.length + 1)).toThrow('VRAGENLIJST_ONBEKEND');
  });
});

describe(vraagWeigeringen.name, () => {
  it.each([
    ['A1', gemeente, []],
    ['A4', gemeente, ['VRAAG_NIET_VAN_TOEPASSING']],
    ['E1', gemeente, []],
    ['E1', { ...gemeente, regime: 'TWEEDE_TRANCHE' }, ['BUITEN_WETTELIJKE_REIKWIJDTE']],
    ['Z9', gemeente, ['VRAAG_ONBEKEND']],
    ['constructor', gemeente, ['VRAAG_ONBEKEND']],
  ] as const)('judges %s', (code, kader, expected) => {
    expect(vraagWeigeringen(lijst, kader, code).map((weigering) => weigering.code)).toEqual(expected);
  });
});
