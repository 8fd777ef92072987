import { eis } from '#domain/fout/domain-error.js';
import type { Versies } from '#domain/formatie/versies.rules.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import type { Houding } from '#domain/toegang/organisatie-regels.js';
import { isBenoeming, isVogVereist } from '#domain/toetsing/aanleiding.js';
import { nieuwsteVersies } from '#domain/toetsing/pin-versies.js';
import { raadsdatumWeigeringen } from '#domain/toetsing/start.rules.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Kluis } from '#vault/kluis.js';
import { leesEigenVersies } from '../eigen-versie/lees-eigen-versies.js';
import { houdFormatieVan } from '../formatie/houd-formatie.js';
import { eerderAntwoord } from '../handeling/eerder-antwoord.js';
import { feitenHash } from '../handeling/feiten-hash.js';
import { vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { legVast } from '../handeling/leg-vast.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { type ConceptInhoud, type NieuwConcept, tekstWeigeringen, verzegelConcept } from './concept.js';
import { inwerkingtreding, type Keuze, kiesVersies, versieKolommen } from './kies-versies.js';
import { maakToetsing } from './maak-toetsing.js';

const VRAAG = 'maakConcept';

/** S01: the opdrachtgever or the kabinet prepares a case; only the opdrachtgever starts it. */
export class ToetsingService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly keys: KeyProvider,
    private readonly handelingen: HandelingenService,
  ) {}

  /** Makes a case in CONCEPT. Refuses with GEEN_TOEGANG, IDEMPOTENTIE_HERGEBRUIKT and the codes of `maakToetsing`. */
  maakConcept({ beller, idempotentie }: Verzoek, concept: NieuwConcept): Promise<HandelingAntwoord> {
    return inOrganisatie(this.transacties, beller, VRAAG, async (tx, houding) => {
      const eerder = idempotentie && (await eerderAntwoord<HandelingAntwoord>(tx, idempotentie));
      return eerder ?? this.#maak(tx, { beller, ...(idempotentie && { idempotentie }) }, houding, concept);
    });
  }

  /** The person of the kandidaat, the office, the kind and the formatie stay. Refuses with the codes of `kiesVersies` and VERBODEN_GEGEVENS. */
  wijzigConcept(verzoek: Verzoek, toetsingId: string, concept: ConceptInhoud): Promise<HandelingAntwoord> {
    const houd = (tx: Transactie): Promise<void> => houdFormatieVan(tx, toetsingId, 'DATUM_BLIJFT');
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'wijzigConcept', houd }, async ({ tx, beeld, sleutels }) => {
      const organisatie = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      const vandaag = localDate(tx.nu, beeld.tijdzone);
      const { aanleiding, formatieId } = beeld;
      const keuze = await kiesVersies(tx, { aanleiding, formatieId, concept, organisatie, vandaag });
      eis(tekstWeigeringen(concept));
      await tx.manager.update(
        ToetsingEntity,
        { id: toetsingId },
        {
          ...verzegelConcept(sleutels, toetsingId, concept, keuze.redenAfwijking),
          raadsdatum: keuze.raadsdatum,
          ...versieKolommen(keuze.versies),
        },
      );
      return { gegevens: keuzeGegevens(keuze), inhoud: concept };
    });
  }

  /**
   * From now on the case keeps the law and the versions of this day (INV-22); a kandidaat of a formatie keeps what the others have (INV-24).
   * Refuses with RAADSDATUM_VERSTREKEN when the concept lay too long.
   */
  start(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'startToetsing' }, async ({ tx, beeld }) => {
      const vandaag = localDate(tx.nu, beeld.tijdzone);
      const { aanleiding, raadsdatum } = beeld;
      if (isBenoeming(aanleiding)) eis(raadsdatumWeigeringen(raadsdatum, vandaag));
      const gepind = beeld.formatieId === null ? await pinOpnieuw(tx, beeld, vandaag) : beeld;
      return {
        feiten: [{ code: 'GESTART', waarde: 'GESTART' }],
        gegevens: { raadsdatum, regime: gepind.regime, ...gepindeNummers(gepind) },
      };
    });
  }

  async #maak(tx: Transactie, { beller, idempotentie }: Verzoek, rol: Houding, concept: NieuwConcept): Promise<HandelingAntwoord> {
    const { toetsingId, kandidaatId, keuze, sleutels } = await maakToetsing(tx, this.kluis, this.keys, concept);
    await dossierLogboek(this.kluis).schrijf(tx, { naam: VRAAG, activiteit: 'VOORBEREIDING', betrokkenen: [kandidaatId] });
    const antwoord: HandelingAntwoord = { toetsingId, versie: 1, status: 'CONCEPT', objectId: null };
    const kop = await vergrendel(tx, toetsingId);
    if (kop === undefined) throw new Error('a case that was just made is not there');
    await legVast(tx, {
      toetsingId,
      organisatieId: tx.organisatieId,
      ronde: 1,
      persoonId: tx.persoonId,
      nu: tx.nu,
      correlatieId: beller.correlatieId,
      naar: 'CONCEPT',
      vernietigenOp: null,
      feiten: [],
      stappen: [],
      einde: false,
      gebeurtenis: volgendeGebeurtenis(kop, tx, toetsingId, {
        soort: VRAAG,
        rol,
        gegevens: {
          status: 'CONCEPT',
          doelfunctie: concept.doelfunctie,
          aanleiding: concept.aanleiding,
          ...keuzeGegevens(keuze),
          ...(concept.formatieId === undefined ? {} : { formatieId: concept.formatieId }),
          // None yet: what is there of facts, the events of this chain tell from here on.
          feiten: feitenHash([]),
        },
        verbind: { inhoud: concept, laag: 'DOSSIER', sleutels },
      }),
      idempotentie:
        idempotentie === undefined
          ? null
          : { sleutel: idempotentie.sleutel, verzoekHash: idempotentie.verzoekHash.toString('hex'), antwoord },
      signaal: false,
    });
    return antwoord;
  }
}

/** What of the choice stands in the audit trail; the reason for a difference only by its hash. */
function keuzeGegevens({ versies, raadsdatum, redenAfwijking }: Keuze) {
  return { raadsdatum, termijnProfiel: versies.termijnProfiel, ...gepindeNummers(versies), afwijking: redenAfwijking !== null };
}

const gepindeNummers = ({ vragenlijstVersie, documentenlijstVersie, termijnProfielVersie }: Omit<Versies, 'regime'>) => ({
  vragenlijstVersie,
  documentenlijstVersie,
  termijnProfielVersie,
});

/** A concept may have lain while a law began, a version was published or the policy changed: what holds at the start, holds to the end. */
async function pinOpnieuw(tx: Transactie, beeld: ToetsingBeeld, vandaag: IsoDate): Promise<Versies> {
  const organisatie = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
  const versies = nieuwsteVersies(vandaag, inwerkingtreding(organisatie), beeld.termijnProfiel, await leesEigenVersies(tx));
  await tx.manager.update(
    ToetsingEntity,
    { id: beeld.toetsingId },
    { ...versieKolommen(versies), vogVereist: isVogVereist(beeld.aanleiding, organisatie.vogBijHerbenoeming) },
  );
  return versies;
}
