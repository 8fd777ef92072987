import { DomainError } from '#domain/fout/domain-error.js';

/** The code that something refuses with, and what it says it found; anything but a refusal is thrown on. */
export async function weigering(werk: () => unknown): Promise<string> {
  try {
    await werk();
  } catch (fout) {
    if (!(fout instanceof DomainError)) throw fout;
    return [fout.code, fout.params['wat']].filter((deel) => deel !== undefined).join(': ');
  }
  return 'NIET_GEWEIGERD';
}
