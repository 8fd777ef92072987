import type { DataSource } from 'typeorm';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Herkend } from './herkend.js';

/** Tells who signed in. Roles come from our own administration, never from the token. */
export class Herkenning {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transacties: Transacties,
  ) {}

  /** The person behind a sign-in, once per organisation; empty when we don't know him. One query. */
  async opAanmelding(issuer: string, sub: string): Promise<readonly Herkend[]> {
    return this.dataSource.query(
      `SELECT persoon_id AS "persoonId", organisatie_id AS "organisatieId", rollen FROM herken_aanmelding($1, $2)`,
      [issuer, sub],
    );
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
