import { timingSafeEqual } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { KeyProvider } from './keys/key-provider.js';
import type { ObjectStore } from './store/object-store.js';
import { VaultFout } from './vault-fout.js';

/** That a case or its raw data was destroyed, kept outside the database, so that an old backup of it can't bring them back. Ids and codes only. */
export interface Grafsteen {
  readonly vernietigingId: string;
  readonly organisatieId: string;
  readonly toetsingId: string;
  readonly omvang: string;
  readonly termijn: string;
  readonly klassen: readonly string[];
  readonly beslotenOp: string;
  readonly beslotenDoor: string | null;
  readonly uitvoerenVanaf: string;
  readonly begonnenOp: string;
}

/** The part of the object store in which they lie. */
export const GRAFSTENEN = 'grafstenen';

/**
 * Tombstones as objects in a store of their own, one per destruction. Each is sealed against change with a key that stays when the others
 * rotate: who can write to the store can't have a case destroyed with it.
 */
export class Grafstenen {
  constructor(
    private readonly store: ObjectStore,
    private readonly keys: Pick<KeyProvider, 'blindIndex'>,
  ) {}

  /** Twice is once. */
  async plaats(steen: Grafsteen): Promise<void> {
    const inhoud = JSON.stringify(steen);
    const regels = `${inhoud}\n${this.#zegel(steen.organisatieId, inhoud).toString('hex')}\n`;
    try {
      await this.store.put(steen.vernietigingId, Readable.from([Buffer.from(regels)]));
    } catch (error) {
      if (!(error instanceof VaultFout) || error.code !== 'OBJECT_BESTAAT') throw error;
    }
  }

  /** Every tombstone that is ours. Refuses with SLEUTEL_ONJUIST one that was changed or that we did not make. */
  async *alle(): AsyncIterable<Grafsteen> {
    for await (const { name } of this.store.list()) {
      const [inhoud = '', zegel = ''] = (await text(await this.store.get(name))).split('\n');
      const steen = lees(inhoud);
      const gelezen = Buffer.from(zegel, 'hex');
      const verwacht = steen === undefined ? undefined : this.#zegel(steen.organisatieId, inhoud);
      if (steen === undefined || verwacht === undefined || gelezen.length !== verwacht.length || !timingSafeEqual(gelezen, verwacht))
        throw new VaultFout('SLEUTEL_ONJUIST', `Een bewijs van vernietiging in de opslag klopt niet: ${name}.`);
      yield steen;
    }
  }

  #zegel(organisatieId: string, inhoud: string): Buffer {
    return this.keys.blindIndex(organisatieId, `grafsteen|${inhoud}`);
  }
}

/** What `plaats` wrote, by its shape: whether it is ours says the seal. */
function lees(inhoud: string): Grafsteen | undefined {
  try {
    const waarde: unknown = JSON.parse(inhoud);
    return isGrafsteen(waarde) ? waarde : undefined;
  } catch {
    return undefined;
  }
}

const TEKSTEN = ['vernietigingId', 'organisatieId', 'toetsingId', 'omvang', 'termijn', 'beslotenOp', 'uitvoerenVanaf', 'begonnenOp'];

function isGrafsteen(waarde: unknown): waarde is Grafsteen {
  if (typeof waarde !== 'object' || waarde === null) return false;
  const klassen: unknown = Reflect.get(waarde, 'klassen');
  const isTekst = (tekst: unknown): boolean => typeof tekst === 'string';
  return Array.isArray(klassen) && klassen.every(isTekst) && TEKSTEN.every((naam) => isTekst(Reflect.get(waarde, naam)));
}
