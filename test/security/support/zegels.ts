import { buffer } from 'node:stream/consumers';
import type { ObjectStore } from '../../../libs/vault/src/store/object-store.js';

const [ZOUT, VOORVOEGSEL] = [32, 7];
/** Where in a stored object its first chunk begins. */
export const BEGIN_OBJECT = 1 + ZOUT + VOORVOEGSEL;

/** By what the key and the nonces of each stored object are its own. */
export async function objectKoppen(opslag: ObjectStore): Promise<readonly { versie: number; zout: string; voorvoegsel: string }[]> {
  const koppen = [];
  for await (const { name } of opslag.list()) {
    const bytes = await buffer(await opslag.get(name));
    const deel = (van: number, lengte: number): string => bytes.subarray(van, van + lengte).toString('hex');
    koppen.push({ versie: bytes[0] ?? 0, zout: deel(1, ZOUT), voorvoegsel: deel(1 + ZOUT, VOORVOEGSEL) });
  }
  return koppen;
}
