import type { Onderdeel } from './gezondheid.js';
import { gezondheid, gezondheidHttpStatus } from './gezondheid.js';

const onderdeel = (naam: string, noodzakelijk: boolean, controle: () => Promise<void>): Onderdeel => ({ naam, noodzakelijk, controle });
const goed = (): Promise<void> => Promise.resolve();
const kapot = (): Promise<void> => Promise.reject(new Error('postgresql://app:kanarie@db'));

describe('gezondheid', () => {
  it.each([
    ['GEREED', 200, goed, goed],
    ['BEPERKT', 200, goed, kapot],
    ['NIET_GEREED', 503, kapot, goed],
    ['NIET_GEREED', 503, kapot, kapot],
  ] as const)('is %s (%i)', async (status, http, database, temporal) => {
    const uitkomst = await gezondheid([onderdeel('database', true, database), onderdeel('temporal', false, temporal)], 1_000);
    expect(uitkomst.status).toBe(status);
    expect(gezondheidHttpStatus(uitkomst.status)).toBe(http);
    expect(JSON.stringify(uitkomst)).not.toContain('kanarie');
  });

  it.each([
    ['Antwoordt niet op tijd.', () => new Promise<void>(() => undefined)],
    ['Werkt niet.', kapot],
    ['Werkt niet (ECONNREFUSED).', () => Promise.reject(Object.assign(new Error('kanarie'), { code: 'ECONNREFUSED' }))],
    ['Werkt niet.', () => Promise.reject(Object.assign(new Error('kanarie'), { code: 'kanarie op 10.0.0.1' }))],
    [
      'Werkt niet.',
      () => {
        throw new Error('kanarie');
      },
    ],
  ])('explains: %s', async (uitleg, controle) => {
    expect(await gezondheid([onderdeel('database', true, controle)], 5)).toEqual({
      status: 'NIET_GEREED',
      onderdelen: [{ naam: 'database', status: 'FOUT', noodzakelijk: true, ms: expect.any(Number), uitleg }],
    });
  });
});
