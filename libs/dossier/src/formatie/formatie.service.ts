import { randomUUID } from 'node:crypto';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type IsoDate, toIsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import type { Versies } from '#domain/formatie/versies.rules.js';
import type { TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { nieuwsteVersies } from '#domain/toetsing/pin-versies.js';
import { raadsdatumWeigeringen, startWeigeringen } from '#domain/toetsing/start.rules.js';
import { FormatieEntity } from '#persistence/entities/formatie.entity.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { leesEigenVersies } from '../eigen-versie/lees-eigen-versies.js';
import { eerderAntwoord, onthoudAntwoord } from '../handeling/eerder-antwoord.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { Beller, Verzoek } from '../handeling/opdracht.js';
import { zichtbaar } from '../lezen/lijst-voorwaarde.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { type RaadsdatumWijziging, verplaatsRaadsdatum } from '../pauze/raadsdatum.service.js';
import { inwerkingtreding } from '../toetsing/kies-versies.js';
import { houdFormatie } from './houd-formatie.js';
import { leesFormatie, versiesVan } from './lees-formatie.js';
import { verplaatsFormatie } from './verplaats-formatie.js';
import { type KandidaatVanFormatie, leesKandidaten } from './lees-kandidaten.js';

export interface NieuweFormatie {
  readonly raadsdatum: IsoDate;
  readonly termijnProfiel: TermijnProfielCode;
}

/** A formatie without its kandidaten. */
export interface FormatieKop extends Versies {
  readonly formatieId: string;
  readonly raadsdatum: IsoDate;
  readonly aantalKandidaten: number;
}

/** With its kandidaten, and for each whether he will be ready in time. Planning only, never a judgement. */
export interface FormatieOverzicht extends FormatieKop {
  readonly kandidaten: readonly KandidaatVanFormatie[];
}

/** Kandidaten who are assessed for one council date, by the same law, questions, documents and terms (INV-24). */
export class FormatieService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly handelingen: HandelingenService,
  ) {}

  /** Refuses with GEEN_TOEGANG, IDEMPOTENTIE_HERGEBRUIKT and the codes of `startWeigeringen`. */
  maak({ beller, idempotentie }: Verzoek, { raadsdatum, termijnProfiel }: NieuweFormatie): Promise<{ readonly formatieId: string }> {
    return inOrganisatie(this.transacties, beller, 'maakFormatie', async (tx, rol) => {
      const eerder = idempotentie && (await eerderAntwoord<{ readonly formatieId: string }>(tx, idempotentie));
      if (eerder !== undefined) return eerder;
      const organisatie = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      const vandaag = localDate(tx.nu, organisatie.tijdzone);
      eis(
        startWeigeringen({ aanleiding: 'FORMATIE', raadsdatum, termijnProfiel, inFormatie: true }, { vandaag, oefen: organisatie.oefen }),
      );
      const {
        termijnProfiel: termijnprofiel,
        termijnProfielVersie: termijnprofielVersie,
        ...versies
      } = nieuwsteVersies(vandaag, inwerkingtreding(organisatie), termijnProfiel, await leesEigenVersies(tx));
      const id = randomUUID();
      await tx.manager.insert(FormatieEntity, {
        id,
        organisatieId: tx.organisatieId,
        raadsdatum,
        ...versies,
        termijnprofiel,
        termijnprofielVersie,
        gemaaktOp: new Date(tx.nu),
        gemaaktDoor: beller.persoonId,
      });
      const gegevens = { formatieId: id, raadsdatum, termijnProfiel: termijnprofiel, termijnProfielVersie: termijnprofielVersie };
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'maakFormatie', rol, gegevens });
      const antwoord = { formatieId: id };
      if (idempotentie !== undefined) await onthoudAntwoord(tx, idempotentie, antwoord);
      return antwoord;
    });
  }

  /** All formaties of the organisation in which the caller is no kandidaat, the latest council date first. Refuses with GEEN_TOEGANG. */
  lijst(beller: Beller): Promise<readonly FormatieKop[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkFormaties', async (tx) => {
      const formaties = await tx.manager
        .createQueryBuilder(FormatieEntity, 'f')
        .where(`NOT EXISTS (SELECT FROM toetsing t WHERE t.formatie_id = f.id AND t.kandidaat_id = :persoonId)`, beller)
        .orderBy({ 'f.raadsdatum': 'DESC', 'f.id': 'ASC' })
        .getMany();
      const koppen: FormatieKop[] = [];
      for (const formatie of formaties) koppen.push(toKop(formatie, await telKandidaten(tx, beller, formatie.id)));
      return koppen;
    });
  }

  /** For the opdrachtgever and the kabinet. Who is kandidaat in it sees nothing of the others. Refuses with FORMATIE_ONBEKEND. */
  lees(beller: Beller, formatieId: string): Promise<FormatieOverzicht> {
    return inOrganisatie(this.transacties, beller, 'bekijkFormatie', (tx) => this.#overzicht(tx, beller, formatieId));
  }

  async #overzicht(tx: Transactie, beller: Beller, formatieId: string): Promise<FormatieOverzicht> {
    const formatie = await leesFormatie(tx, formatieId);
    if (await tx.manager.existsBy(ToetsingEntity, { formatieId, kandidaatId: beller.persoonId }))
      throw new DomainError('FORMATIE_ONBEKEND');
    const kandidaten = await leesKandidaten(tx, this.kluis, beller, formatieId);
    return { ...toKop(formatie, kandidaten.length), kandidaten };
  }

  /**
   * Another council date for every kandidaat who is still on the road, or for none of them (INV-24). Refuses with FORMATIE_ONBEKEND,
   * RAADSDATUM_VERSTREKEN, RAADSDATUM_ONGEWIJZIGD.
   */
  verplaats({ beller }: Verzoek, formatieId: string, wijziging: RaadsdatumWijziging): Promise<FormatieOverzicht> {
    return inOrganisatie(this.transacties, beller, 'verplaatsFormatie', async (tx, rol) => {
      const { raadsdatum } = wijziging;
      await houdFormatie(tx, formatieId);
      const formatie = await leesFormatie(tx, formatieId);
      const organisatie = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      eis(raadsdatumWeigeringen(raadsdatum, localDate(tx.nu, organisatie.tijdzone)));
      if (raadsdatum === formatie.raadsdatum) throw new DomainError('RAADSDATUM_ONGEWIJZIGD');
      await verplaatsFormatie(tx, this.handelingen, {
        formatieId,
        raadsdatum,
        beller,
        effect: (dossier) => verplaatsRaadsdatum(dossier, wijziging),
      });
      const gegevens = { formatieId, van: formatie.raadsdatum, raadsdatum };
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'verplaatsFormatie', rol, gegevens });
      return this.#overzicht(tx, beller, formatieId);
    });
  }
}

function toKop(formatie: FormatieEntity, aantalKandidaten: number): FormatieKop {
  return { formatieId: formatie.id, raadsdatum: toIsoDate(formatie.raadsdatum), ...versiesVan(formatie), aantalKandidaten };
}

/** The kandidaten that `leesKandidaten` shows. */
async function telKandidaten({ manager, nu }: Transactie, { persoonId, rollen }: Beller, formatieId: string): Promise<number> {
  const [rij] = await manager.query<readonly { readonly aantal: number }[]>(
    `SELECT count(*)::int AS aantal FROM toetsing t WHERE t.formatie_id = $3 AND ${zichtbaar('KOP', rollen)}`,
    [persoonId, nu, formatieId],
  );
  return rij?.aantal ?? 0;
}
