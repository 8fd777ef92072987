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
  return tekst === '' ? undefined : gelezen(tekst);
}

/** The lines of an answer, each with a value of its own. @throws Geweigerd as `inhoudVan` */
export async function regelsVan(antwoord: Response): Promise<readonly unknown[]> {
  const tekst = await antwoord.text().catch(onbereikbaar);
  return tekst
    .split('\n')
    .filter((regel) => regel.trim() !== '')
    .map(gelezen);
}

function gelezen(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    throw new Geweigerd(0, ONBEKEND);
  }
}
