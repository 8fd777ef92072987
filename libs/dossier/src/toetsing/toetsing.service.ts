import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { FoutCode } from '#domain/fout/fout-codes.js';
import type { Versies } from '#domain/formatie/versies.rules.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { BELEID_VERSIE, type ToegangBesluit } from '#domain/toegang/beslis.js';
import { isBenoeming, isVogVereist } from '#domain/toetsing/aanleiding.js';
import { nieuwsteVersies } from '#domain/toetsing/pin-versies.js';
import { raadsdatumWeigeringen } from '#domain/toetsing/start.rules.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Kluis } from '#vault/kluis.js';
import type { EerderAntwoord } from '../beeld/laad-dossier.js';
import { leesEigenVersies } from '../eigen-versie/lees-eigen-versies.js';
import { houdFormatieVan } from '../formatie/houd-formatie.js';
import { vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { legVast } from '../handeling/leg-vast.js';
import type { HandelingAntwoord, Idempotentie, Verzoek } from '../handeling/opdracht.js';
import { schrijfBesluit } from '../handeling/schrijf-besluit.js';
import { type ConceptInhoud, type NieuwConcept, tekstWeigeringen, verzegelConcept } from './concept.js';
import { inwerkingtreding, type Keuze, kiesVersies, versieKolommen } from './kies-versies.js';
import { maakToetsing } from './maak-toetsing.js';
import { actieveOpdrachtgever, magVoorbereiden } from './voorbereider.js';

const VRAAG = 'maakConcept';
type Uitkomst = { readonly antwoord: HandelingAntwoord } | { readonly weigering: FoutCode };

/** S01: the opdrachtgever or the kabinet prepares a case; only the opdrachtgever starts it. */
export class ToetsingService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly keys: KeyProvider,
    private readonly handelingen: HandelingenService,
  ) {}

  /** Makes a case in CONCEPT. Refuses with GEEN_TOEGANG, IDEMPOTENTIE_HERGEBRUIKT and the codes of `maakToetsing`. */
  async maakConcept({ beller, idempotentie }: Verzoek, concept: NieuwConcept): Promise<HandelingAntwoord> {
    try {
      const uitkomst = await this.transacties.in(beller, async (tx): Promise<Uitkomst> => {
        const besluit = magVoorbereiden(beller, await actieveOpdrachtgever(tx));
        if (besluit.toegestaan) return this.#maak(tx, { beller, ...(idempotentie && { idempotentie }) }, besluit, concept);
        await schrijfBesluit(tx, beller.correlatieId, null, VRAAG, besluit);
        return { weigering: 'GEEN_TOEGANG' };
      });
      if ('weigering' in uitkomst) throw new DomainError(uitkomst.weigering);
      return uitkomst.antwoord;
    } catch (error) {
      if (error instanceof DomainError && error.code !== 'GEEN_TOEGANG') {
        await this.transacties.in(beller, (tx) =>
          schrijfBesluit(tx, beller.correlatieId, null, VRAAG, { toegestaan: true, code: null, relatie: null }),
        );
      }
      throw error;
    }
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

  async #maak(tx: Transactie, { beller, idempotentie }: Verzoek, besluit: ToegangBesluit, concept: NieuwConcept): Promise<Uitkomst> {
    const eerder = idempotentie && (await eerderAntwoord(tx, idempotentie));
    if (eerder !== undefined) return eerder;
    const { toetsingId, keuze } = await maakToetsing(tx, this.kluis, this.keys, concept);
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
        rol: besluit.relatie ?? 'SYSTEEM',
        gegevens: {
          status: 'CONCEPT',
          doelfunctie: concept.doelfunctie,
          aanleiding: concept.aanleiding,
          ...keuzeGegevens(keuze),
          ...(concept.formatieId === undefined ? {} : { formatieId: concept.formatieId }),
        },
        inhoud: concept,
      }),
      besluit: { vraag: VRAAG, relatie: besluit.relatie, beleidVersie: BELEID_VERSIE },
      idempotentie:
        idempotentie === undefined
          ? null
          : { sleutel: idempotentie.sleutel, verzoekHash: idempotentie.verzoekHash.toString('hex'), antwoord },
      signaal: false,
    });
    return { antwoord };
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

/** The answer that was given before to the same key. Two requests with one key at the same time wait for each other here. */
async function eerderAntwoord(tx: Transactie, { sleutel, verzoekHash }: Idempotentie): Promise<Uitkomst | undefined> {
  const persoonId = tx.persoonId ?? '';
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('idempotentie ' || $1 || ' ' || $2, 0))`, [persoonId, sleutel]);
  const rijen: readonly EerderAntwoord[] = await tx.manager.query(
    `SELECT encode(verzoek_hash, 'hex') AS hash, antwoord FROM idempotentie WHERE persoon_id = $1 AND sleutel = $2`,
    [persoonId, sleutel],
  );
  const [eerder] = rijen;
  if (eerder === undefined) return undefined;
  return eerder.hash === verzoekHash.toString('hex') ? { antwoord: eerder.antwoord } : { weigering: 'IDEMPOTENTIE_HERGEBRUIKT' };
}
