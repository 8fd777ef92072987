import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { toInstant } from '#domain/kalender/instant.js';
import type { Rol } from '#domain/toegang/rol.js';
import { SESSIE_ONGEBRUIKT_MINUTEN, SESSIES_TEGELIJK, sessieUren } from '#domain/toegang/sessie.rules.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Logger } from '#platform/logging/logger.js';
import type { Aangemeld } from '../aangemeld.js';
import type { Herkend } from '../herkenning/herkend.js';
import type { Identiteit } from '../oidc/claims.js';
import { type EindReden, logEinde } from './log-einde.js';
import { sidHash } from './sid-hash.js';

const INACTIEF = `${SESSIE_ONGEBRUIKT_MINUTEN} minutes`;
/** How stale the last use may be in the database: not every request writes. */
const BIJWERKEN = '1 minute';
const SLEUTEL = /^[A-Za-z0-9_-]{43}$/;

interface SessieRij {
  readonly sessieId: string;
  readonly persoonId: string;
  readonly organisatieId: string;
  readonly rollen: readonly Rol[];
  readonly verlooptOp: Date;
  readonly acr: string | null;
  readonly aangemeldOp: Date | null;
  readonly bijwerken: boolean;
}

interface EigenSessieRij {
  readonly id: string;
  readonly begonnenOp: Date;
  readonly gebruiktOp: Date;
  readonly verlooptOp: Date;
  readonly acr: string | null;
}

/** One of one's own sessions, as one sees it. Instants are ISO texts in UTC. */
export interface EigenSessie {
  readonly sessieId: string;
  readonly begonnenOp: string;
  readonly gebruiktOp: string;
  readonly verlooptOp: string;
  readonly zekerheid: string | null;
  readonly dezeSessie: boolean;
}

/** Sessions of browsers. The browser holds 32 random bytes; the database holds their hash, so that a copy of it opens nothing. */
export class Sessies {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transacties: Transacties,
    private readonly logger: Logger,
  ) {}

  /**
   * Begins a session and returns the secret for its cookie. Every sign-in gets a new one (no fixation), and ends the one that was used
   * longest ago where there are too many. What is logged tells which session and how sure, not whose: that is in the database while it lasts.
   */
  async begin({ persoonId, organisatieId, rollen }: Herkend, { issuer, acr, aangemeldOp, sid }: Identiteit): Promise<string> {
    const [sleutel, sessieId] = [randomBytes(32).toString('base64url'), randomUUID()];
    const teVeel = await this.transacties.in({ organisatieId, persoonId }, async ({ manager }) => {
      // The row of the person is the lock: who signs in twice at once counts both.
      await manager.query(`UPDATE persoon SET laatst_aangemeld_op = clock_timestamp() WHERE id = $1`, [persoonId]);
      await manager.query(
        `DELETE FROM sessie WHERE persoon_id = $1 AND (verloopt_op < clock_timestamp() OR gebruikt_op < clock_timestamp() - interval '${INACTIEF}')`,
        [persoonId],
      );
      await manager.query(
        `INSERT INTO sessie (id, organisatie_id, persoon_id, sleutel_hash, gemaakt_op, gebruikt_op, verloopt_op, acr, aangemeld_op, sid_hash)
         VALUES ($1, $2, $3, $4, clock_timestamp(), clock_timestamp(), clock_timestamp() + make_interval(hours => $7), $5, $6, $8)`,
        [
          sessieId,
          organisatieId,
          persoonId,
          hash(sleutel),
          acr ?? null,
          aangemeldOp ?? null,
          sessieUren(rollen),
          sid === undefined ? null : sidHash(issuer, sid),
        ],
      );
      const [beeindigd]: readonly [readonly { readonly id: string }[], number] = await manager.query(
        `DELETE FROM sessie WHERE id IN (SELECT id FROM sessie WHERE persoon_id = $1 AND id <> $2 ORDER BY gebruikt_op DESC, gemaakt_op DESC, id OFFSET $3) RETURNING id`,
        [persoonId, sessieId, SESSIES_TEGELIJK - 1],
      );
      return beeindigd.map(({ id }) => id);
    });
    this.logger.info({ kenmerk: sessieId, zekerheid: acr ?? null }, 'sessie begonnen');
    logEinde(this.logger, 'TE_VEEL', teVeel);
    return sleutel;
  }

  /**
   * Who this secret belongs to; undefined when the session has ended or never was. One query, and a write at most once a minute.
   * `gebruik` false: a question that a machine asks by itself does not keep a session alive.
   */
  async herken(sleutel: string, gebruik = true): Promise<Aangemeld | undefined> {
    if (!SLEUTEL.test(sleutel)) return undefined;
    const rijen: readonly SessieRij[] = await this.dataSource.query(
      `SELECT sessie_id AS "sessieId", persoon_id AS "persoonId", organisatie_id AS "organisatieId", rollen, verloopt_op AS "verlooptOp", acr, aangemeld_op AS "aangemeldOp",
              gebruikt_op < clock_timestamp() - interval '${BIJWERKEN}' AS bijwerken
         FROM herken_sessie($1) WHERE verloopt_op > clock_timestamp() AND gebruikt_op > clock_timestamp() - interval '${INACTIEF}'`,
      [hash(sleutel)],
    );
    const [rij] = rijen;
    if (rij === undefined) return undefined;
    const { sessieId, persoonId, organisatieId, rollen, verlooptOp, acr, aangemeldOp, bijwerken } = rij;
    if (bijwerken && gebruik) await this.#gebruikt(organisatieId, persoonId, sessieId);
    return {
      persoonId,
      organisatieId,
      rollen,
      acr,
      aangemeldOp: aangemeldOp === null ? null : toInstant(aangemeldOp.toISOString()),
      sessie: { id: sessieId, verlooptOp: verlooptOp.toISOString(), csrfToken: csrfToken(sleutel) },
    };
  }

  /** Ends the session that this is asked with, at once. */
  async eindig(wie: Aangemeld, reden: EindReden): Promise<void> {
    if (wie.sessie !== null) await this.eindigEigen(wie, wie.sessie.id, reden);
  }

  /** Everywhere that somebody is signed in, the last one first. */
  async lijst({ organisatieId, persoonId, sessie }: Aangemeld): Promise<readonly EigenSessie[]> {
    const rijen: readonly EigenSessieRij[] = await this.transacties.in({ organisatieId, persoonId }, ({ manager }) =>
      manager.query(
        `SELECT id, gemaakt_op AS "begonnenOp", gebruikt_op AS "gebruiktOp", verloopt_op AS "verlooptOp", acr FROM sessie
          WHERE persoon_id = $1 AND verloopt_op > clock_timestamp() AND gebruikt_op > clock_timestamp() - interval '${INACTIEF}' ORDER BY gemaakt_op DESC, id`,
        [persoonId],
      ),
    );
    return rijen.map(({ id, begonnenOp, gebruiktOp, verlooptOp, acr }) => ({
      sessieId: id,
      begonnenOp: begonnenOp.toISOString(),
      gebruiktOp: gebruiktOp.toISOString(),
      verlooptOp: verlooptOp.toISOString(),
      zekerheid: acr,
      dezeSessie: id === sessie?.id,
    }));
  }

  /** Ends one of one's own sessions at once. False when one has no such session. */
  async eindigEigen({ organisatieId, persoonId }: Aangemeld, sessieId: string, reden: EindReden = 'ELDERS_AFGEMELD'): Promise<boolean> {
    const [, aantal]: readonly [unknown, number] = await this.transacties.in({ organisatieId, persoonId }, ({ manager }) =>
      manager.query(`DELETE FROM sessie WHERE id = $1 AND persoon_id = $2`, [sessieId, persoonId]),
    );
    if (aantal > 0) logEinde(this.logger, reden, [sessieId]);
    return aantal > 0;
  }

  /** Ends all of one's own sessions but the one that this is asked with. */
  async eindigAndere({ organisatieId, persoonId, sessie }: Aangemeld): Promise<void> {
    const [rijen]: readonly [readonly { readonly id: string }[], number] = await this.transacties.in(
      { organisatieId, persoonId },
      ({ manager }) =>
        manager.query(`DELETE FROM sessie WHERE persoon_id = $1 AND id IS DISTINCT FROM $2::uuid RETURNING id`, [
          persoonId,
          sessie?.id ?? null,
        ]),
    );
    logEinde(
      this.logger,
      'ELDERS_AFGEMELD',
      rijen.map(({ id }) => id),
    );
  }

  async #gebruikt(organisatieId: string, persoonId: string, sessieId: string): Promise<void> {
    await this.transacties.in({ organisatieId, persoonId }, ({ manager }) =>
      manager.query(`UPDATE sessie SET gebruikt_op = clock_timestamp() WHERE id = $1`, [sessieId]),
    );
  }
}

const hash = (sleutel: string): Buffer => createHash('sha256').update(sleutel).digest();

/** Bound to the session by its secret, which only this browser and, for the length of a request, this process know. */
const csrfToken = (sleutel: string): string => createHmac('sha256', sleutel).update('csrf').digest('base64url');
