import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { BewijsFout } from './bewijs-fout.js';
import { maakVkey, type Vkey } from './vkey.js';

/** Whatever begins as a block: one of another kind, or of which a part is missing, is refused and not passed over. */
const PEM = /-----BEGIN [\s\S]*?(?:-----END [^-]*-----|$)/g;

/** A private key, and under what name it signs. */
export interface Ondertekenaar {
  readonly vkey: Vkey;
  readonly sleutel: KeyObject;
}

/**
 * The keys that sign the logs: the first one signs; one that went before it only signs that the first one took over. One key
 * signs for all organisations of an installation, under another name for each.
 */
export class Bewijssleutels {
  private constructor(private readonly sleutels: readonly [KeyObject, ...KeyObject[]]) {}

  /** From Ed25519 keys in PEM (PKCS #8), one below the other. Refuses with a BewijsFout. */
  static lees(tekst: string): Bewijssleutels {
    const [eerste, ...vorige] = [...tekst.matchAll(PEM)].map(([pem]) => sleutelVan(pem));
    if (eerste === undefined) throw new BewijsFout('er staat geen sleutel in');
    return new Bewijssleutels([eerste, ...vorige]);
  }

  /** The one that signs now for the log of this name. */
  huidige(oorsprong: string): Ondertekenaar {
    return { vkey: maakVkey(oorsprong, this.sleutels[0]), sleutel: this.sleutels[0] };
  }

  /** All of these, as they are written for the log of this name. */
  bekend(oorsprong: string): readonly string[] {
    return this.sleutels.map((sleutel) => maakVkey(oorsprong, sleutel).tekst);
  }

  /** The one of these with this public key; undefined when it is not here any more. */
  vind({ naam, tekst }: Vkey): Ondertekenaar | undefined {
    return this.sleutels.map((sleutel) => ({ vkey: maakVkey(naam, sleutel), sleutel })).find(({ vkey }) => vkey.tekst === tekst);
  }
}

function sleutelVan(pem: string): KeyObject {
  let sleutel: KeyObject;
  try {
    sleutel = createPrivateKey(pem);
  } catch {
    throw new BewijsFout('een sleutel is niet te lezen');
  }
  if (sleutel.asymmetricKeyType !== 'ed25519') throw new BewijsFout('een sleutel is geen Ed25519-sleutel');
  return sleutel;
}

/** A new key, as it stands in such a file. */
export const nieuweBewijssleutel = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
