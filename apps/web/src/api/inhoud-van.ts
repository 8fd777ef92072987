import { Geweigerd, ONBEKEND, ONBEREIKBAAR } from './geweigerd.js';

/** Of what the browser threw when a request failed. @throws Geweigerd unless we stopped it ourselves */
export function onbereikbaar(fout: unknown): never {
  if (fout instanceof DOMException && fout.name === 'AbortError') throw fout;
  throw new Geweigerd(0, ONBEREIKBAAR);
}

/**
 * What stands in an answer; undefined where it is empty. @throws Geweigerd also where the line was cut halfway, or where something on the way
 * answered with a page of its own
 */
export async function inhoudVan(antwoord: Response): Promise<unknown> {
  const tekst = await antwoord.text().catch(onbereikbaar);
  if (tekst === '') return undefined;
  try {
    const gelezen: unknown = JSON.parse(tekst);
    return gelezen;
  } catch {
    throw new Geweigerd(0, ONBEKEND);
  }
}
