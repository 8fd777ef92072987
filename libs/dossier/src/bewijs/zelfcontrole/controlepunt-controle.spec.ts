import { Bladen } from '#audit/log/bladen.js';
import { Boom, type Tegels } from '#audit/log/boom.js';
import { isWortel } from './controlepunt-controle.js';

const WORTEL = Buffer.alloc(32, 1);
const grond = (tegels: Tegels) => ({
  oorsprong: 'log',
  grootte: 2,
  boom: new Boom(tegels),
  sleutels: { vkeys: new Map(), wissels: new Map() },
});

describe('whether a log had a root', () => {
  it('is false when its leaves are not there', async () => {
    await expect(isWortel(grond(new Bladen([])), 2, WORTEL)).resolves.toBe(false);
  });

  it('is not told when the database does not answer', async () => {
    const weg = new Error('the database is away');
    await expect(isWortel(grond({ tegel: () => Promise.reject(weg) }), 2, WORTEL)).rejects.toBe(weg);
  });
});
