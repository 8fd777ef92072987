import { createHash } from 'node:crypto';
import type { Instant } from '#domain/kalender/instant.js';
import type { Mailer } from '#messages/mailer.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Onderdeel } from '#platform/health/gezondheid.js';
import type { Kluis } from '#vault/kluis.js';
import type { Publicatieplaats } from '#vault/publicatie/publicatieplaats.js';
import { type BerichtInstellingen, bezorg } from '../../berichten/bezorg.js';
import { berichtenVoor } from '../toezichthouders.js';
import { type Afwijking, AFWIJKINGEN } from './afwijking.js';

/** Who supervises, and who can do something about it. */
const ROLLEN = ['FG', 'BEHEERDER'] as const;
/** A part of what is kept has its turn once a day: what was found there holds until the next time. */
const GELDT_MS = 26 * 3_600_000;

export interface AfwijkingenGrond {
  readonly transacties: Transacties;
  readonly kluis: Kluis;
  readonly plaatsen: readonly Publicatieplaats[];
  readonly mailer: Pick<Mailer, 'send'>;
  readonly instellingen: BerichtInstellingen;
  readonly klok: () => Instant | Promise<Instant>;
  /** Gets each thing found, and what went wrong in telling it. */
  readonly meld: (fout: { readonly organisatieId: string; readonly afwijking?: Afwijking; readonly err?: unknown }) => void;
}

/** Tells what a check found: in the log of this process, in its health, at the places outside, and by mail. */
export class AfwijkingenService {
  readonly #gevonden = new Map<string, number>();
  /** Day on which this set was told, by set and whom. */
  readonly #verteld = new Map<string, string>();

  constructor(private readonly grond: AfwijkingenGrond) {}

  /** Fails as long as something was found that did not go away; not being told doesn't make it go. */
  readonly onderdeel: Onderdeel = {
    naam: 'bewijs',
    noodzakelijk: false,
    controle: async () => {
      const nu = Date.parse(await this.grond.klok());
      if ([...this.#gevonden.values()].some((op) => nu - op < GELDT_MS))
        throw Object.assign(new Error('afwijking'), { code: 'BEWIJS_AFWIJKING' });
    },
  };

  /** The same set is published and mailed once a day, and logged each time. Whom it could not be told hears it with the next round. */
  async verwerk(organisatieId: string, afwijkingen: readonly Afwijking[]): Promise<void> {
    const nu = await this.grond.klok();
    this.#onthoud(organisatieId, afwijkingen, Date.parse(nu));
    for (const afwijking of afwijkingen) this.grond.meld({ organisatieId, afwijking });
    const [dag, set] = [nu.slice(0, 10), createHash('sha256').update(afwijkingen.map(regel).sort().join('\n')).digest('hex')];
    const tekst = tekstVan(organisatieId, nu, afwijkingen);
    for (const plaats of this.grond.plaatsen)
      await this.#eensPerDag(dag, organisatieId, `${set}/${plaats.naam}`, () => plaats.zet(naamVan(organisatieId, nu), tekst));
    await this.#eensPerDag(dag, organisatieId, set, () => this.#mail(dag, organisatieId, set));
  }

  #onthoud(organisatieId: string, afwijkingen: readonly Afwijking[], nu: number): void {
    for (const [sleutel, op] of this.#gevonden) if (nu - op >= GELDT_MS) this.#gevonden.delete(sleutel);
    for (const afwijking of afwijkingen) this.#gevonden.set(`${organisatieId} ${regel(afwijking)}`, nu);
  }

  async #eensPerDag(dag: string, organisatieId: string, wat: string, vertel: () => Promise<void>): Promise<void> {
    for (const [eerder, op] of this.#verteld) if (op !== dag) this.#verteld.delete(eerder);
    const sleutel = `${organisatieId}/${wat}`;
    if (this.#verteld.has(sleutel)) return;
    try {
      await vertel();
      this.#verteld.set(sleutel, dag);
    } catch (err) {
      this.grond.meld({ organisatieId, err });
    }
  }

  /** Fails as long as somebody can hear it later: that another was told does not tell him. */
  async #mail(dag: string, organisatieId: string, set: string): Promise<void> {
    const { transacties, kluis, mailer, instellingen, meld } = this.grond;
    const berichten = await transacties.in({ organisatieId, persoonId: null }, (tx) =>
      berichtenVoor(tx, kluis, { rollen: ROLLEN, sjabloon: 'BEWIJS_AFWIJKING', kenmerk: `${organisatieId}/${set}/${dag}` }),
    );
    if (berichten.length === 0) meld({ organisatieId, err: new Error('there is nobody to tell by mail') });
    for (const bericht of berichten)
      await this.#eensPerDag(dag, organisatieId, bericht.id, async () => {
        if (!(await bezorg(mailer, instellingen, bericht))) meld({ organisatieId, err: new Error('an address takes no mail') });
      });
    if (!berichten.every(({ id }) => this.#verteld.has(`${organisatieId}/${id}`))) throw new Error('not everybody was told yet');
  }
}

const regel = ({ code, plaats, wat }: Afwijking): string => `${code} ${plaats}: ${wat}`;

const naamVan = (organisatieId: string, nu: Instant): string => `${organisatieId}/afwijking-${nu.replace(/[-:.]/g, '').toLowerCase()}.txt`;

function tekstVan(organisatieId: string, nu: Instant, afwijkingen: readonly Afwijking[]): string {
  const codes = [...new Set(afwijkingen.map(({ code }) => code))];
  return [
    `Afwijkingen in het bewijs van organisatie ${organisatieId}, gevonden ${nu}`,
    '',
    ...codes.flatMap((code) => [AFWIJKINGEN[code], ...afwijkingen.filter((een) => een.code === code).map((een) => `- ${regel(een)}`), '']),
  ].join('\n');
}
