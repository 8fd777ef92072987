import { TOETSING_STATUSSEN } from '../toetsing/toetsing-status.js';
import { processtatus } from './processtatus.js';

describe(processtatus.name, () => {
  it('tells three things apart and nothing more', () => {
    const per = (woord: string): readonly string[] => TOETSING_STATUSSEN.filter((status) => processtatus(status, null) === woord);
    expect(per('ADVIES_VERSTREKT')).toEqual(['ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD', 'NAZORG']);
    expect(per('BEEINDIGD')).toEqual(['INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD']);
    expect(per('LOOPT')).toHaveLength(TOETSING_STATUSSEN.length - 7);
  });

  it.each([
    ['IN_ONDERZOEK', 'LOOPT'],
    ['UITKOMST_GEREGISTREERD', 'ADVIES_VERSTREKT'],
  ] as const)('a suspension in %s is told as %s', (van, woord) => {
    expect(processtatus('OPGESCHORT', van)).toBe(woord);
  });
});
