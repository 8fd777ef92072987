import type { BenoemingVog } from '../advies/benoeming.rules.js';
import type { UitkomstKeuze } from './uitkomst.rules.js';
import { naBenoemingWeigeringen, uitkomstWeigeringen } from './uitkomst.rules.js';

const gezien = { afgegevenOp: '2027-01-26', persoonKomtOvereen: true, functieKomtOvereen: true, organisatieKomtOvereen: true } as const;
const vog: BenoemingVog = { status: 'GEVERIFIEERD', registratie: gezien, maxOuderdomDagen: 92 };
const omgeving = { vandaag: '2027-05-01', begonnenOp: '2027-01-11' } as const;
const benoemd = (anders: Partial<UitkomstKeuze> = {}): UitkomstKeuze => ({
  uitkomst: 'BENOEMD',
  benoemdOp: '2027-04-28',
  besluitRef: 'R-12',
  ...anders,
});
const codes = (keuze: UitkomstKeuze, van: BenoemingVog = vog): readonly string[] =>
  uitkomstWeigeringen(keuze, van, omgeving).map(({ code }) => code);

describe(uitkomstWeigeringen.name, () => {
  it.each<[string, Partial<UitkomstKeuze>, Partial<BenoemingVog>, readonly string[]]>([
    ['a benoeming on the last day of the VOG', {}, {}, []],
    ['a benoeming a day later (INV-01)', { benoemdOp: '2027-04-29' }, {}, ['VOG_VERLOPEN']],
    ['a benoeming before the VOG was issued', { benoemdOp: '2027-01-25' }, {}, ['VOG_VERLOPEN']],
    ['a benoeming without a verified VOG', {}, { status: 'ONTVANGEN', registratie: null }, ['VOG_ONTBREEKT']],
    ['a benoeming with a VOG that lapsed', {}, { status: 'VERLOPEN' }, ['VOG_VERLOPEN']],
    ['a benoeming with the VOG of another office', {}, { registratie: { ...gezien, functieKomtOvereen: false } }, ['VOG_ONTBREEKT']],
    [
      'a day to come on which the VOG is too old: the VOG comes first',
      { benoemdOp: '2027-06-01' },
      {},
      ['VOG_VERLOPEN', 'DATUM_IN_TOEKOMST'],
    ],
    ['today', { benoemdOp: '2027-05-01' }, { maxOuderdomDagen: 200 }, []],
    ['the day on which the toetsing began', { benoemdOp: '2027-01-11' }, { registratie: { ...gezien, afgegevenOp: '2027-01-11' } }, []],
    ['a day to come', { benoemdOp: '2027-05-02' }, { maxOuderdomDagen: 200 }, ['DATUM_IN_TOEKOMST']],
    ['a day before the toetsing', { benoemdOp: '2027-01-10' }, {}, ['VOG_VERLOPEN', 'DATUM_VOOR_BEGIN']],
    ['a benoeming on no day', { benoemdOp: null }, {}, ['BENOEMINGSDATUM_ONTBREEKT']],
    ['a benoeming without its decision', { besluitRef: ' ' }, {}, ['BESLUIT_REF_ONTBREEKT']],
    ['a refusal, without any VOG', { uitkomst: 'NIET_BENOEMD', benoemdOp: null }, { status: 'NIET_GESTART', registratie: null }, []],
    ['a refusal without its decision', { uitkomst: 'NIET_BENOEMD', benoemdOp: null, besluitRef: null }, {}, ['BESLUIT_REF_ONTBREEKT']],
    ['a refusal on a day', { uitkomst: 'NIET_BENOEMD' }, {}, ['BENOEMINGSDATUM_NIET_NODIG']],
    ['a decision that was put off', { uitkomst: 'AANGEHOUDEN', benoemdOp: null, besluitRef: null }, {}, []],
    ['a withdrawal in the meeting', { uitkomst: 'INGETROKKEN', benoemdOp: null, besluitRef: null }, {}, []],
  ])('on %s', (_, anders, van, verwacht) => {
    expect(codes(benoemd(anders), { ...vog, ...van })).toEqual(verwacht);
  });
});

describe(naBenoemingWeigeringen.name, () => {
  it.each([
    ['the day of the benoeming', '2027-04-28', '2027-04-28', []],
    ['the day before', '2027-04-27', '2027-04-28', ['DATUM_VOOR_BENOEMING']],
    ['today', '2027-05-01', '2027-04-28', []],
    ['a day to come', '2027-05-02', '2027-04-28', ['DATUM_IN_TOEKOMST']],
    ['any day, without a benoeming', '2026-01-01', null, []],
  ] as const)('on %s', (_, datum, benoemdOp, verwacht) => {
    expect(naBenoemingWeigeringen(datum, benoemdOp, '2027-05-01').map(({ code }) => code)).toEqual(verwacht);
  });
});
