import type { AuditGebeurtenis } from '#audit/keten/audit-gebeurtenis.js';
import { leesKeten } from '#audit/keten/lees-keten.js';
import { magGebeurtenisZien } from '#domain/signaal/signaal.rules.js';
import { vertelGebeurtenis } from '#domain/tijdlijn/vertel.js';
import { relatiesVan } from '#domain/toegang/relatie.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type Tijdlijn, type TijdlijnVraag, toBladzijde, toRegel } from './tijdlijn.js';
import { verifieer } from './verificatie.js';

/** The chain of a case in plain Dutch: who did what, when, on which ground; and whether the chain holds. */
export class TijdlijnService {
  constructor(private readonly inzage: InzageService) {}

  /**
   * What tells of a confidential signal is left out for the kandidaat; of who else did something he hears the function.
   * Refuses with TOETSING_ONBEKEND, INVOER_ONJUIST.
   */
  lees(beller: Beller, toetsingId: string, vraag: TijdlijnVraag): Promise<Tijdlijn> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'AUDIT' }, async ({ tx, beeld }) => {
      const keten = await leesKeten(tx, toetsingId);
      const relaties = relatiesVan(beller, beeld);
      const aanKandidaat = relaties.includes('KANDIDAAT');
      const extern = await externen(tx, toetsingId);
      const regels = keten.gebeurtenissen
        .filter((gebeurtenis) => magGebeurtenisZien(relaties, gebeurtenis))
        .map((gebeurtenis) => {
          const { soort, door, gegevens } = gebeurtenis;
          const verteld = vertelGebeurtenis({ soort, rol: door.rol, gegevens }, aanKandidaat);
          const persoonId = aanKandidaat && door.persoonId !== beller.persoonId ? null : door.persoonId;
          return toRegel(gebeurtenis, verteld, { extern: extern.has(werkVan(door)), persoonId });
        });
      return { ...toBladzijde(regels, vraag), verificatie: await verifieer(tx, toetsingId, keten) };
    });
  }
}

const werkVan = ({ persoonId, rol }: AuditGebeurtenis['door']): string => `${rol} ${persoonId}`;

/** Who works in the case for a bureau, by function and person. */
async function externen({ manager }: Transactie, toetsingId: string): Promise<ReadonlySet<string>> {
  const rijen: readonly AuditGebeurtenis['door'][] = await manager.query(
    `SELECT DISTINCT persoon_id AS "persoonId", rol FROM toewijzing WHERE toetsing_id = $1 AND extern IS NOT NULL`,
    [toetsingId],
  );
  return new Set(rijen.map(werkVan));
}
