import type { DataSource } from 'typeorm';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Tijdzone } from '#domain/kalender/tijdzone.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Herkend } from './herkend.js';

interface EigenOrganisatie {
  readonly naam: string;
  readonly tijdzone: Tijdzone;
}

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

  /** In which organisations who signed in as this person works, with the function he has there; only by the same account. */
  async organisatiesVan({ organisatieId, persoonId }: Pick<Herkend, 'organisatieId' | 'persoonId'>): Promise<readonly Herkend[]> {
    const accounts: readonly { readonly issuer: string; readonly sub: string }[] = await this.transacties.in(
      { organisatieId, persoonId },
      ({ manager }) => manager.query(`SELECT issuer, sub FROM aanmelding WHERE persoon_id = $1 ORDER BY issuer, sub`, [persoonId]),
    );
    const gevonden = await Promise.all(accounts.map(({ issuer, sub }) => this.opAanmelding(issuer, sub)));
    return [...new Map(gevonden.flat().map((herkend) => [herkend.persoonId, herkend])).values()];
  }

  /** The organisation of the person himself, for his own screens. */
  async organisatie(organisatieId: string, persoonId: string): Promise<EigenOrganisatie> {
    const rijen: readonly EigenOrganisatie[] = await this.transacties.in({ organisatieId, persoonId }, ({ manager }) =>
      manager.query(`SELECT naam, tijdzone FROM organisatie`),
    );
    const [rij] = rijen;
    if (rij === undefined) throw new DomainError('NIET_AANGEMELD');
    return rij;
  }
}
