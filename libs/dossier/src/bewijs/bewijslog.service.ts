import { BewijsFout } from '#audit/controlepunt/bewijs-fout.js';
import { isOndertekendDoor, leesNote, type Note } from '#audit/controlepunt/note.js';
import { leesVkey, type Vkey } from '#audit/controlepunt/vkey.js';
import { Boom } from '#audit/log/boom.js';
import { DatabaseTegels } from '#audit/log/lees-tegels.js';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import type { Bladzijde } from '../lezen/cursor.js';
import { iso } from '../lezen/iso.js';
import { naarNummerCursor, vanNummerCursor } from '../lezen/nummer-cursor.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';

export interface BewijslogSleutel {
  readonly nummer: number;
  readonly vkey: string;
  /** Signed by the key before and by this one; null for the first. */
  readonly wissel: string | null;
  readonly op: Instant;
}

export interface BewijslogStand {
  /** Null as long as nothing was signed. */
  readonly oorsprong: string | null;
  readonly grootte: number;
  readonly sleutels: readonly BewijslogSleutel[];
  /** Public keys of witnesses whose signatures are taken. */
  readonly getuigen: readonly string[];
}

export interface ControlepuntRegel {
  readonly grootte: number;
  readonly op: Instant;
  /** Signed note, with the signatures of witnesses. */
  readonly note: string;
  readonly getuigen: readonly string[];
  /** How many places outside the database it was brought to. */
  readonly plaatsen: number;
}

/** The log of an organisation for who keeps watch, and for who signs beside it. */
export class BewijslogService {
  readonly #getuigen: readonly Vkey[];

  constructor(
    private readonly transacties: Transacties,
    getuigen: readonly string[],
  ) {
    this.#getuigen = getuigen.map(leesVkey);
  }

  stand(beller: Beller): Promise<BewijslogStand> {
    return inOrganisatie(this.transacties, beller, 'bekijkBewijslog', async (tx) => {
      const [log] = await tx.manager.query<readonly { readonly oorsprong: string; readonly grootte: number }[]>(
        `SELECT oorsprong, grootte::float8 AS grootte FROM bewijslog WHERE organisatie_id = $1`,
        [tx.organisatieId],
      );
      const sleutels: readonly BewijslogSleutel[] = await tx.manager.query(
        `SELECT nummer, vkey, wissel, ${iso('op')} AS op FROM bewijslog_sleutel WHERE organisatie_id = $1 ORDER BY nummer`,
        [tx.organisatieId],
      );
      const getuigen = this.#getuigen.map(({ tekst }) => tekst);
      return { oorsprong: log?.oorsprong ?? null, grootte: log?.grootte ?? 0, sleutels, getuigen };
    });
  }

  /** The last first. Refuses with INVOER_ONJUIST a cursor that is not ours. */
  controlepunten(
    beller: Beller,
    { aantal, cursor }: { readonly aantal: number; readonly cursor?: string },
  ): Promise<Bladzijde<ControlepuntRegel>> {
    const voor = cursor === undefined ? Number.MAX_SAFE_INTEGER : vanNummerCursor(cursor);
    return inOrganisatie(this.transacties, beller, 'bekijkBewijslog', async (tx) => {
      const gelezen = await leesControlepunten(tx, `c.grootte < $2 ORDER BY c.grootte DESC LIMIT $3`, voor, aantal + 1);
      const meer = gelezen.length > aantal;
      const rijen = gelezen.slice(0, aantal);
      return { rijen, meer, cursor: meer ? naarNummerCursor(rijen.at(-1)?.grootte ?? 0) : null };
    });
  }

  /** Refuses with CONTROLEPUNT_ONBEKEND. */
  controlepunt(beller: Beller, grootte: number): Promise<ControlepuntRegel> {
    return inOrganisatie(this.transacties, beller, 'bekijkBewijslog', (tx) => eisControlepunt(tx, grootte));
  }

  /** Proof (hex) that the checkpoint of `tot` leaves goes on from that of `van`. Refuses with CONTROLEPUNT_ONBEKEND. */
  consistentie(beller: Beller, van: number, tot: number): Promise<readonly string[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkBewijslog', async (tx) => {
      if (van > tot) throw new DomainError('CONTROLEPUNT_ONBEKEND');
      await eisControlepunt(tx, van);
      await eisControlepunt(tx, tot);
      return (await new Boom(new DatabaseTegels(tx)).consistentie(van, tot)).map((hash) => hash.toString('hex'));
    });
  }

  /**
   * Adds the signature line of a witness to a checkpoint; the same line again is fine, and another one of the same witness changes nothing: the
   * first one stays. Refuses with CONTROLEPUNT_ONBEKEND, GETUIGE_ONBEKEND,
   * MEDEONDERTEKENING_ONJUIST.
   */
  medeonderteken(beller: Beller, grootte: number, regel: string): Promise<ControlepuntRegel> {
    return inOrganisatie(this.transacties, beller, 'dienMedeondertekeningIn', async (tx, rol) => {
      const { note } = await eisControlepunt(tx, grootte);
      const getuige = this.#eisGetuige(note, regel);
      const nieuw: readonly unknown[] = await tx.manager.query(
        `INSERT INTO medeondertekening (organisatie_id, grootte, getuige, regel, op) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING grootte`,
        [tx.organisatieId, grootte, getuige.naam, regel, tx.nu],
      );
      if (nieuw.length > 0) await schrijfOrganisatieGebeurtenis(tx, { soort: 'dienMedeondertekeningIn', rol, gegevens: { grootte } });
      return eisControlepunt(tx, grootte);
    });
  }

  #eisGetuige(note: string, regel: string): Vkey {
    const { tekst } = leesNote(note);
    const gelezen = leesRegel(tekst, regel);
    const [ene, ...meer] = gelezen.handtekeningen;
    // One line and nothing before it: what stands below a checkpoint stays there, and has to be read again.
    if (gelezen.tekst !== tekst || ene === undefined || meer.length > 0) throw new DomainError('MEDEONDERTEKENING_ONJUIST');
    const getuige = this.#getuigen.find(({ naam, id }) => naam === ene.naam && id === ene.id);
    if (getuige === undefined) throw new DomainError('GETUIGE_ONBEKEND');
    if (!isOndertekendDoor({ tekst, handtekeningen: [ene] }, getuige)) throw new DomainError('MEDEONDERTEKENING_ONJUIST');
    return getuige;
  }
}

function leesRegel(tekst: string, regel: string): Note {
  try {
    return leesNote(`${tekst}\n${regel}\n`);
  } catch (error) {
    throw error instanceof BewijsFout ? new DomainError('MEDEONDERTEKENING_ONJUIST') : error;
  }
}

async function eisControlepunt(tx: Transactie, grootte: number): Promise<ControlepuntRegel> {
  const [punt] = await leesControlepunten(tx, `c.grootte = $2`, grootte);
  if (punt === undefined) throw new DomainError('CONTROLEPUNT_ONBEKEND');
  return punt;
}

interface Rij extends Omit<ControlepuntRegel, 'getuigen'> {
  readonly mede: readonly { readonly getuige: string; readonly regel: string }[];
}

async function leesControlepunten(tx: Transactie, welke: string, ...waarden: readonly number[]): Promise<readonly ControlepuntRegel[]> {
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT c.grootte::float8 AS grootte, ${iso('c.op')} AS op, c.note,
            (SELECT count(*)::int FROM controlepunt_publicatie p WHERE p.organisatie_id = c.organisatie_id AND p.grootte = c.grootte) AS plaatsen,
            coalesce((SELECT jsonb_agg(jsonb_build_object('getuige', m.getuige, 'regel', m.regel) ORDER BY m.getuige) FROM medeondertekening m
              WHERE m.organisatie_id = c.organisatie_id AND m.grootte = c.grootte), '[]') AS mede
       FROM controlepunt c WHERE c.organisatie_id = $1 AND ${welke}`,
    [tx.organisatieId, ...waarden],
  );
  return rijen.map(({ note, mede, ...rij }) => ({
    ...rij,
    note: `${note}${mede.map(({ regel }) => `${regel}\n`).join('')}`,
    getuigen: mede.map(({ getuige }) => getuige),
  }));
}
