import { activiteitUri, STANDAARD_REGISTER } from '#domain/verwerking/register.js';
import { ldvRegels } from '#logboek/ldv.js';
import type { VerwerkingStatus } from '#logboek/verwerking.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import { iso } from '../lezen/iso.js';
import { type LogboekBron, type LogboekUitvoer, type LogboekVraag, neemUit } from './neem-uit.js';

interface Rij {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly vreemdeSpanId: string | null;
  readonly status: VerwerkingStatus;
  readonly naam: string;
  readonly begonnenOp: string;
  readonly geeindigdOp: string;
  readonly bron: string;
  readonly bronVersie: string;
  readonly activiteit: string;
  readonly betrokkenen: readonly Buffer[];
  readonly sleutelId: string;
}

const BRON: LogboekBron = {
  logboek: 'VERWERKINGEN',
  vraag: 'bekijkVerwerkingen',
  tabel: 'verwerking',
  op: 'begonnen_op',
  kolommen: `encode(l.trace_id, 'hex') AS "traceId", encode(l.span_id, 'hex') AS "spanId", encode(l.parent_span_id, 'hex') AS "parentSpanId",
    encode(l.vreemde_span_id, 'hex') AS "vreemdeSpanId", l.status, l.naam, ${iso('l.begonnen_op')} AS "begonnenOp", ${iso('l.geeindigd_op')} AS "geeindigdOp",
    l.bron, l.bron_versie AS "bronVersie", l.activiteit, l.betrokkenen, l.sleutel_id AS "sleutelId"`,
};

/** The processing log of an organisation, as the Logboek Dataverwerkingen has it: a line per betrokkene. */
export class VerwerkingenService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly register = STANDAARD_REGISTER,
  ) {}

  /**
   * For the FG. With a case: the lines about its kandidaat, found by opening each that is read, so that a part can hold fewer than were read.
   * Refuses with GEEN_TOEGANG, INVOER_ONJUIST.
   */
  neemUit(beller: Beller, vraag: LogboekVraag): Promise<LogboekUitvoer> {
    const { organisatieId } = beller;
    const options = { activiteitUri: (code: string) => activiteitUri(this.register, organisatieId, code), betrokkeneType: 'persoonId' };
    return neemUit<Rij>(this.transacties, beller, vraag, BRON, () => async (tx, rijen) => {
      const over = vraag.toetsingId === undefined ? undefined : await kandidaatVan(tx, vraag.toetsingId);
      return rijen.flatMap((rij) => {
        const regels = ldvRegels({ ...rij, betrokkenen: rij.betrokkenen.map((een) => een.toString('base64')) }, options);
        if (over === undefined) return regels;
        const ids = this.kluis.ontsluitBetrokkenen(organisatieId, rij.spanId, rij);
        return regels.filter((_, index) => ids[index] === over);
      });
    });
  }
}

/** Nobody where there is no such case. */
async function kandidaatVan(tx: Transactie, toetsingId: string): Promise<string | null> {
  const [rij] = await tx.manager.query<readonly { readonly id: string }[]>(`SELECT kandidaat_id AS id FROM toetsing WHERE id = $1`, [
    toetsingId,
  ]);
  return rij?.id ?? null;
}
