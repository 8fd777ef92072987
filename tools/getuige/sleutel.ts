import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BewijsFout } from '#audit/controlepunt/bewijs-fout.js';
import { Bewijssleutels, nieuweBewijssleutel, type Ondertekenaar } from '#audit/controlepunt/bewijssleutels.js';
import { ALGORITME, leesVkey, maakVkey } from '#audit/controlepunt/vkey.js';
import { errorCode } from '#vault/error-code.js';
import { schrijfEenmaal } from './schrijf-eenmaal.js';

/** First its vkey, which has the name that it signs under, then the key as PEM. */
const bestandIn = (map: string): string => join(map, 'sleutel.pem');

/** Makes the key of a witness and returns its vkey. Refuses with a BewijsFout when there is one already. */
export async function maakSleutel(map: string, naam: string): Promise<string> {
  const pem = nieuweBewijssleutel();
  const { sleutel } = Bewijssleutels.lees(pem).huidige('getuige');
  const vkey = maakVkey(naam, sleutel, ALGORITME.GETUIGE);
  await mkdir(map, { recursive: true, mode: 0o700 });
  if (!(await schrijfEenmaal(bestandIn(map), `${vkey.tekst}\n${pem}`, 0o600)))
    throw new BewijsFout('in deze map staat al een sleutel van een getuige; kies een andere map');
  return vkey.tekst;
}

/** The key of this witness. Refuses with a BewijsFout when there is none, or it is not the one of the vkey above it. */
export async function leesSleutel(map: string): Promise<Ondertekenaar> {
  const tekst = await readFile(bestandIn(map), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT')
      throw new BewijsFout('in deze map staat geen sleutel; maak er eerst een met npm run getuige -- sleutel NAAM --map MAP');
    throw error;
  });
  const vkey = leesVkey(tekst.slice(0, tekst.indexOf('\n')));
  const { sleutel } = Bewijssleutels.lees(tekst).huidige(vkey.naam);
  if (maakVkey(vkey.naam, sleutel, ALGORITME.GETUIGE).tekst !== vkey.tekst)
    throw new BewijsFout('de sleutel in deze map hoort niet bij de naam die erboven staat');
  return { vkey, sleutel };
}
