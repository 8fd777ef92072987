import type { Aanval } from './aanval.js';
import { isVerwacht } from './verwacht.js';

const aanval = (meer: Partial<Aanval> = {}): Aanval => ({ naam: 'iets', voer: () => Promise.resolve(), ...meer });
const NIETS = { hier: false, elders: false };
const HIER = { hier: true, elders: false };
const ELDERS = { hier: false, elders: true };
const BEIDE = { hier: true, elders: true };

describe('an attack went as it should', () => {
  it.each([
    ['found by the check', aanval(), HIER, true],
    ['found by both', aanval(), BEIDE, true],
    ['found by nobody', aanval(), NIETS, false],
    ['found by a witness only, which finds every rewritten log', aanval(), ELDERS, false],
    ['the same, where it says what it takes', aanval({ nodig: 'een getuige' }), ELDERS, false],
    ['found by a witness only, of a worker that remembers nothing', aanval({ nodig: 'een getuige', herstart: true }), ELDERS, true],
    ['the same, without saying what it takes', aanval({ herstart: true }), ELDERS, false],
    ['found by nobody, of a worker that remembers nothing', aanval({ nodig: 'een getuige', herstart: true }), NIETS, false],
    ['not found where it can not be', aanval({ ontdekbaar: false, nodig: 'een handtekening' }), NIETS, true],
    ['the same, without saying what it takes', aanval({ ontdekbaar: false }), NIETS, false],
    ['found where it can not be', aanval({ ontdekbaar: false, nodig: 'een handtekening' }), HIER, false],
    ['found elsewhere where it can not be', aanval({ ontdekbaar: false, nodig: 'een handtekening' }), ELDERS, false],
  ])('%s', (_, een, vondst, verwacht) => expect(isVerwacht(een, vondst)).toBe(verwacht));
});
