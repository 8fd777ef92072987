import { randomUUID } from 'node:crypto';
import { controleerDossierexport, type Telling } from '#audit/dossierexport/controleer-dossierexport.js';
import { BEWAARDAGEN_INGELEZEN, MAX_INGELEZEN_BYTES } from '#domain/bewijs/ingelezen-dossier.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { IngelezenDossierEntity } from '#persistence/entities/ingelezen-dossier.entity.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import type { Opruiming } from '../documenten/opruiming.js';
import { verzegelBestand } from '../documenten/verzegel-bestand.js';
import { WeegBestand } from '../documenten/weeg-bestand.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { type GeopendeExport, ingelezenPlek } from './geopende-export.js';
import { verwijderIngelezen } from './verwijder-ingelezen.js';

const DAG_MS = 24 * 3_600_000;
/** Of the names that an export gives itself; the database holds no longer ones. */
const MAX_NAAM = 200;

/** Takes in a dossierexport of another installation, to be read. It never becomes a case. */
export class InlezenService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly opslag: ObjectStore,
    private readonly opruiming: Opruiming,
    private readonly geopend: GeopendeExport,
  ) {}

  /**
   * Asks whether the caller may, before a byte is read; then the zip is sealed on its way to the store, verified, and known by a row. A refusal
   * leaves nothing. Returns the id. Refuses with GEEN_TOEGANG, BESTAND_TE_GROOT, DOSSIEREXPORT_GEWEIGERD, TIJDELIJK_NIET_BESCHIKBAAR.
   */
  async leesIn(beller: Beller, inhoud: NodeJS.ReadableStream): Promise<string> {
    const id = randomUUID();
    const sleutel = await inOrganisatie(this.transacties, beller, 'leesDossierIn', async (tx) =>
      (await this.kluis.vanOrganisatie(tx)).voorBestand(ingelezenPlek(id)),
    );
    const { object } = await verzegelBestand(this.opslag, sleutel, inhoud, new WeegBestand(MAX_INGELEZEN_BYTES));
    try {
      const { telling, bytes } = await this.geopend.open(object, sleutel, (zip) => ({ telling: eisGeldig(zip), bytes: zip.length }));
      await this.#neemOp(beller, { id, object, bytes }, telling);
    } catch (error) {
      // A commit of which the answer got lost may have been one; what no row knows goes with the nightly round.
      if (error instanceof DomainError) await this.opruiming.verwijder([object]);
      throw error;
    }
    return id;
  }

  /** Refuses with GEEN_TOEGANG, NIET_GEVONDEN. */
  async verwijder(beller: Beller, id: string): Promise<void> {
    const object = await inOrganisatie(this.transacties, beller, 'verwijderIngelezenDossier', (tx, rol) =>
      verwijderIngelezen(tx, id, { soort: 'verwijderIngelezenDossier', rol }),
    );
    if (object === undefined) throw new DomainError('NIET_GEVONDEN');
    await this.opruiming.verwijder([object]);
  }

  #neemOp(beller: Beller, rij: Pick<IngelezenDossierEntity, 'id' | 'object' | 'bytes'>, telling: Telling): Promise<void> {
    const { oorsprong, toetsingId: zaakElders, zaaknummer, gebeurtenissen, slot } = telling;
    return inOrganisatie(this.transacties, beller, 'leesDossierIn', async (tx, rol) => {
      await tx.manager.insert(IngelezenDossierEntity, {
        ...rij,
        ...{ organisatieId: tx.organisatieId, oorsprong, zaakElders, zaaknummer, gebeurtenissen },
        ...{ slotGrootte: slot.grootte, slotOp: new Date(slot.tijd) },
        ingelezenOp: new Date(tx.nu),
        ingelezenDoor: beller.persoonId,
        verwijderenOp: new Date(Date.parse(tx.nu) + BEWAARDAGEN_INGELEZEN * DAG_MS),
      });
      const gegevens = { ingelezenDossierId: rij.id, zaakElders, gebeurtenissen };
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'leesDossierIn', rol, gegevens });
    });
  }
}

function eisGeldig(zip: Buffer): Telling {
  const oordeel = controleerDossierexport(zip);
  if (!oordeel.geldig) throw new DomainError('DOSSIEREXPORT_GEWEIGERD', { reden: oordeel.reden });
  const { oorsprong, zaaknummer } = oordeel.telling;
  if (oorsprong.length > MAX_NAAM || zaaknummer.length > MAX_NAAM)
    throw new DomainError('DOSSIEREXPORT_GEWEIGERD', { reden: 'de oorsprong of het zaaknummer is te lang' });
  if (/\p{Cc}/u.test(`${oorsprong}${zaaknummer}`))
    throw new DomainError('DOSSIEREXPORT_GEWEIGERD', { reden: 'in de oorsprong of het zaaknummer staat een teken dat niet te lezen is' });
  return oordeel.telling;
}
