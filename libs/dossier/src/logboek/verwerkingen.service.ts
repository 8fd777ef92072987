import { activiteitUri, STANDAARD_REGISTER } from '#domain/verwerking/register.js';
import { type BewaardeVerwerking, type LdvRegel, ldvRegels } from '#logboek/ldv.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import { iso } from '../lezen/iso.js';
import { type LogboekBron, type LogboekUitvoer, type LogboekVraag, neemUit } from './neem-uit.js';

type Rij = BewaardeVerwerking & { readonly betrokkenen: Buffer; readonly sleutelId: string };

const BRON: LogboekBron = {
  logboek: 'VERWERKINGEN',
  vraag: 'bekijkVerwerkingen',
  tabel: 'verwerking',
  op: 'begonnen_op',
  kolommen: `encode(l.trace_id, 'hex') AS "traceId", encode(l.span_id, 'hex') AS "spanId", encode(l.parent_span_id, 'hex') AS "parentSpanId",
    encode(l.vreemde_span_id, 'hex') AS "vreemdeSpanId", l.status, l.naam, ${iso('l.begonnen_op')} AS "begonnenOp", ${iso('l.geeindigd_op')} AS "geeindigdOp",
    l.bron, l.bron_versie AS "bronVersie", l.activiteit, l.aantal, l.betrokkenen, l.sleutel_id AS "sleutelId"`,
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
    return neemUit<Rij>(this.transacties, beller, vraag, BRON, () => async (tx, rijen) => {
      const over = vraag.toetsingId === undefined ? undefined : await kandidaatVan(tx, vraag.toetsingId);
      return rijen.flatMap((rij) => this.#regels(beller.organisatieId, rij, over));
    });
  }

  /** Each id is closed again for its own line: whoever gets the lines can't tell which are about the same person. */
  #regels(organisatieId: string, rij: Rij, over: string | null | undefined): readonly LdvRegel[] {
    const ids = this.kluis.ontsluitBetrokkenen(organisatieId, rij.spanId, rij);
    const regels = ldvRegels(rij, {
      activiteitUri: (code) => activiteitUri(this.register, organisatieId, code),
      betrokkeneType: 'persoonId',
      betrokkenen: (operatie, index) =>
        this.kluis.verzegelBetrokkenen(organisatieId, operatie, [ids[index] ?? '']).betrokkenen.toString('base64'),
    });
    return over === undefined ? regels : regels.filter((_, index) => ids[index] === over);
  }
}

/** Nobody where there is no such case. */
async function kandidaatVan(tx: Transactie, toetsingId: string): Promise<string | null> {
  const [rij] = await tx.manager.query<readonly { readonly id: string }[]>(`SELECT kandidaat_id AS id FROM toetsing WHERE id = $1`, [
    toetsingId,
  ]);
  return rij?.id ?? null;
}
