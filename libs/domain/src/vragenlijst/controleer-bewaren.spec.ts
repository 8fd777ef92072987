import { controleerBewaren } from './controleer-bewaren.js';
import { vragenlijst } from './vragenlijsten.js';

const kader = { bestuurslaag: 'GEMEENTE', regime: 'HUIDIG_2023' } as const;
const controleer = (ingevuld: Readonly<Record<string, unknown>>) => controleerBewaren(ingevuld, vragenlijst(1), kader);

describe(controleerBewaren.name, () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['nothing', {}],
    ['an answer that isn’t finished', { C4: { soort: 'JN', waarde: true }, J2: { soort: 'T', tekst: '' } }],
    ['a row that isn’t finished', { B1: { soort: 'L', rijen: [{ functie: 'Lid' }] } }],
    ['what is taken back', { C4: null }],
  ])('keeps %s', (_case, ingevuld) => {
    expect(controleer(ingevuld)).toEqual({ weigeringen: [], antwoorden: ingevuld });
  });

  it('tells all that can never be right at once, each with its question', () => {
    const { weigeringen } = controleer({
      B2: 'ja',
      G3: { soort: 'T', tekst: 'nummer 111222333' },
      J2: { soort: 'T', tekst: 'x'.repeat(1001) },
      C3: { soort: 'JN', waarde: true, toelichting: 'goed' },
      A4: { soort: 'JN', waarde: true },
      Z9: null,
      F2: { soort: 'MONDELING' },
      B1: { soort: 'L', rijen: [{ van: 'gisteren' }] },
    });
    expect(weigeringen.map(({ vraag, code }) => `${vraag} ${code}`)).toEqual([
      'B2 ANTWOORD_ONJUIST',
      'G3 VERBODEN_GEGEVENS',
      'J2 ANTWOORD_TE_LANG',
      'A4 VRAAG_NIET_VAN_TOEPASSING',
      'Z9 VRAAG_ONBEKEND',
      'F2 MONDELING_NIET_MOGELIJK',
      'B1 CEL_ONJUIST',
    ]);
  });
});
