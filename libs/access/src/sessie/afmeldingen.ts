import { createHash } from 'node:crypto';
import { buildEndSessionUrl } from 'openid-client';
import type { DataSource, EntityManager } from 'typeorm';
import type { Logger } from '#platform/logging/logger.js';
import type { Aanmelddienst } from '../oidc/aanmelddienst.js';
import type { UitlogTokenControle } from '../oidc/uitlog-token.js';
import type { EindReden } from './log-einde.js';
import { sidHash } from './sid-hash.js';

/** Signing out that involves the provider: it ends sessions of ours, and we tell where one signs out there. */
export class Afmeldingen {
  constructor(
    private readonly dataSource: DataSource,
    private readonly aanmelddienst: Aanmelddienst,
    private readonly tokens: UitlogTokenControle,
    private readonly logger: Logger,
  ) {}

  /**
   * Where the browser signs out at the provider too, which then asks for it: no token goes along, so that the address says nothing of anybody.
   * Null when the provider has no such address, or does not answer: signing out here does not wait for it.
   */
  async adresBijAanmelddienst(terugNaar: string): Promise<string | null> {
    try {
      const configuratie = await this.aanmelddienst.configuratie();
      if (configuratie.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(configuratie, { post_logout_redirect_uri: terugNaar }).href;
    } catch {
      return null;
    }
  }

  /** Back-channel: ends what the token says. False when it is no good, or was used before. */
  async doorToken(token: string): Promise<boolean> {
    const uitlog = await this.tokens.lees(token);
    if (uitlog === undefined) return false;
    const { issuer } = this.aanmelddienst;
    const kenmerk = createHash('sha256').update(`${issuer}|${uitlog.jti}`).digest();
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`DELETE FROM poort.afmelding WHERE verloopt_op < clock_timestamp()`);
      const nieuw: readonly unknown[] = await manager.query(
        `INSERT INTO poort.afmelding (jti_hash, verloopt_op) VALUES ($1, to_timestamp($2) + interval '1 minute') ON CONFLICT DO NOTHING RETURNING true`,
        [kenmerk, uitlog.exp],
      );
      if (nieuw.length === 0) return false;
      await this.#beeindig(manager, uitlog.sub, uitlog.sid);
      return true;
    });
  }

  /** Front-channel: ends the session that the provider calls so. False when it is another provider that asks. */
  async doorBrowser(issuer: string, sid: string): Promise<boolean> {
    if (issuer !== this.aanmelddienst.issuer) return false;
    await this.#beeindig(this.dataSource.manager, null, sid);
    return true;
  }

  async #beeindig(manager: EntityManager, sub: string | null, sid: string | null): Promise<void> {
    const { issuer } = this.aanmelddienst;
    const [rij]: readonly { readonly aantal: number }[] = await manager.query(`SELECT beeindig_sessies($1, $2, $3) AS aantal`, [
      issuer,
      sub,
      sid === null ? null : sidHash(issuer, sid),
    ]);
    this.logger.info({ aantal: rij?.aantal ?? 0, reden: 'DOOR_AANMELDDIENST' satisfies EindReden }, 'sessies beëindigd');
  }
}
