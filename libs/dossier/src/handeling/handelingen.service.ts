import { laagVanHandeling } from '#domain/bewaren/laag-van-handeling.js';
import { DomainError, eis, type Weigering } from '#domain/fout/domain-error.js';
import type { FoutCode } from '#domain/fout/fout-codes.js';
import { handelingWeigeringen } from '#domain/handeling/beoordeel-handeling.js';
import { HANDELING_REGELS, type HandelingCode } from '#domain/handeling/handelingen.js';
import type { Instant } from '#domain/kalender/instant.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import { beslis, magZien, type ToegangBesluit } from '#domain/toegang/beslis.js';
import { waaromNiet } from '#domain/toegang/waarom-niet.js';
import { naOvergang } from '#domain/toetsing/overgang.js';
import { feitAantal } from '#domain/toetsing/feit.js';
import type { ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { activiteitVanHandeling } from '#domain/verwerking/verwerkingsactiviteit.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { laadDossier, zoekDossier } from '../beeld/laad-dossier.js';
import { bewaringBij, openBewaartermijn, vernietigenOp } from '../bewaren/bewaartermijn.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { metFeiten } from './feiten-hash.js';
import { type KetenKop, vergrendel, volgendeGebeurtenis } from './gebeurtenis.js';
import { legVast, type Vastlegging } from './leg-vast.js';
import type { DichtBeeld, OpenDossier } from './open-dossier.js';
import type { Beller, Gevolg, HandelingAntwoord, Opdracht } from './opdracht.js';
import { schrijfBesluit } from './schrijf-besluit.js';

/** What the transaction of an act came to: an answer, or a refusal that leaves nothing but its decision record. */
type Uitkomst = { readonly antwoord: HandelingAntwoord } | { readonly weigering: DomainError };

/**
 * Every act of a person on a case goes through here: lock, policy, guard, the rows of the step (`effect`), and all consequences in one
 * transaction: facts, steps and tasks and terms that close, the status, the audit event, the decision record, the outbox.
 */
export class HandelingenService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly logboek = dossierLogboek(kluis),
  ) {}

  /**
   * Refuses with TOETSING_ONBEKEND, GEEN_TOEGANG, VERNIETIGD, VERSIE_VEROUDERD, IDEMPOTENTIE_HERGEBRUIKT, what the guard of the act says,
   * and what `effect` throws. A refusal changes nothing.
   */
  async voerUit(opdracht: Opdracht, effect: (dossier: OpenDossier) => Promise<Gevolg>): Promise<HandelingAntwoord> {
    const uitkomst = await this.transacties.in(opdracht.beller, (tx) => this.#inTransactie(tx, opdracht, effect));
    if ('weigering' in uitkomst) throw uitkomst.weigering;
    return uitkomst.antwoord;
  }

  /**
   * The same decision of the caller in another case that goes along with the first one, in its transaction: whoever may decide on the one
   * brings about the other. Refuses with what the guard of the act says and what `effect` throws, and then nothing of the whole is done.
   */
  async voerMeeUit(tx: Transactie, opdracht: Opdracht, effect: (dossier: OpenDossier) => Promise<Gevolg>): Promise<void> {
    const kop = await vergrendel(tx, opdracht.toetsingId);
    const geladen = kop && (await laadDossier(tx, this.kluis, opdracht.toetsingId));
    if (kop === undefined || geladen === undefined) throw new DomainError('TOETSING_ONBEKEND');
    const besluit: ToegangBesluit = { toegestaan: true, code: null, relatie: null };
    await this.#legBesluitVast(tx, opdracht, besluit, geladen.beeld);
    eis(handelingWeigeringen(opdracht.handeling, geladen.beeld, tx.nu));
    const gevolg = await effect(geladen);
    await this.#logVerwerking(tx, opdracht, geladen.beeld);
    await legVast(tx, toVastlegging(geladen, kop, opdracht, besluit, gevolg));
  }

  async #inTransactie(tx: Transactie, opdracht: Opdracht, effect: (dossier: OpenDossier) => Promise<Gevolg>): Promise<Uitkomst> {
    const { beller, toetsingId, handeling, idempotentie, ifMatch } = opdracht;
    await opdracht.houd?.(tx);
    const kop = await vergrendel(tx, toetsingId);
    const dicht = kop && (await zoekDossier(tx, this.kluis, toetsingId, idempotentie?.sleutel));
    if (kop === undefined || dicht === undefined)
      return this.#weiger(tx, opdracht, { toegestaan: false, code: 'TOETSING_ONBEKEND', relatie: null });
    const { eerder } = dicht;
    const besluit = beslis(beller, { handeling }, dicht.beeld);
    if (!besluit.toegestaan) return this.#weiger(tx, opdracht, besluit, dicht.beeld);
    await this.#legBesluitVast(tx, opdracht, besluit, dicht.beeld);
    if (eerder !== null && idempotentie !== undefined) {
      if (eerder.hash !== idempotentie.verzoekHash.toString('hex')) return weigering('IDEMPOTENTIE_HERGEBRUIKT');
      return { antwoord: eerder.antwoord };
    }
    if (dicht.beeld.status === 'VERNIETIGD') return weigering('VERNIETIGD');
    if (ifMatch !== undefined && ifMatch !== dicht.beeld.versie) return weigering('VERSIE_VEROUDERD');
    const geladen = await dicht.open();
    const { beeld } = geladen;
    eis(alleWeigeringen(opdracht, beeld, tx.nu));

    const gevolg = await effect(geladen);
    await this.#logVerwerking(tx, opdracht, beeld);
    const vastlegging = toVastlegging(geladen, kop, opdracht, besluit, gevolg);
    await legVast(tx, vastlegging);
    const bewaring = bewaringBij(beeld, vastlegging.naar, tx.nu, gevolg.bewaring);
    if (bewaring !== null) await openBewaartermijn(geladen, bewaring);
    return { antwoord: antwoordVan(beller, beeld, vastlegging.naar, gevolg) };
  }

  async #weiger(tx: Transactie, opdracht: Opdracht, besluit: ToegangBesluit, beeld?: DichtBeeld): Promise<Uitkomst> {
    await this.#legBesluitVast(tx, opdracht, besluit, beeld);
    if (beeld === undefined) return weigering(besluit.code ?? 'GEEN_TOEGANG');
    if (besluit.code === 'GEEN_TOEGANG' && beeld.status === 'VERNIETIGD') return weigering('VERNIETIGD');
    const codes = waaromNiet(opdracht.beller, opdracht.handeling, besluit.code, beeld);
    return {
      weigering: new DomainError(
        codes[0],
        {},
        codes.map((code) => ({ code })),
      ),
    };
  }

  /** Before anything else can refuse: that the caller was entitled to try stands recorded all the same. */
  #legBesluitVast(tx: Transactie, { beller, toetsingId, handeling }: Opdracht, besluit: ToegangBesluit, beeld?: DichtBeeld): Promise<void> {
    return schrijfBesluit(tx, beller.correlatieId, toetsingId, handeling, besluit, beeld && { wie: beller, beeld });
  }

  #logVerwerking(tx: Transactie, { handeling }: Opdracht, { kandidaatId }: ToetsingBeeld): Promise<void> {
    return this.logboek.schrijf(tx, { naam: handeling, activiteit: activiteitVanHandeling(handeling), betrokkenen: [kandidaatId] });
  }
}

/** What the state refuses, with what this input is refused for anyway; that comes first where only the status stands in the way. */
function alleWeigeringen({ handeling, vanInvoer }: Opdracht, beeld: ToetsingBeeld, nu: Instant): readonly Weigering[] {
  const stand = handelingWeigeringen(handeling, beeld, nu);
  if (stand.length === 0) return [];
  const invoer = vanInvoer?.(beeld) ?? [];
  return stand[0]?.code === 'STATUS_LAAT_NIET_TOE' ? [...invoer, ...stand] : [...stand, ...invoer];
}

const weigering = (code: FoutCode): Uitkomst => ({ weigering: new DomainError(code) });

function antwoordVan(beller: Beller, beeld: ToetsingBeeld, naar: ToetsingStatus, { objectId, vragenlijst }: Gevolg): HandelingAntwoord {
  const status = magZien(beller, 'KOP', beeld) ? naar : null;
  const antwoord = { toetsingId: beeld.toetsingId, versie: beeld.versie + 1, status, objectId: objectId ?? null };
  return vragenlijst === undefined ? antwoord : { ...antwoord, vragenlijst };
}

/** The steps that an act closes: those of its rule and of its outcome, as far as they are open. */
function teSluiten(beeld: ToetsingBeeld, handeling: HandelingCode, gevolg: Gevolg): Vastlegging['stappen'] {
  const codes = [...(HANDELING_REGELS[handeling].sluit ?? []), ...(gevolg.sluit ?? [])].map((code) => ({
    code,
    status: 'AFGEROND' as const,
    reden: null,
  }));
  const { afgezien } = gevolg;
  const zonder =
    afgezien === undefined ? [] : [{ code: afgezien.stap, status: 'AFGEZIEN' as const, reden: afgezien.reden.toString('base64') }];
  const vervallen = (gevolg.vervalt ?? []).map((code) => ({ code, status: 'VERVALLEN' as const, reden: null }));
  return [...codes, ...zonder, ...vervallen].flatMap((stap) => {
    const volgnummer = openVolgnummer(beeld, stap.code);
    return volgnummer === undefined ? [] : [{ ...stap, volgnummer }];
  });
}

function toVastlegging(
  { tx, beeld, sleutels }: OpenDossier,
  kop: KetenKop,
  opdracht: Opdracht,
  besluit: ToegangBesluit,
  gevolg: Gevolg,
): Vastlegging {
  const { handeling, beller, idempotentie } = opdracht;
  const { overgang } = HANDELING_REGELS[handeling];
  const naar = overgang === undefined ? beeld.status : naOvergang(beeld.status, overgang, beeld.opschorting?.van);
  if (naar === undefined) throw new Error(`${handeling} passed its guard in a status where its overgang does not start`);
  const bewaring = bewaringBij(beeld, naar, tx.nu, gevolg.bewaring);
  const feiten = (gevolg.feiten ?? []).map(({ code, waarde }) => ({ code, waarde, volgnummer: feitAantal(beeld.feiten, code) + 1 }));
  const gegevens = { status: naar, ...(gevolg.objectId === undefined ? {} : { objectId: gevolg.objectId }), ...gevolg.gegevens };
  return {
    toetsingId: beeld.toetsingId,
    organisatieId: beeld.organisatieId,
    ronde: beeld.ronde,
    persoonId: beller.persoonId,
    nu: tx.nu,
    correlatieId: beller.correlatieId,
    naar,
    vernietigenOp: bewaring === null ? null : vernietigenOp(beeld, bewaring),
    feiten,
    stappen: teSluiten(beeld, handeling, gevolg),
    // A new ronde ends the one before it, as an end of the case does.
    einde: bewaring !== null || overgang === 'heropen',
    gebeurtenis: volgendeGebeurtenis(kop, tx, beeld.toetsingId, {
      soort: handeling,
      rol: besluit.relatie ?? 'SYSTEEM',
      gegevens: metFeiten(gegevens, feiten),
      verbind:
        gevolg.inhoud === undefined ? undefined : { inhoud: gevolg.inhoud, laag: gevolg.laag ?? laagVanHandeling(handeling), sleutels },
    }),
    idempotentie:
      idempotentie === undefined
        ? null
        : {
            sleutel: idempotentie.sleutel,
            verzoekHash: idempotentie.verzoekHash.toString('hex'),
            antwoord: antwoordVan(beller, beeld, naar, gevolg),
          },
    // Before its start a case has no process; the first signal would begin one.
    signaal: naar !== 'CONCEPT',
  };
}
