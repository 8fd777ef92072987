import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { FoutCode } from '#domain/fout/fout-codes.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { BELEID_VERSIE, type ToegangBesluit } from '#domain/toegang/beslis.js';
import { raadsdatumWeigeringen, startWeigeringen } from '#domain/toetsing/start.rules.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Kluis } from '#vault/kluis.js';
import type { EerderAntwoord } from '../beeld/laad-dossier.js';
import { vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { legVast } from '../handeling/leg-vast.js';
import type { HandelingAntwoord, Idempotentie, Verzoek } from '../handeling/opdracht.js';
import { schrijfBesluit } from '../handeling/schrijf-besluit.js';
import { type ConceptInhoud, type NieuwConcept, tekstWeigeringen, TERMIJNPROFIEL_VERSIE, verzegelConcept } from './concept.js';
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

  /** The person of the kandidaat and the office stay. Refuses with the codes of `startWeigeringen` and VERBODEN_GEGEVENS. */
  wijzigConcept(verzoek: Verzoek, toetsingId: string, concept: ConceptInhoud): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'wijzigConcept' }, async ({ tx, beeld, sleutels }) => {
      const { oefen } = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      const vandaag = localDate(tx.nu, beeld.tijdzone);
      eis([...startWeigeringen({ ...concept, aanleiding: beeld.aanleiding }, { vandaag, oefen }), ...tekstWeigeringen(concept)]);
      await tx.manager.update(
        ToetsingEntity,
        { id: toetsingId },
        {
          ...verzegelConcept(sleutels, toetsingId, concept),
          raadsdatum: concept.raadsdatum,
          termijnprofiel: concept.termijnProfiel,
          termijnprofielVersie: TERMIJNPROFIEL_VERSIE,
        },
      );
      return { gegevens: { raadsdatum: concept.raadsdatum, termijnProfiel: concept.termijnProfiel }, inhoud: concept };
    });
  }

  /** Refuses with RAADSDATUM_VERSTREKEN when the concept lay too long. */
  start(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'startToetsing' }, async ({ tx, beeld }) => {
      eis(raadsdatumWeigeringen(beeld.raadsdatum, localDate(tx.nu, beeld.tijdzone)));
      return { feiten: [{ code: 'GESTART', waarde: 'GESTART' }], gegevens: { raadsdatum: beeld.raadsdatum, regime: beeld.regime } };
    });
  }

  async #maak(tx: Transactie, { beller, idempotentie }: Verzoek, besluit: ToegangBesluit, concept: NieuwConcept): Promise<Uitkomst> {
    const eerder = idempotentie && (await eerderAntwoord(tx, idempotentie));
    if (eerder !== undefined) return eerder;
    const toetsingId = await maakToetsing(tx, this.kluis, this.keys, concept);
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
          raadsdatum: concept.raadsdatum,
          termijnProfiel: concept.termijnProfiel,
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
