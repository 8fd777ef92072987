import { randomUUID } from 'node:crypto';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { type RaadplegingOordeel, type RaadplegingRechter, raadplegingWeigeringen, rechterOver } from '#domain/raadpleging/raadpleging.js';
import type { Betrokkene } from '#domain/toegang/rol.js';
import { RaadplegingMeldingEntity } from '#persistence/entities/raadpleging-melding.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import { IsNull } from 'typeorm';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';

export interface RaadplegingMelding {
  readonly id: string;
  readonly persoonId: string;
  readonly aantal: number;
  readonly gemaaktOp: Instant;
  readonly oordeel: RaadplegingOordeel | null;
  readonly beoordeeldOp: Instant | null;
}

const tijdstip = (datum: Date): Instant => toInstant(datum.toISOString());

/** Somebody opens more cases than his work explains (the limit DOSSIERS): that is a task for who guards the data, with evidence of both. */
export class RaadplegingService {
  constructor(private readonly transacties: Transacties) {}

  /** Records that this person reached the limit of `aantal` cases; once a day. */
  async meld({ persoonId, organisatieId, rollen }: Betrokkene & { readonly organisatieId: string }, aantal: number): Promise<void> {
    await this.transacties.in({ organisatieId, persoonId: null }, async (tx) => {
      const gemaakt: readonly { readonly id: string }[] = await tx.manager.query(
        `INSERT INTO raadpleging_melding (id, organisatie_id, persoon_id, dag, aantal, rol, gemaakt_op) VALUES ($1, $2, $3, $4::timestamptz::date, $5, $6, $4)
           ON CONFLICT ON CONSTRAINT raadpleging_natuurlijk DO NOTHING RETURNING id`,
        [randomUUID(), organisatieId, persoonId, tx.nu, aantal, rechterOver(rollen)],
      );
      const [melding] = gemaakt;
      if (melding === undefined) return;
      const gegevens = { meldingId: melding.id, vanPersoonId: persoonId, aantal, voor: rechterOver(rollen) };
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'ongebruikelijkeRaadpleging', rol: 'SYSTEEM', gegevens });
    });
  }

  /** What the caller may judge, the last first. Refuses with GEEN_TOEGANG. */
  lijst(beller: Beller): Promise<readonly RaadplegingMelding[]> {
    return this.#doe(beller, 'bekijkRaadplegingen', async (tx, rol) => {
      const rijen = await tx.manager.find(RaadplegingMeldingEntity, { where: { rol }, order: { gemaaktOp: 'DESC', id: 'ASC' }, take: 100 });
      return rijen.map(({ id, persoonId, aantal, gemaaktOp, oordeel, beoordeeldOp }) => ({
        id,
        persoonId,
        aantal,
        gemaaktOp: tijdstip(gemaaktOp),
        oordeel,
        beoordeeldOp: beoordeeldOp === null ? null : tijdstip(beoordeeldOp),
      }));
    });
  }

  /** Once. Refuses with GEEN_TOEGANG, NIET_GEVONDEN, VIER_OGEN_GESCHONDEN. */
  beoordeel(beller: Beller, id: string, oordeel: RaadplegingOordeel): Promise<{ readonly id: string }> {
    return this.#doe(beller, 'beoordeelRaadpleging', async (tx, rol) => {
      const rij = await tx.manager.findOne(RaadplegingMeldingEntity, {
        where: { id, rol, oordeel: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (rij === null) throw new DomainError('NIET_GEVONDEN');
      eis(raadplegingWeigeringen(rij.persoonId, beller.persoonId));
      await tx.manager.update(
        RaadplegingMeldingEntity,
        { id },
        { oordeel, beoordeeldOp: new Date(tx.nu), beoordeeldDoor: beller.persoonId },
      );
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'beoordeelRaadpleging', rol, gegevens: { meldingId: id, oordeel } });
      return { id };
    });
  }

  #doe<T>(
    beller: Beller,
    handeling: 'bekijkRaadplegingen' | 'beoordeelRaadpleging',
    werk: (tx: Transactie, rol: RaadplegingRechter) => Promise<T>,
  ): Promise<T> {
    return inOrganisatie(this.transacties, beller, handeling, (tx, houding) => werk(tx, houding === 'FG' ? 'FG' : 'OPDRACHTGEVER'));
  }
}
