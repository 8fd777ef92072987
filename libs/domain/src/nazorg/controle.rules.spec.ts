import { controleDuur } from './controle.rules.js';

const maatregel = (code: 'BM-06' | 'BM-09' | 'BM-15', status: 'OVEREENGEKOMEN' | 'UITGEVOERD' | 'VERVALLEN' = 'OVEREENGEKOMEN') =>
  ({ code, moment: 'DOORLOPEND', status }) as const;

describe(controleDuur.name, () => {
  it.each([
    ['a measure without a rhythm of its own', [maatregel('BM-06')], [12, 12, 12]],
    ['a debt arrangement', [maatregel('BM-09')], [6, 6, 6]],
    ['talks with the opdrachtgever', [maatregel('BM-15')], [3, 3, 6, 12, 12]],
    ['both: whichever comes first', [maatregel('BM-06'), maatregel('BM-15', 'UITGEVOERD')], [3, 3, 6, 12]],
    ['one that lapsed', [maatregel('BM-09', 'VERVALLEN'), maatregel('BM-06')], [12]],
  ] as const)('%s', (_, maatregelen, verwacht) => {
    expect(verwacht.map((_maand, index) => controleDuur(maatregelen, index + 1).aantal)).toEqual(verwacht);
  });
});
