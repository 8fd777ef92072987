import { bereikbareStatussen, magStatusovergang, type Statusmachine, statusovergangWeigeringen } from './statusmachine.js';

const machine: Statusmachine<'A' | 'B' | 'C' | 'D'> = { A: ['B'], B: ['A', 'C'], C: [], D: ['A'] };

describe('a status machine', () => {
  it('knows what is reachable, also through a circle', () => {
    expect([...bereikbareStatussen(machine, 'A')].sort()).toEqual(['A', 'B', 'C']);
  });

  it.each([
    ['A', 'B', true],
    ['A', 'C', false],
    ['A', 'A', false],
    ['C', 'A', false],
  ] as const)('%s -> %s: %s', (van, naar, mag) => {
    expect(magStatusovergang(machine, van, naar)).toBe(mag);
    expect(statusovergangWeigeringen(machine, van, naar)).toEqual(mag ? [] : [{ code: 'STATUS_OVERGANG_ONGELDIG', params: { van, naar } }]);
  });
});
