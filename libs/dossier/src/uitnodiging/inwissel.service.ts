import type { DataSource } from 'typeorm';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { toInstant } from '#domain/kalender/instant.js';
import type { Rol } from '#domain/toegang/rol.js';
import { uitnodigingWeigeringen } from '#domain/uitnodiging/uitnodiging.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import type { MeldVerkeerdAccount } from './meld-verkeerd-account.js';
import { codeHash } from './uitnodigingen.js';

/** Whom an invitation is for, and with which functions. */
export interface Genodigde {
  readonly uitnodigingId: string;
  readonly persoonId: string;
  readonly organisatieId: string;
  readonly rollen: readonly Rol[];
}

/** An account at the sign-in provider. */
export interface Account {
  readonly issuer: string;
  readonly sub: string;
}

interface StandRij {
  readonly verlooptOp: Date;
  readonly gebruiktOp: Date | null;
  readonly ingetrokkenOp: Date | null;
}

const CODE = /^[A-Za-z0-9_-]{43}$/;

/** Ties the account of who was invited to the person that we invited. */
export class InwisselService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transacties: Transacties,
    private readonly verkeerdAccount: MeldVerkeerdAccount,
  ) {}

  /**
   * Whom this code invites. Refuses with UITNODIGING_ONBEKEND (one question to the database, whatever was typed), UITNODIGING_GEBRUIKT or
   * UITNODIGING_VERLOPEN.
   */
  async zoek(code: string): Promise<Genodigde> {
    const rijen: readonly Genodigde[] = await this.dataSource.query(
      `SELECT uitnodiging_id AS "uitnodigingId", persoon_id AS "persoonId", organisatie_id AS "organisatieId", rollen FROM herken_uitnodiging($1)`,
      [codeHash(code)],
    );
    const [genodigde] = rijen;
    if (genodigde === undefined || !CODE.test(code)) throw new DomainError('UITNODIGING_ONBEKEND');
    await this.transacties.in(genodigde, async (tx) => eisOpen(tx, genodigde.uitnodigingId));
    return genodigde;
  }

  /**
   * From now on this account is that person; an account that he had before is not any more. Refuses with UITNODIGING_GEBRUIKT,
   * UITNODIGING_VERLOPEN, and UITNODIGING_VAN_ANDER when the account is somebody else's here: of that the coordinator hears.
   */
  async bind(genodigde: Genodigde, account: Account): Promise<void> {
    // Nobody acts on his own sign-in: the process does, for whoever shows the code.
    const { organisatieId } = genodigde;
    const gebonden = this.transacties.in({ organisatieId, persoonId: null }, (tx) => bind(tx, genodigde, account));
    await gebonden.catch(async (error: unknown) => {
      if (error instanceof DomainError && error.code === 'UITNODIGING_VAN_ANDER') await this.verkeerdAccount.meld(genodigde);
      throw error;
    });
  }

  /** Somebody else opened the invitation. Refuses with UITNODIGING_VAN_ANDER, after the coordinator was told. */
  async weigerAnder(genodigde: Genodigde): Promise<never> {
    await this.verkeerdAccount.meld(genodigde);
    throw new DomainError('UITNODIGING_VAN_ANDER');
  }
}

async function bind(tx: Transactie, { uitnodigingId, persoonId }: Genodigde, { issuer, sub }: Account): Promise<void> {
  const { manager, organisatieId, nu } = tx;
  await eisOpen(tx, uitnodigingId);
  const [, vervangen]: readonly [unknown, number] = await manager.query(
    `DELETE FROM aanmelding WHERE persoon_id = $1 AND (issuer <> $2 OR sub <> $3)`,
    [persoonId, issuer, sub],
  );
  await manager.query(`INSERT INTO aanmelding (organisatie_id, persoon_id, issuer, sub) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [
    organisatieId,
    persoonId,
    issuer,
    sub,
  ]);
  const van: readonly { readonly persoonId: string }[] = await manager.query(
    `SELECT persoon_id AS "persoonId" FROM aanmelding WHERE issuer = $1 AND sub = $2`,
    [issuer, sub],
  );
  if (van[0]?.persoonId !== persoonId) throw new DomainError('UITNODIGING_VAN_ANDER');
  await manager.query(`UPDATE uitnodiging SET gebruikt_op = $2 WHERE id = $1`, [uitnodigingId, nu]);
  const gegevens = { uitnodigingId, vanPersoonId: persoonId, vervangen };
  await schrijfOrganisatieGebeurtenis(tx, { soort: 'UITNODIGING_INGEWISSELD', rol: 'SYSTEEM', gegevens });
}

/** Holds the invitation until the end of the transaction: it is used once. */
async function eisOpen({ manager, nu }: Transactie, uitnodigingId: string): Promise<void> {
  const rijen: readonly StandRij[] = await manager.query(
    `SELECT verloopt_op AS "verlooptOp", gebruikt_op AS "gebruiktOp", ingetrokken_op AS "ingetrokkenOp" FROM uitnodiging WHERE id = $1 FOR UPDATE`,
    [uitnodigingId],
  );
  const [rij] = rijen;
  if (rij === undefined) throw new DomainError('UITNODIGING_ONBEKEND');
  const instant = (op: Date | null) => (op === null ? null : toInstant(op.toISOString()));
  const { verlooptOp, gebruiktOp, ingetrokkenOp } = rij;
  eis(
    uitnodigingWeigeringen(
      { verlooptOp: toInstant(verlooptOp.toISOString()), gebruiktOp: instant(gebruiktOp), ingetrokkenOp: instant(ingetrokkenOp) },
      nu,
    ),
  );
}
