import type { Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import { iso } from '../lezen/iso.js';
import { type BewaardBesluit, toAdl } from './adl.js';
import { type LogboekBron, type LogboekUitvoer, type LogboekVraag, neemUit } from './neem-uit.js';

const BRON: LogboekBron = {
  logboek: 'TOEGANGSBESLUITEN',
  vraag: 'bekijkToegangsbesluiten',
  tabel: 'toegangsbesluit',
  op: 'op',
  // Who keeps watch and is the kandidaat of a case is only that in it: who looked is told to him there, by function.
  waar: `($5::uuid IS NULL OR l.toetsing_id = $5) AND NOT EXISTS (SELECT FROM toetsing t WHERE t.id = l.toetsing_id AND t.kandidaat_id = $6)`,
  kolommen: `l.persoon_id AS "persoonId", l.organisatie_id AS "organisatieId", l.toetsing_id AS "toetsingId", l.vraag, l.toegestaan, l.code, l.relatie, l.relaties,
    l.toetsing_status AS "toetsingStatus", l.beleid_versie AS "beleidVersie", l.correlatie_id AS "correlatieId", ${iso('l.op')} AS op, encode(l.trace_id, 'hex') AS "traceId",
    encode(l.span_id, 'hex') AS "spanId", encode(l.parent_span_id, 'hex') AS "parentSpanId", l.status`,
};

/** The decisions on access of an organisation, as the Authorization Decision Log has them. */
export class ToegangsbesluitenService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  /** For the FG, and with pseudonyms for the auditor. Refuses with GEEN_TOEGANG, INVOER_ONJUIST. */
  neemUit(beller: Beller, vraag: LogboekVraag): Promise<LogboekUitvoer> {
    const { organisatieId } = beller;
    const bron = { ...BRON, parameters: [vraag.toetsingId ?? null, beller.persoonId] };
    return neemUit<BewaardBesluit>(this.transacties, beller, vraag, bron, (door) => async (_, rijen) => {
      const persoon = (id: string): string => (door === 'FG' ? id : this.kluis.pseudoniem(organisatieId, 'auditor', id));
      return rijen.map((rij) => toAdl(rij, persoon(rij.persoonId)));
    });
  }
}
