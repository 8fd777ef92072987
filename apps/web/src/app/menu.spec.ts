import type { Schema } from '../api/verzoek.js';
import { menuVoor } from './menu.js';

const paden = (...rollen: readonly Schema['Rol'][]): readonly string[] =>
  menuVoor({ rollen } as unknown as Schema['Ik']).map(({ naar }) => naar);

describe('the menu', () => {
  it.each([
    [['KANDIDAAT'], ['/']],
    [
      ['KANDIDAAT', 'FORMATEUR'],
      ['/', '/toetsingen', '/processtatussen'],
    ],
    [
      ['KANDIDAAT', 'UITVRAAG_BEANTWOORDER'],
      ['/', '/toetsingen'],
    ],
    [['FORMATEUR'], ['/']],
    [['ADVISEUR'], ['/', '/toetsingen']],
  ] as const)('of %j leads to %j', (rollen, naar) => expect(paden(...rollen)).toEqual(naar));
});
