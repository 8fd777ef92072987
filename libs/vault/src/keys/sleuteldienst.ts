import type { Sleuteldienst as Plek } from '#platform/config/sleutel-bron.js';
import { KEY_BYTES } from '../crypto/aead.js';
import { VaultFout } from '../vault-fout.js';

const ANTWOORD_MS = 10_000;
const VERZEGELD = /^vault:v\d+:[A-Za-z0-9+/]+={0,2}$/;

/** Whether this is a key that a key service sealed. */
export const isVerzegeldeSleutel = (tekst: string): boolean => VERZEGELD.test(tekst);

/**
 * Seals and opens keys in a key service that speaks the Transit interface of HashiCorp Vault and OpenBao (AES-256-GCM there). The name of a
 * key is its additional data, so that one can't be put in the place of another. Only asked at the start and by a command: no act waits for it.
 */
export class Sleuteldienst {
  constructor(private readonly plek: Plek) {}

  /** 32 bytes, sealed with the newest version of the key of the service. */
  async verzegel(id: string, sleutel: Uint8Array): Promise<string> {
    const { ciphertext } = await this.#vraag('encrypt', { plaintext: base64(sleutel), associated_data: plaats(id) });
    if (ciphertext === undefined || !isVerzegeldeSleutel(ciphertext)) throw onverwacht();
    return ciphertext;
  }

  /** The 32 bytes again. Refuses with SLEUTELBESTAND_ONJUIST what the service did not seal under this name, and with SLEUTELDIENST_ONBESCHIKBAAR. */
  async open(id: string, verzegeld: string): Promise<Buffer> {
    const { plaintext } = await this.#vraag('decrypt', { ciphertext: verzegeld, associated_data: plaats(id) }, id);
    const sleutel = Buffer.from(plaintext ?? '', 'base64');
    if (sleutel.length !== KEY_BYTES) throw onverwacht();
    return sleutel;
  }

  async #vraag(daad: 'encrypt' | 'decrypt', vraag: Readonly<Record<string, string>>, id?: string): Promise<Antwoord> {
    const { url, sleutel, token } = this.plek;
    const antwoord = await fetch(`${url}/${daad}/${encodeURIComponent(sleutel)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-vault-token': token },
      body: JSON.stringify(vraag),
      redirect: 'error',
      signal: AbortSignal.timeout(ANTWOORD_MS),
    }).catch(() => {
      throw new VaultFout('SLEUTELDIENST_ONBESCHIKBAAR', 'De sleuteldienst van SLEUTELDIENST_URL antwoordt niet.');
    });
    if (antwoord.status === 400 && id !== undefined) {
      throw new VaultFout(
        'SLEUTELBESTAND_ONJUIST',
        `De sleutel ${id} is niet op die naam door deze sleuteldienst verzegeld, of met een versie van haar sleutel die zij niet meer opent.`,
      );
    }
    if (antwoord.status >= 500) {
      throw new VaultFout(
        'SLEUTELDIENST_ONBESCHIKBAAR',
        `De sleuteldienst opent nu niets (${antwoord.status}): is hij vergrendeld of in onderhoud?`,
      );
    }
    if (antwoord.status !== 200) {
      throw new VaultFout(
        'SLEUTELDIENST_ONBESCHIKBAAR',
        `De sleuteldienst weigert (${antwoord.status}). Controleer SLEUTELDIENST_SLEUTEL, SLEUTELDIENST_TOKEN en wat dat token mag.`,
      );
    }
    return toAntwoord(await antwoord.json().catch(() => undefined));
  }
}

interface Antwoord {
  readonly ciphertext?: string;
  readonly plaintext?: string;
}

function toAntwoord(inhoud: unknown): Antwoord {
  const data: unknown = typeof inhoud === 'object' && inhoud !== null ? Reflect.get(inhoud, 'data') : undefined;
  if (typeof data !== 'object' || data === null) throw onverwacht();
  const ciphertext: unknown = Reflect.get(data, 'ciphertext');
  const plaintext: unknown = Reflect.get(data, 'plaintext');
  return { ...(typeof ciphertext === 'string' && { ciphertext }), ...(typeof plaintext === 'string' && { plaintext }) };
}

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');
const plaats = (id: string): string => base64(`integriteitstoetsing/sleutelregel/v1|${id}`);
const onverwacht = (): VaultFout =>
  new VaultFout('SLEUTELDIENST_ONBESCHIKBAAR', 'De sleuteldienst geeft een antwoord dat wij niet kennen.');
