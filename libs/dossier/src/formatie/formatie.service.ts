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
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { leesEigenVersies } from '../eigen-versie/lees-eigen-versies.js';
import { eerderAntwoord, onthoudAntwoord } from '../handeling/eerder-antwoord.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { Beller, Verzoek } from '../handeling/opdracht.js';
import { schrijfBesluit } from '../handeling/schrijf-besluit.js';
import { type RaadsdatumWijziging, verplaatsRaadsdatum } from '../pauze/raadsdatum.service.js';
import { inwerkingtreding } from '../toetsing/kies-versies.js';
import { actieveOpdrachtgever, magVoorbereiden } from '../toetsing/voorbereider.js';
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
    return this.#alsVoorbereider(beller, 'maakFormatie', 'GEEN_TOEGANG', async (tx) => {
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
      const antwoord = { formatieId: id };
      if (idempotentie !== undefined) await onthoudAntwoord(tx, idempotentie, antwoord);
      return antwoord;
    });
  }

  /** All formaties of the organisation, the latest council date first; none for who is no opdrachtgever or kabinet. */
  async lijst(beller: Beller): Promise<readonly FormatieKop[]> {
    return this.transacties.in(beller, async (tx) => {
      const besluit = magVoorbereiden(beller, await actieveOpdrachtgever(tx));
      await schrijfBesluit(tx, beller.correlatieId, null, 'bekijkFormaties', besluit);
      if (!besluit.toegestaan) return [];
      const formaties = await tx.manager.find(FormatieEntity, { order: { raadsdatum: 'DESC', id: 'ASC' } });
      const zichtbaar: FormatieKop[] = [];
      for (const formatie of formaties) {
        const { kandidaten, zelf } = await tel(tx, formatie.id, beller.persoonId);
        if (!zelf) zichtbaar.push(toKop(formatie, kandidaten));
      }
      return zichtbaar;
    });
  }

  /** For the opdrachtgever and the kabinet. Who is kandidaat in it sees nothing of the others. Refuses with FORMATIE_ONBEKEND. */
  lees(beller: Beller, formatieId: string): Promise<FormatieOverzicht> {
    return this.#alsVoorbereider(beller, 'bekijkFormatie', 'FORMATIE_ONBEKEND', (tx) => this.#overzicht(tx, beller, formatieId));
  }

  async #overzicht(tx: Transactie, beller: Beller, formatieId: string): Promise<FormatieOverzicht> {
    const formatie = await leesFormatie(tx, formatieId);
    const { zelf } = await tel(tx, formatieId, beller.persoonId);
    if (zelf) throw new DomainError('FORMATIE_ONBEKEND');
    const kandidaten = await leesKandidaten(tx, this.kluis, beller, formatieId);
    return { ...toKop(formatie, kandidaten.length), kandidaten };
  }

  /**
   * Another council date for every kandidaat who is still on the road, or for none of them (INV-24). Refuses with FORMATIE_ONBEKEND,
   * RAADSDATUM_VERSTREKEN, RAADSDATUM_ONGEWIJZIGD.
   */
  verplaats({ beller }: Verzoek, formatieId: string, wijziging: RaadsdatumWijziging): Promise<FormatieOverzicht> {
    return this.#alsVoorbereider(beller, 'verplaatsFormatie', 'FORMATIE_ONBEKEND', async (tx) => {
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
      return this.#overzicht(tx, beller, formatieId);
    });
  }

  /** Decides on access, records that decision in any case, and then does `werk`. Refuses with `code`. */
  async #alsVoorbereider<T>(
    beller: Beller,
    vraag: string,
    code: 'GEEN_TOEGANG' | 'FORMATIE_ONBEKEND',
    werk: (tx: Transactie) => Promise<T>,
  ): Promise<T> {
    const besluit = await this.transacties.in(beller, async (tx) => {
      const genomen = magVoorbereiden(beller, await actieveOpdrachtgever(tx));
      await schrijfBesluit(tx, beller.correlatieId, null, vraag, genomen);
      return genomen;
    });
    if (!besluit.toegestaan) throw new DomainError(code);
    return this.transacties.in(beller, werk);
  }
}

function toKop(formatie: FormatieEntity, aantalKandidaten: number): FormatieKop {
  return { formatieId: formatie.id, raadsdatum: toIsoDate(formatie.raadsdatum), ...versiesVan(formatie), aantalKandidaten };
}

/** How many kandidaten a formatie has, and whether this person is one of them. */
async function tel(
  tx: Transactie,
  formatieId: string,
  persoonId: string,
): Promise<{ readonly kandidaten: number; readonly zelf: boolean }> {
  const rijen: readonly { readonly kandidaten: number; readonly zelf: boolean }[] = await tx.manager.query(
    `SELECT count(*)::int AS kandidaten, coalesce(bool_or(kandidaat_id = $2), false) AS zelf FROM toetsing WHERE formatie_id = $1`,
    [formatieId, persoonId],
  );
  return rijen[0] ?? { kandidaten: 0, zelf: false };
}
