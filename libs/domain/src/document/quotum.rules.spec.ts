import { MAX_DOCUMENTEN, MAX_DOCUMENTEN_BYTES, quotumWeigeringen } from './quotum.rules.js';

describe('what a case may hold', () => {
  it.each([
    ['nothing yet', 0, 0, 20_000_000, []],
    ['one before the last', MAX_DOCUMENTEN - 1, 1000, 1000, []],
    ['as many as may be', MAX_DOCUMENTEN, 1000, 0, ['DOCUMENTEN_VOL']],
    ['just fits', 3, MAX_DOCUMENTEN_BYTES - 10, 10, []],
    ['a byte too much', 3, MAX_DOCUMENTEN_BYTES - 10, 11, ['DOCUMENTEN_VOL']],
  ] as const)('%s', (_, aantal, bytes, erbij, verwacht) => {
    expect(quotumWeigeringen({ aantal, bytes }, erbij).map(({ code }) => code)).toEqual(verwacht);
  });
});
