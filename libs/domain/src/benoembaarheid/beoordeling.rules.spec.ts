import { beoordelingWeigeringen } from './beoordeling.rules.js';
import { BENOEMBAARHEIDSEISEN } from './eis.js';

const volledig = BENOEMBAARHEIDSEISEN.GEMEENTE.filter(({ beoordeling }) => beoordeling === 'ADVISEUR').map(({ code }) => ({
  eis: code,
  uitkomst: 'VOLDAAN' as const,
  toelichting: '',
}));
const codes = (oordelen: Parameters<typeof beoordelingWeigeringen>[1]) =>
  beoordelingWeigeringen('GEMEENTE', oordelen).map(({ code }) => code);

describe('judging the statutory requirements', () => {
  it('is complete with one judgement for each but the VOG', () => {
    expect(codes(volledig)).toEqual([]);
  });

  it.each([
    ['one is missing', volledig.slice(1), ['OORDEEL_ONTBREEKT']],
    ['none is there', [], volledig.map(() => 'OORDEEL_ONTBREEKT')],
    ['one is there twice', [...volledig, volledig[0]!], ['EIS_DUBBEL']],
    [
      'the VOG is judged by hand',
      [...volledig, { eis: 'VOG' as const, uitkomst: 'VOLDAAN' as const, toelichting: '' }],
      ['EIS_VOLGT_UIT_VOG'],
    ],
    ['a burgerservicenummer is in it', [{ ...volledig[0]!, toelichting: 'bsn 111222333' }, ...volledig.slice(1)], ['VERBODEN_GEGEVENS']],
  ])('refuses when %s', (_, oordelen, verwacht) => {
    expect(codes(oordelen)).toEqual(verwacht);
  });
});
