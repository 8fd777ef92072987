import { uitnodigingVerlooptOp, uitnodigingWeigeringen } from './uitnodiging.js';

const gemaakt = '2027-01-18T09:00:00.000Z';
const verlooptOp = '2027-01-25T09:00:00.000Z';
const open = { verlooptOp, gebruiktOp: null, ingetrokkenOp: null } as const;

it('an invitation lasts seven days', () => {
  expect(uitnodigingVerlooptOp(gemaakt)).toBe(verlooptOp);
});

describe(uitnodigingWeigeringen.name, () => {
  it.each([
    ['can be used', open, '2027-01-25T08:59:59.999Z', []],
    ['not after its time', open, verlooptOp, ['UITNODIGING_VERLOPEN']],
    ['not when it was withdrawn', { ...open, ingetrokkenOp: gemaakt }, gemaakt, ['UITNODIGING_VERLOPEN']],
    ['not twice', { ...open, gebruiktOp: gemaakt }, gemaakt, ['UITNODIGING_GEBRUIKT']],
    [
      'not twice, and that is what is said of it later on',
      { ...open, gebruiktOp: gemaakt },
      '2028-01-01T00:00:00.000Z',
      ['UITNODIGING_GEBRUIKT'],
    ],
  ] as const)('%s', (_, stand, nu, codes) => {
    expect(uitnodigingWeigeringen(stand, nu).map(({ code }) => code)).toEqual(codes);
  });
});
