import { ScenarioKlok } from './scenario-klok.js';
import { verzet } from './klok-van-activities.js';

const SERVER = Date.parse('2026-11-22T15:00:00.000Z');

describe(verzet.name, () => {
  it('brings every instant to the other clock and back, and nothing else', async () => {
    const klok = new ScenarioKlok({ currentTimeMs: async () => SERVER });
    await klok.zet('2024-02-28T08:00:00.000Z');
    const stand = {
      op: '2024-03-05T22:59:59.999Z',
      datum: '2024-03-05',
      aantal: 2,
      niets: null,
      lijst: [{ op: '2024-02-28T08:00:00.000Z' }],
    };
    const bijServer = verzet(stand, (instant) => klok.naarServer(instant));
    expect(bijServer).toEqual({ ...stand, op: '2026-11-29T05:59:59.999Z', lijst: [{ op: '2026-11-22T15:00:00.000Z' }] });
    expect(verzet(bijServer, (instant) => klok.vanServer(instant))).toEqual(stand);
    expect(await klok.nu()).toBe(Date.parse('2024-02-28T08:00:00.000Z'));
  });
});
