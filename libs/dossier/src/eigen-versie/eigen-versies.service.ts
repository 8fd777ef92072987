import { randomUUID } from 'node:crypto';
import type { DocumentSoortCode } from '#domain/document/document-soort.js';
import { documentenlijst } from '#domain/document/documentenlijst.js';
import { verplichtWeigeringen } from '#domain/document/eigen-documentenlijst.js';
import { type EigenInhoud, type EigenSoort, publicatieWeigeringen } from '#domain/eigen-versie/eigen-versie.js';
import { nieuwsteVersie } from '#domain/eigen-versie/nieuwste-versie.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type EigenProfielCode, profielSoort, tijdenWeigeringen } from '#domain/termijn/eigen-profiel.js';
import type { TermijnCode } from '#domain/termijn/termijn-code.js';
import { termijnProfiel } from '#domain/termijn/termijnprofielen.js';
import { weglaatWeigeringen } from '#domain/vragenlijst/eigen-vragenlijst.js';
import type { VraagCode } from '#domain/vragenlijst/vraag.js';
import { vragenlijst } from '#domain/vragenlijst/vragenlijsten.js';
import { EigenVersieEntity } from '#persistence/entities/eigen-versie.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import { eerderAntwoord, onthoudAntwoord } from '../handeling/eerder-antwoord.js';
import type { Verzoek } from '../handeling/opdracht.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { leesEigenVersies } from './lees-eigen-versies.js';
import { PUBLICEREN, VERSIE_GROEPEN, type VersieGroep } from './versie-groep.js';

type VersieSoort = 'Vragenlijst' | 'Documentenlijst' | 'Termijnprofiel';

export interface VoorgesteldeVersie {
  readonly versieId: string;
}
export interface GepubliceerdeVersie extends VoorgesteldeVersie {
  readonly versie: number;
}
export interface TermijnprofielVoorstel {
  readonly termijnProfiel: EigenProfielCode;
  readonly termijnen: readonly { readonly code: TermijnCode; readonly aantal: number }[];
}

/**
 * Versions of questions, documents and terms that an organisation publishes itself. The kabinet or the beheerder proposes, the opdrachtgever
 * publishes: what kandidaten are asked and how much time they get is never decided by one person. A case that runs is not changed by it.
 * Each is an event in the chain of the organisation; who proposed and published what, and when, stays with the version too.
 */
export class EigenVersiesService {
  constructor(private readonly transacties: Transacties) {}

  /** Refuses with GEEN_TOEGANG, VRAAG_ONBEKEND, VRAAG_VERPLICHT. */
  stelVragenlijstVoor(verzoek: Verzoek, zonder: readonly VraagCode[]): Promise<VoorgesteldeVersie> {
    return this.#stelVoor(verzoek, 'stelVragenlijstVoor', 'VRAGENLIJST', (basis) => {
      eis(weglaatWeigeringen(vragenlijst(basis), zonder));
      return { zonder: [...new Set(zonder)].sort() };
    });
  }

  /** Refuses with GEEN_TOEGANG, DOCUMENT_NIET_OP_VERZOEK. */
  stelDocumentenlijstVoor(verzoek: Verzoek, verplicht: readonly DocumentSoortCode[]): Promise<VoorgesteldeVersie> {
    return this.#stelVoor(verzoek, 'stelDocumentenlijstVoor', 'DOCUMENTENLIJST', (basis) => {
      eis(verplichtWeigeringen(documentenlijst(basis), verplicht));
      return { verplicht: [...new Set(verplicht)].sort() };
    });
  }

  /** Of a term that is named twice the last length counts. Refuses with GEEN_TOEGANG and the codes of `tijdenWeigeringen`. */
  stelTermijnprofielVoor(verzoek: Verzoek, { termijnProfiel: code, termijnen }: TermijnprofielVoorstel): Promise<VoorgesteldeVersie> {
    return this.#stelVoor(verzoek, 'stelTermijnprofielVoor', profielSoort(code), (basis) => {
      const tijden = { termijnen: Object.fromEntries(termijnen.map((een) => [een.code, een.aantal])) };
      eis(tijdenWeigeringen(termijnProfiel(code, basis), tijden));
      return tijden;
    });
  }

  /**
   * Gives the last proposal of its kind the next number; new cases get it from now on. Refuses with GEEN_TOEGANG, VERSIEVOORSTEL_ONBEKEND
   * and the codes of `publicatieWeigeringen`.
   */
  publiceer({ beller, idempotentie }: Verzoek, groep: VersieGroep, versieId: string): Promise<GepubliceerdeVersie> {
    const soorten: readonly EigenSoort[] = VERSIE_GROEPEN[groep];
    return inOrganisatie(this.transacties, beller, PUBLICEREN[groep], async (tx, rol) => {
      const eerder = idempotentie && (await eerderAntwoord<GepubliceerdeVersie>(tx, idempotentie));
      if (eerder !== undefined) return eerder;
      await houdVersiesVast(tx);
      const voorstel = await tx.manager.findOneBy(EigenVersieEntity, { id: versieId });
      if (voorstel === null || !soorten.includes(voorstel.soort)) throw new DomainError('VERSIEVOORSTEL_ONBEKEND');
      const { soort } = voorstel;
      eis(publicatieWeigeringen(voorstel, await laatsteVolgnummer(tx, soort), beller.persoonId));
      const versie = nieuwsteVersie(soort, await leesEigenVersies(tx)) + 1;
      await tx.manager.update(
        EigenVersieEntity,
        { id: versieId },
        { versie, gepubliceerdOp: new Date(tx.nu), gepubliceerdDoor: beller.persoonId },
      );
      const gegevens = { versieId, type: soort, versie };
      await schrijfOrganisatieGebeurtenis(tx, { soort: PUBLICEREN[groep], rol, gegevens });
      const antwoord = { versieId, versie };
      if (idempotentie !== undefined) await onthoudAntwoord(tx, idempotentie, antwoord);
      return antwoord;
    });
  }

  /** `maak` judges what is asked against the newest built-in version, on which the proposal rests. */
  #stelVoor<S extends EigenSoort>(
    { beller, idempotentie }: Verzoek,
    handeling: `stel${VersieSoort}Voor`,
    soort: S,
    maak: (basis: number) => EigenInhoud[S],
  ): Promise<VoorgesteldeVersie> {
    return inOrganisatie(this.transacties, beller, handeling, async (tx, rol) => {
      const eerder = idempotentie && (await eerderAntwoord<VoorgesteldeVersie>(tx, idempotentie));
      if (eerder !== undefined) return eerder;
      const basis = nieuwsteVersie(soort, []);
      const inhoud = maak(basis);
      await houdVersiesVast(tx);
      const id = randomUUID();
      const volgnummer = (await laatsteVolgnummer(tx, soort)) + 1;
      await tx.manager.insert(EigenVersieEntity, {
        id,
        organisatieId: tx.organisatieId,
        soort,
        volgnummer,
        basis,
        inhoud,
        voorgesteldOp: new Date(tx.nu),
        voorgesteldDoor: beller.persoonId,
        versie: null,
        gepubliceerdOp: null,
        gepubliceerdDoor: null,
      });
      await schrijfOrganisatieGebeurtenis(tx, { soort: handeling, rol, gegevens: { versieId: id, type: soort, volgnummer, basis } });
      const antwoord = { versieId: id };
      if (idempotentie !== undefined) await onthoudAntwoord(tx, idempotentie, antwoord);
      return antwoord;
    });
  }
}

/** Proposing and publishing of one organisation happen one after the other. */
async function houdVersiesVast({ manager, organisatieId }: Transactie): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('eigen_versie ' || $1, 0))`, [organisatieId]);
}

async function laatsteVolgnummer({ manager, organisatieId }: Transactie, soort: EigenSoort): Promise<number> {
  return (await manager.maximum(EigenVersieEntity, 'volgnummer', { organisatieId, soort })) ?? 0;
}
