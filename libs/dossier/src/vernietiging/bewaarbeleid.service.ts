import type { BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import { BEWAAR_KLASSE_UITLEG, BEWAAR_KLASSEN } from '#domain/document/bewaar-klasse.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { leesBewaarbeleid } from './vernietiging-stand.js';

/** Where a retention class belongs in the selectielijst; nulls as long as nobody said so. */
export interface BewaarbeleidRegel {
  readonly klasse: BewaarKlasse;
  readonly uitleg: string;
  readonly selectielijst: string | null;
  readonly categorie: string | null;
  readonly vastgesteldOp: Instant | null;
}

/** Nothing is destroyed without it (INV-18): by which category of which selectielijst an organisation keeps each class. */
export class BewaarbeleidService {
  constructor(private readonly transacties: Transacties) {}

  /** Every class, also those without a category yet. Refuses with GEEN_TOEGANG. */
  lijst(beller: Beller): Promise<readonly BewaarbeleidRegel[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkBewaarbeleid', async (tx) => {
      const beleid = await leesBewaarbeleid(tx);
      return BEWAAR_KLASSEN.map((klasse) => {
        const regel = beleid.find((bekend) => bekend.klasse === klasse);
        return {
          klasse,
          uitleg: BEWAAR_KLASSE_UITLEG[klasse],
          selectielijst: regel?.selectielijst ?? null,
          categorie: regel?.categorie ?? null,
          vastgesteldOp: regel?.vastgesteldOp ?? null,
        };
      });
    });
  }

  /** What was there before stays as evidence. Refuses with GEEN_TOEGANG. */
  stelVast(beller: Beller, klasse: BewaarKlasse, selectielijst: string, categorie: string): Promise<{ readonly klasse: BewaarKlasse }> {
    return inOrganisatie(this.transacties, beller, 'stelBewaarbeleidVast', async (tx, rol) => {
      // First: who writes the chain of the organisation has it for himself, and so the next number too.
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'stelBewaarbeleidVast', rol, gegevens: { klasse } });
      await tx.manager.query(
        `INSERT INTO bewaarbeleid (organisatie_id, klasse, volgnummer, selectielijst, categorie, vastgesteld_op, vastgesteld_door)
         SELECT $1, $2, coalesce(max(volgnummer), 0) + 1, $3, $4, $5, $6 FROM bewaarbeleid WHERE klasse = $2`,
        [tx.organisatieId, klasse, selectielijst, categorie, tx.nu, beller.persoonId],
      );
      return { klasse };
    });
  }
}
