import { Readable } from 'node:stream';
import type { Scanner } from '#vault/scan/scanner.js';
import { VaultFout } from '#vault/vault-fout.js';
import { Virusscan } from './virusscan.js';

const bestand = Buffer.from('x');
const weg = (): Promise<never> => Promise.reject(new VaultFout('SCANNER_ONBESCHIKBAAR'));

function met(scan: Scanner['scan'], rustMs?: number) {
  const gemeld: unknown[] = [];
  const scanner: Scanner = { scan, controleer: () => Promise.resolve() };
  return {
    gemeld,
    virusscan: new Virusscan({ scanner, verplicht: true, meld: (wat) => gemeld.push(wat), ...(rustMs === undefined ? {} : { rustMs }) }),
  };
}

describe('the scanner as documents need it', () => {
  it('gives no answer where there is none', async () => {
    const zonder = new Virusscan({ scanner: undefined, verplicht: true, meld: () => undefined });
    expect(await zonder.bekijk(bestand)).toBe('GEEN');
    await expect(zonder.controleer()).rejects.toMatchObject({ code: 'SCANNER_ONBESCHIKBAAR' });
  });

  it.each([
    ['all clean', ['SCHOON', 'SCHOON'], 'SCHOON'],
    ['the first infected', ['BESMET', 'SCHOON'], 'BESMET'],
    ['the second infected', ['SCHOON', 'BESMET'], 'BESMET'],
    ['no answer to the second', ['SCHOON', 'WEG'], 'GEEN'],
    ['no answer to the first', ['WEG', 'SCHOON'], 'GEEN'],
  ] as const)('%s', async (_, antwoorden, verwacht) => {
    const rij = [...antwoorden];
    const { virusscan } = met(() => {
      const een = rij.shift();
      if (een === undefined || een === 'WEG') return weg();
      return Promise.resolve(een === 'BESMET' ? { uitslag: een, kenmerk: 'Naam' } : { uitslag: een });
    });
    expect(await virusscan.bekijk(bestand, Readable.from([bestand]))).toBe(verwacht);
  });

  it('tells the name to who runs the system', async () => {
    const { virusscan, gemeld } = met(() => Promise.resolve({ uitslag: 'BESMET', kenmerk: 'Naam' }));
    await virusscan.bekijk(bestand);
    expect(gemeld).toEqual([{ kenmerk: 'Naam' }]);
  });

  it('passes on that a file can not be read', async () => {
    const { virusscan } = met(() => Promise.reject(new VaultFout('SLEUTEL_ONJUIST')));
    await expect(virusscan.bekijk(bestand)).rejects.toMatchObject({ code: 'SLEUTEL_ONJUIST' });
  });

  it.each([
    [60_000, 1],
    [0, 3],
  ])('after it was away nobody waits for it for %i ms: asked %i times', async (rustMs, verwacht) => {
    let gevraagd = 0;
    const { virusscan } = met(() => {
      gevraagd += 1;
      return weg();
    }, rustMs);
    for (let i = 0; i < 3; i += 1) expect(await virusscan.bekijk(bestand)).toBe('GEEN');
    expect(gevraagd).toBe(verwacht);
  });
});
