import { Boom } from '#audit/log/boom.js';
import { DatabaseTegels } from '#audit/log/lees-tegels.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { magGebeurtenisZien } from '#domain/signaal/signaal.rules.js';
import { relatiesVan } from '#domain/toegang/relatie.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';

/** That one event of a case stands in the log of its organisation, under a signed checkpoint. */
export interface GebeurtenisBewijs {
  readonly volgnummer: number;
  /** Hash of the event: its leaf (hex). */
  readonly hash: string;
  /** Position in the log, from 0. */
  readonly plaats: number;
  /** Leaves under the checkpoint. */
  readonly grootte: number;
  /** Inclusion proof (hex), RFC 9162. */
  readonly inclusie: readonly string[];
  /** The signed note. */
  readonly controlepunt: string;
}

interface Rij {
  readonly soort: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
  readonly hash: string;
  readonly plaats: number | null;
  readonly grootte: number | null;
  readonly note: string | null;
}

export class GebeurtenisBewijsService {
  constructor(private readonly inzage: InzageService) {}

  /**
   * Under the first checkpoint that covers it. Refuses with TOETSING_ONBEKEND, GEBEURTENIS_ONBEKEND (also what the caller may not know of),
   * NOG_GEEN_CONTROLEPUNT.
   */
  lees(beller: Beller, toetsingId: string, volgnummer: number): Promise<GebeurtenisBewijs> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'AUDIT' }, async ({ tx, beeld }) => {
      const rij = await zoek(tx, toetsingId, volgnummer);
      if (rij === undefined || !magGebeurtenisZien(relatiesVan(beller, beeld), rij)) throw new DomainError('GEBEURTENIS_ONBEKEND');
      const { hash, plaats, grootte, note } = rij;
      if (plaats === null || grootte === null || note === null) throw new DomainError('NOG_GEEN_CONTROLEPUNT');
      const pad = await new Boom(new DatabaseTegels(tx)).inclusie(plaats, grootte);
      return { volgnummer, hash, plaats, grootte, inclusie: pad.map((een) => een.toString('hex')), controlepunt: note };
    });
  }
}

async function zoek(tx: Transactie, toetsingId: string, volgnummer: number): Promise<Rij | undefined> {
  const [rij] = await tx.manager.query<readonly Rij[]>(
    `SELECT g.soort, g.gegevens, encode(g.hash, 'hex') AS hash, b.plaats::float8 AS plaats, c.grootte::float8 AS grootte, c.note
       FROM audit_gebeurtenis g LEFT JOIN bewijslog_blad b ON b.keten_id = g.toetsing_id AND b.volgnummer = g.volgnummer
       LEFT JOIN LATERAL (SELECT p.grootte, p.note FROM controlepunt p WHERE p.organisatie_id = g.organisatie_id AND p.grootte > b.plaats
         ORDER BY p.grootte LIMIT 1) c ON true
      WHERE g.toetsing_id = $1 AND g.volgnummer = $2`,
    [toetsingId, volgnummer],
  );
  return rij;
}
