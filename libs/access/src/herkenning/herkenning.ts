import type { DataSource } from 'typeorm';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Transacties } from '#persistence/transactie.js';
import { emailIndex } from '#vault/keys/email-index.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Identiteit } from '../oidc/claims.js';
import type { Herkend } from './herkend.js';

/** Tells who signed in. Roles come from our own administration, never from the token. */
export class Herkenning {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transacties: Transacties,
    private readonly keys: Pick<KeyProvider, 'blindIndex'>,
  ) {}

  /** The person behind a sign-in, once per organisation; empty when we don't know him. One query. */
  async opAanmelding(issuer: string, sub: string): Promise<readonly Herkend[]> {
    return this.dataSource.query(
      `SELECT persoon_id AS "persoonId", organisatie_id AS "organisatieId", rollen FROM herken_aanmelding($1, $2)`,
      [issuer, sub],
    );
  }

  /**
   * Ties a first sign-in to the kandidaat with that verified e-mail address who has none yet. After that only the sign-in counts: a changed
   * address at the provider opens nothing.
   */
  async bindKandidaat({ issuer, sub, email }: Identiteit): Promise<readonly Herkend[]> {
    if (email === undefined) return [];
    const kandidaten: readonly { readonly persoonId: string; readonly organisatieId: string }[] = await this.dataSource.query(
      `SELECT persoon_id AS "persoonId", organisatie_id AS "organisatieId" FROM herken_kandidaat($1)`,
      [emailIndex(this.keys, email)],
    );
    for (const kandidaat of kandidaten) {
      await this.transacties.in(kandidaat, async ({ manager }) => {
        await manager.query(
          `INSERT INTO aanmelding (organisatie_id, persoon_id, issuer, sub) SELECT $1, $2, $3, $4
            WHERE NOT EXISTS (SELECT FROM aanmelding a WHERE a.persoon_id = $2) ON CONFLICT DO NOTHING`,
          [kandidaat.organisatieId, kandidaat.persoonId, issuer, sub],
        );
      });
    }
    return kandidaten.length === 0 ? [] : this.opAanmelding(issuer, sub);
  }

  /** The name of the organisation and of the person himself, for his own screen. */
  async organisatieNaam(organisatieId: string, persoonId: string): Promise<string> {
    const rijen: readonly { readonly naam: string }[] = await this.transacties.in({ organisatieId, persoonId }, ({ manager }) =>
      manager.query(`SELECT naam FROM organisatie`),
    );
    const [rij] = rijen;
    if (rij === undefined) throw new DomainError('NIET_AANGEMELD');
    return rij.naam;
  }
}
