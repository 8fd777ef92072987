import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { laatsteFeit } from '#domain/toetsing/feit.js';
import { raadsdatumVan } from '#domain/toetsing/toetsing-beeld.js';
import type { VogStatus } from '#domain/vog/vog-status.js';
import { magVogOvergang } from '#domain/vog/vog-status.js';
import { verlengdInDezeAanvraag, type VogVerlengReden } from '#domain/vog/vog-verlenging.rules.js';
import { standaardProfiel, vogAfkeuringen, type VogVerificatie, vogVerificateurWeigeringen } from '#domain/vog/vog.rules.js';
import { VogEntity } from '#persistence/entities/vog.entity.js';
import type { Opruiming } from '../documenten/opruiming.js';
import { verwijderDocument } from '../documenten/verwijder-document.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { verlengTermijn } from '../proces/verleng-termijn.js';

export interface VogIndiening {
  /** The day on which the kandidaat applied and paid, in the organisation's zone. */
  readonly ingediendOp: IsoDate;
  readonly spoed: boolean;
}

/** S05: the organisation prepares the application, the kandidaat applies and presents the VOG, someone verifies it. */
export class VogService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly opruiming: Opruiming,
  ) {}

  zetKlaar(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'zetVogKlaar' }, async (dossier) => {
      await zetStatus(dossier, 'KLAARGEZET', NIEUWE_AANVRAAG);
      return { feiten: [{ code: 'VOG_KLAARGEZET', waarde: 'KLAARGEZET' }] };
    });
  }

  /** Refuses with DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN. */
  meldIngediend(verzoek: Verzoek, toetsingId: string, { ingediendOp, spoed }: VogIndiening): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'meldVogIngediend' }, async (dossier) => {
      const { tx, beeld } = dossier;
      const begin = laatsteFeit(beeld.feiten, 'GESTART')?.op;
      if (ingediendOp > localDate(tx.nu, beeld.tijdzone)) throw new DomainError('DATUM_IN_TOEKOMST');
      if (begin !== undefined && ingediendOp < localDate(begin, beeld.tijdzone)) throw new DomainError('DATUM_VOOR_BEGIN');
      await zetStatus(dossier, 'INGEDIEND', { ingediendOp, spoed });
      return { feiten: [{ code: 'VOG_INGEDIEND', waarde: spoed ? 'SPOED' : 'GEWOON' }], gegevens: { spoed, ingediendOp } };
    });
  }

  /** That there is no VOG, and nothing else: why is never asked or stored (INV-15). */
  meldNietAfgegeven(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'meldVogNietAfgegeven' }, async (dossier) => {
      await zetStatus(dossier, 'NIET_OVERGELEGD', {});
      return { feiten: [{ code: 'VOG_NIET_AFGEGEVEN', waarde: 'NIET_AFGEGEVEN' }] };
    });
  }

  /** Of his own accord, and nothing about why or what (INV-15). */
  meldProcedure(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'meldVogProcedure' }, async (dossier) => {
      await zetStatus(dossier, 'PROCEDURE_LOOPT', {});
      return { feiten: [{ code: 'VOG_PROCEDURE', waarde: 'LOOPT' }] };
    });
  }

  /** A new application; the organisation prepares it as it did the first one. */
  vraagNieuweAan(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'vraagNieuweVogAan' }, async () => ({
      feiten: [{ code: 'VOG_NIEUWE_AANVRAAG', waarde: 'GEVRAAGD' }],
    }));
  }

  /** On the islands, when the procureur-generaal is heard: more time for the decision, once (T06d). Refuses with TERMIJN_NIET_VERLENGBAAR. */
  verlengTermijn(verzoek: Verzoek, toetsingId: string, reden: VogVerlengReden): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'verlengVogTermijn' }, async (dossier) => {
      const einde = await verlengTermijn(dossier, 'T06d', 'VOG_BESLISSING', verlengdInDezeAanvraag(dossier.beeld.feiten));
      return { feiten: [{ code: 'VOG_TERMIJN_VERLENGD', waarde: reden }], gegevens: { termijn: 'T06d', reden, einde } };
    });
  }

  /** Presents an uploaded VOG for the check. Refuses with VOG_BESTAND_ONTBREEKT, DOCUMENT_WACHT_OP_SCAN. */
  leverIn(verzoek: Verzoek, toetsingId: string, documentId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'overlegVog' }, async (dossier) => {
      const bestand = dossier.beeld.documenten.find((d) => d.id === documentId && d.type === 'VOG');
      if (bestand?.status === 'GEUPLOAD') throw new DomainError('DOCUMENT_WACHT_OP_SCAN');
      if (bestand?.status !== 'TER_BEOORDELING') throw new DomainError('VOG_BESTAND_ONTBREEKT');
      await zetStatus(dossier, 'ONTVANGEN', { documentId });
      return { objectId: documentId, feiten: [{ code: 'VOG_ONTVANGEN', waarde: 'ONTVANGEN' }] };
    });
  }

  /**
   * Records what the check showed: GEVERIFIEERD, or AFGEKEURD_BIJ_VERIFICATIE with every reason. Either way the file is deleted (R0).
   * Refuses with ROLVERMENGING_BES (INV-21), and with VOG_DATUM_ONJUIST a date that can't be on any VOG.
   */
  async verifieer(verzoek: Verzoek, toetsingId: string, controle: VogVerificatie): Promise<HandelingAntwoord> {
    let objecten: readonly string[] = [];
    const antwoord = await this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'verifieerVog' }, async (dossier) => {
      const { tx, beeld } = dossier;
      eis(vogVerificateurWeigeringen(beeld.bestuurslaag, beeld.opdrachtgeverId === tx.persoonId));
      const afkeuringen = vogAfkeuringen(controle, {
        profiel: standaardProfiel(beeld.bestuurslaag),
        maxOuderdomDagen: beeld.vogMaxOuderdomDagen,
        raadsdatum: raadsdatumVan(beeld),
        vandaag: localDate(tx.nu, beeld.tijdzone),
      });
      if (afkeuringen.includes('VOG_DATUM_ONJUIST')) throw new DomainError('VOG_DATUM_ONJUIST');
      const status = afkeuringen.length === 0 ? 'GEVERIFIEERD' : 'AFGEKEURD_BIJ_VERIFICATIE';
      objecten = await verwijderVogBestanden(dossier);
      await zetStatus(dossier, status, { ...controle, afkeuringen, geverifieerdDoor: tx.persoonId, geverifieerdOp: new Date(tx.nu) });
      return {
        feiten: [{ code: 'VOG_BEOORDEELD', waarde: status }],
        gegevens: {
          vogStatus: status,
          afgegevenOp: controle.afgegevenOp,
          afkeuringen: afkeuringen.length,
          eersteAfkeuring: afkeuringen[0] ?? null,
        },
      };
    });
    await this.opruiming.verwijder(objecten);
    return antwoord;
  }
}

/** Whatever was known of an earlier application says nothing about the next one. */
const NIEUWE_AANVRAAG: Partial<VogEntity> = {
  spoed: null,
  ingediendOp: null,
  afgegevenOp: null,
  persoonKomtOvereen: null,
  functieKomtOvereen: null,
  organisatieKomtOvereen: null,
  echtheidBevestigd: null,
  profiel: null,
  afkeuringen: null,
  documentId: null,
  geverifieerdDoor: null,
  geverifieerdOp: null,
};

/** Every VOG in the file goes, also one that was uploaded and never presented. */
async function verwijderVogBestanden(dossier: OpenDossier): Promise<readonly string[]> {
  const objecten: string[] = [];
  for (const { id } of dossier.beeld.documenten.filter((d) => d.type === 'VOG' && d.status !== 'VERWIJDERD')) {
    objecten.push(...(await verwijderDocument(dossier, id)));
  }
  return objecten;
}

async function zetStatus(dossier: OpenDossier, naar: VogStatus, velden: Partial<VogEntity>): Promise<void> {
  const { tx, beeld } = dossier;
  if (!magVogOvergang(beeld.vogStatus, naar)) throw new DomainError('VOG_OVERGANG_NIET_TOEGESTAAN', { van: beeld.vogStatus, naar });
  await tx.manager.upsert(VogEntity, { ...rijVan(dossier), ...velden, status: naar }, ['toetsingId', 'ronde']);
}
