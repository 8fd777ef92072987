import { createHash, createHmac, randomUUID } from 'node:crypto';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { uitnodigingVerlooptOp, uitnodigingWeigeringen } from '#domain/uitnodiging/uitnodiging.js';
import type { Transactie } from '#persistence/transactie.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';

/** An invitation with its code: to be given to this person only, and kept nowhere. */
export interface Uitnodiging {
  readonly id: string;
  /** 256 bits, as base64url. */
  readonly code: string;
  readonly verlooptOp: Instant;
}

export interface CodeVoorMail {
  readonly code: string | null;
  readonly nieuw: string | null;
}
const GEEN_CODE: CodeVoorMail = { code: null, nieuw: null };

interface LaatsteRij {
  readonly id: string;
  readonly sleutelId: string;
  readonly verlooptOp: Date;
  readonly gebruiktOp: Date | null;
  readonly ingetrokkenOp: Date | null;
}

export const codeHash = (code: string): Buffer => createHash('sha256').update(code).digest();

/**
 * Invites a person, kandidaat or staff, to tie an account to himself. The code is made from the id of the invitation with a key of the
 * server: whoever sends it again sends the same one, and a copy of the database holds none.
 */
export class Uitnodigingen {
  constructor(private readonly keys: Pick<KeyProvider, 'currentId' | 'derive'>) {}

  /** Makes a new invitation that a mail of its own brings: for who works here, of whom there need not be any case. */
  async nodigUitPerMail(tx: Transactie, persoonId: string): Promise<string> {
    return (await this.nodigUit(tx, persoonId, 'TE_VERZENDEN')).id;
  }

  /** Makes a new invitation; an earlier one that is still open counts no more. */
  async nodigUit(tx: Transactie, persoonId: string, mail: 'TE_VERZENDEN' | null = null): Promise<Uitnodiging> {
    await houdPersoon(tx, persoonId);
    await this.trekIn(tx, persoonId);
    const [id, sleutelId, verlooptOp] = [randomUUID(), this.keys.currentId, uitnodigingVerlooptOp(tx.nu)];
    const code = this.codeVan({ id, sleutelId });
    await tx.manager.query(
      `INSERT INTO uitnodiging (id, organisatie_id, persoon_id, code_hash, sleutel_id, gemaakt_op, verloopt_op, mail) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, tx.organisatieId, persoonId, codeHash(code), sleutelId, tx.nu, verlooptOp, mail],
    );
    return { id, code, verlooptOp };
  }

  /** Whether there was one to withdraw. */
  async trekIn({ manager, nu }: Transactie, persoonId: string): Promise<boolean> {
    const [, aantal]: readonly [unknown, number] = await manager.query(
      `UPDATE uitnodiging SET ingetrokken_op = $2 WHERE persoon_id = $1 AND gebruikt_op IS NULL AND ingetrokken_op IS NULL`,
      [persoonId, nu],
    );
    return aantal > 0;
  }

  /**
   * The code that belongs in a mail to this person: that of his open invitation. `maak`: he can't sign in yet; then one is made when there
   * never was one, and one whose time is over is replaced. One that was withdrawn by hand is not. `nieuw`: the id of one that was made now.
   */
  async codeVoorMail(tx: Transactie, persoonId: string, maak: boolean): Promise<CodeVoorMail> {
    await houdPersoon(tx, persoonId);
    const laatste = await laatsteVan(tx, persoonId);
    if (laatste !== undefined && (laatste.gebruiktOp !== null || laatste.ingetrokkenOp !== null)) return GEEN_CODE;
    if (laatste !== undefined && isOpen(laatste, tx.nu)) return { code: this.codeVan(laatste), nieuw: null };
    if (!maak) return GEEN_CODE;
    const { id, code } = await this.nodigUit(tx, persoonId);
    return { code, nieuw: id };
  }

  /** The code of this invitation, made again. */
  codeVan({ id, sleutelId }: { readonly id: string; readonly sleutelId: string }): string {
    return createHmac('sha256', this.keys.derive('uitnodiging', sleutelId)).update(id).digest('base64url');
  }
}

/** Who invites this person, or sends him a mail, at the same moment waits: there is one open invitation. */
const houdPersoon = ({ manager }: Transactie, persoonId: string): Promise<unknown> =>
  manager.query(`SELECT FROM persoon WHERE id = $1 FOR NO KEY UPDATE`, [persoonId]);

async function laatsteVan({ manager }: Transactie, persoonId: string): Promise<LaatsteRij | undefined> {
  const rijen: readonly LaatsteRij[] = await manager.query(
    `SELECT id, sleutel_id AS "sleutelId", verloopt_op AS "verlooptOp", gebruikt_op AS "gebruiktOp", ingetrokken_op AS "ingetrokkenOp"
       FROM uitnodiging WHERE persoon_id = $1 ORDER BY gemaakt_op DESC, ingetrokken_op DESC NULLS FIRST LIMIT 1`,
    [persoonId],
  );
  return rijen[0];
}

function isOpen({ verlooptOp }: LaatsteRij, nu: Instant): boolean {
  const stand = { verlooptOp: toInstant(verlooptOp.toISOString()), gebruiktOp: null, ingetrokkenOp: null };
  return uitnodigingWeigeringen(stand, nu).length === 0;
}
