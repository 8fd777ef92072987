import { randomBytes } from 'node:crypto';
import { AanmeldingEntity } from '../../libs/persistence/src/entities/aanmelding.entity.js';
import { AdviesEntity } from '../../libs/persistence/src/entities/advies.entity.js';
import { AntwoordEntity } from '../../libs/persistence/src/entities/antwoord.entity.js';
import { BelangenConflictEntity } from '../../libs/persistence/src/entities/belangen-conflict.entity.js';
import { AvgVerzoekEntity } from '../../libs/persistence/src/entities/avg-verzoek.entity.js';
import { BerichtEntity } from '../../libs/persistence/src/entities/bericht.entity.js';
import { BureauEntity, BureauLidEntity } from '../../libs/persistence/src/entities/bureau.entity.js';
import { BriefEntity } from '../../libs/persistence/src/entities/brief.entity.js';
import { BewaarbeleidEntity } from '../../libs/persistence/src/entities/bewaarbeleid.entity.js';
import { BewaarBlokkadeEntity } from '../../libs/persistence/src/entities/bewaar-blokkade.entity.js';
import {
  DatalekBerichtEntity,
  DatalekEntity,
  DatalekMomentEntity,
  DatalekTaakEntity,
  DatalekToetsingEntity,
} from '../../libs/persistence/src/entities/datalek.entity.js';
import { DocumentEntity } from '../../libs/persistence/src/entities/document.entity.js';
import { EigenVersieEntity } from '../../libs/persistence/src/entities/eigen-versie.entity.js';
import { FeitEntity } from '../../libs/persistence/src/entities/feit.entity.js';
import { FormatieFormateurEntity } from '../../libs/persistence/src/entities/formatie-formateur.entity.js';
import { FormatieEntity } from '../../libs/persistence/src/entities/formatie.entity.js';
import { HeropeningEntity } from '../../libs/persistence/src/entities/heropening.entity.js';
import { HerbeoordelingEntity } from '../../libs/persistence/src/entities/herbeoordeling.entity.js';
import { IdempotentieEntity } from '../../libs/persistence/src/entities/idempotentie.entity.js';
import { IngelezenDossierEntity } from '../../libs/persistence/src/entities/ingelezen-dossier.entity.js';
import { KetenstoringEntity } from '../../libs/persistence/src/entities/ketenstoring.entity.js';
import { NoodinzageEntity } from '../../libs/persistence/src/entities/noodinzage.entity.js';
import { PersoonRolEntity } from '../../libs/persistence/src/entities/persoon-rol.entity.js';
import { OpschortingEntity } from '../../libs/persistence/src/entities/opschorting.entity.js';
import { ProcesbesluitEntity } from '../../libs/persistence/src/entities/procesbesluit.entity.js';
import { VrijeDagEntity } from '../../libs/persistence/src/entities/vrije-dag.entity.js';
import { OnderdeelEntity } from '../../libs/persistence/src/entities/onderdeel.entity.js';
import { RaadplegingMeldingEntity } from '../../libs/persistence/src/entities/raadpleging-melding.entity.js';
import { RapportEntity } from '../../libs/persistence/src/entities/rapport.entity.js';
import { RolVoorstelEntity } from '../../libs/persistence/src/entities/rol-voorstel.entity.js';
import { SessieEntity } from '../../libs/persistence/src/entities/sessie.entity.js';
import { SleutelEntity } from '../../libs/persistence/src/entities/sleutel.entity.js';
import { StapEntity } from '../../libs/persistence/src/entities/stap.entity.js';
import { TaakEntity } from '../../libs/persistence/src/entities/taak.entity.js';
import { TermijnMomentEntity } from '../../libs/persistence/src/entities/termijn-moment.entity.js';
import { TermijnEntity } from '../../libs/persistence/src/entities/termijn.entity.js';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { UitkomstEntity } from '../../libs/persistence/src/entities/uitkomst.entity.js';
import { ToewijzingEntity } from '../../libs/persistence/src/entities/toewijzing.entity.js';
import { UitnodigingEntity } from '../../libs/persistence/src/entities/uitnodiging.entity.js';
import { ToewijzingVoorstelEntity } from '../../libs/persistence/src/entities/toewijzing-voorstel.entity.js';
import { UitvraagVraagEntity } from '../../libs/persistence/src/entities/uitvraag-vraag.entity.js';
import { VernietigingEntity } from '../../libs/persistence/src/entities/vernietiging.entity.js';
import { VerstrekkingEntity } from '../../libs/persistence/src/entities/verstrekking.entity.js';
import { VogEntity } from '../../libs/persistence/src/entities/vog.entity.js';
import { SignaalEntity } from '../../libs/persistence/src/entities/signaal.entity.js';
import { VoorbehoudEntity } from '../../libs/persistence/src/entities/voorbehoud.entity.js';
import { VragenlijstEntity } from '../../libs/persistence/src/entities/vragenlijst.entity.js';
import { WaarnemingEntity } from '../../libs/persistence/src/entities/waarneming.entity.js';
import { WerkPauzeEntity } from '../../libs/persistence/src/entities/werk-pauze.entity.js';
import { WrakingEntity } from '../../libs/persistence/src/entities/wraking.entity.js';
import { doe, sql, type Statement, voegToe } from './aanval.js';
import type { TestDatabase } from './database.js';
import { seedOrganisatie, seedPersoon, seedToetsing, type TestOrganisatie } from './organisatie.js';
import { aSessie, anAanmelding, anIdempotentie, anUitnodiging } from './rijen/aanmelding.js';
import { aBrief, aRapport, aVerstrekking, anAdvies, anUitkomst } from './rijen/advies.js';
import { NU, verzegeld } from './rijen/basis.js';
import { aDocument, aSignaal, aUitvraagVraag, aVog, aVoorbehoud, aVragenlijst, anAntwoord, anOnderdeel } from './rijen/onderzoek.js';
import {
  aBureau,
  aBureauLid,
  aKetenstoring,
  aRolVoorstel,
  aVrijeDag,
  aWaarneming,
  anEigenVersie,
  anOrganisatieGebeurtenis,
  anIngelezenDossier,
} from './rijen/organisatie.js';
import { aBericht, aMoment, aProcesbesluit, aStap, aTaak, aTermijn, anOpschorting } from './rijen/proces.js';
import { aFeit, aFormateur, aFormatie, aGebeurtenis, aHeropening, aSleutel } from './rijen/toetsing.js';
import { aBelangenConflict, aHerbeoordeling, aToewijzing, aToewijzingVoorstel, aWerkPauze, aWraking } from './rijen/toewijzing.js';
import {
  aBewaarbeleid,
  aBewaarBlokkade,
  aDatalek,
  aDatalekBericht,
  aDatalekMoment,
  aDatalekTaak,
  aDatalekToetsing,
  aNoodinzage,
  aRaadplegingMelding,
  aVernietiging,
  anAvgVerzoek,
} from './rijen/toezicht.js';

export interface GevuldeOrganisatie extends TestOrganisatie {
  readonly toetsing: ToetsingEntity;
  readonly documentId: string;
  readonly briefId: string;
  readonly rapportId: string;
  readonly termijn: TermijnEntity;
  /** The event that the chain of the case ends with. */
  readonly gebeurtenis: { readonly volgnummer: number; readonly hash: Buffer };
  /** And that of the organisation. */
  readonly organisatieGebeurtenis: { readonly volgnummer: number; readonly hash: Buffer };
  readonly datalekTaakId: string;
  readonly bureauId: string;
  readonly raadplegingId: string;
  readonly formatieId: string;
}

/** An organisation with one case that went the whole way to verstrekking: at least one row in every table. */
export async function seedGevuld(db: TestDatabase): Promise<GevuldeOrganisatie> {
  const organisatie = await seedOrganisatie(db);
  const { organisatieId, opdrachtgever, toetser, kabinet } = organisatie;
  await db.seed(
    EigenVersieEntity,
    anEigenVersie(organisatieId, kabinet, { versie: 2, gepubliceerdOp: NU, gepubliceerdDoor: opdrachtgever }),
  );
  const formatie = await db.seed(FormatieEntity, aFormatie(organisatieId, kabinet));
  await db.seed(FormatieFormateurEntity, aFormateur(formatie, organisatie.griffier, opdrachtgever));
  const bureau = await db.seed(BureauEntity, aBureau(organisatieId, kabinet));
  await db.seed(BureauLidEntity, aBureauLid(bureau, organisatie.toetser));
  await db.seed(RolVoorstelEntity, aRolVoorstel(organisatieId, kabinet, opdrachtgever));
  const toetsing = await seedToetsing(db, organisatie, { status: 'ADVIES_VERSTREKT' });
  const persoon = { id: toetsing.kandidaatId, organisatieId };
  await db.seed(AanmeldingEntity, anAanmelding(persoon));
  await db.seed(SessieEntity, aSessie(persoon));
  await db.seed(UitnodigingEntity, anUitnodiging(persoon));
  await db.seed(IdempotentieEntity, anIdempotentie(persoon));
  await db.seed(SleutelEntity, aSleutel(organisatieId, toetsing.id));
  await db.seed(FeitEntity, aFeit(toetsing));
  await db.seed(StapEntity, aStap(toetsing));
  await db.seed(OnderdeelEntity, anOnderdeel(toetsing));
  await db.seed(OnderdeelEntity, anOnderdeel(toetsing, { soort: 'TOETSOPMERKING', persoonId: toetser }));
  const { id: documentId } = await db.seed(DocumentEntity, aDocument(toetsing));
  await db.seed(DocumentEntity, aDocument(toetsing, { type: 'DIPLOMA_BEWIJS', status: 'GEUPLOAD', scan: 'WACHT' }));
  const { id: briefId } = await db.seed(DocumentEntity, aDocument(toetsing, { type: 'ADVIES_CONCLUSIE', bewaarklasse: 'R4' }));
  await db.seed(VogEntity, aVog(toetsing, kabinet));
  await db.seed(VragenlijstEntity, aVragenlijst(toetsing));
  await db.seed(AntwoordEntity, anAntwoord(toetsing));
  const { id: rapportId } = await db.seed(RapportEntity, aRapport(toetsing, toetser));
  await db.seed(AdviesEntity, anAdvies(toetsing, opdrachtgever));
  await db.seed(BriefEntity, aBrief(toetsing, briefId));
  await db.seed(VerstrekkingEntity, aVerstrekking(toetsing, opdrachtgever));
  await db.seed(UitkomstEntity, anUitkomst(toetsing, kabinet));
  await db.seed(HeropeningEntity, aHeropening(toetsing, opdrachtgever));
  await db.seed(
    BewaarBlokkadeEntity,
    aBewaarBlokkade(toetsing, kabinet, { opgehevenOp: NU, opgehevenDoor: kabinet, opheffing: 'AFGEROND' }),
  );
  await db.seed(BewaarbeleidEntity, aBewaarbeleid(organisatieId, opdrachtgever));
  await db.seed(VernietigingEntity, aVernietiging(toetsing, opdrachtgever));
  await db.seed(AvgVerzoekEntity, anAvgVerzoek(toetsing, kabinet));
  const datalek = await db.seed(DatalekEntity, aDatalek(organisatieId, kabinet));
  await db.seed(DatalekMomentEntity, aDatalekMoment(datalek));
  await db.seed(DatalekToetsingEntity, aDatalekToetsing(datalek, toetsing));
  await db.seed(DatalekBerichtEntity, aDatalekBericht(datalek, kabinet));
  const { id: datalekTaakId } = await db.seed(DatalekTaakEntity, aDatalekTaak(datalek));
  const { id: raadplegingId } = await db.seed(RaadplegingMeldingEntity, aRaadplegingMelding(persoon));
  await db.seed(PersoonRolEntity, { organisatieId, persoonId: organisatie.griffier, rol: 'FG' });
  await db.seed(NoodinzageEntity, aNoodinzage(toetsing, organisatie.griffier));
  await db.seed(ToewijzingVoorstelEntity, aToewijzingVoorstel(toetsing, organisatie.adviseur, kabinet));
  await db.seed(VoorbehoudEntity, aVoorbehoud(toetsing, kabinet));
  await db.seed(SignaalEntity, aSignaal(toetsing, kabinet));
  const gegaan = await seedPersoon(db, organisatieId, 'ADVISEUR');
  await db.seed(BelangenConflictEntity, aBelangenConflict(toetsing, gegaan, kabinet));
  await db.seed(HerbeoordelingEntity, aHerbeoordeling(toetsing, gegaan, { besluit: 'OVERNEMEN', beslotenDoor: toetser, beslotenOp: NU }));
  await db.seed(WerkPauzeEntity, aWerkPauze(toetsing));
  const toewijzing = await db.seed(
    ToewijzingEntity,
    aToewijzing(toetsing, await seedPersoon(db, organisatieId, 'ADVISEUR'), { leidend: false }),
  );
  await db.seed(WrakingEntity, aWraking(toetsing, toewijzing.id));
  await db.seed(WaarnemingEntity, aWaarneming(persoon, kabinet));
  await db.seed(UitvraagVraagEntity, aUitvraagVraag(toetsing, kabinet));
  const termijn = await db.seed(TermijnEntity, aTermijn(toetsing));
  await db.seed(TermijnMomentEntity, aMoment(termijn));
  await db.seed(OpschortingEntity, anOpschorting(toetsing));
  await db.seed(ProcesbesluitEntity, aProcesbesluit(toetsing, opdrachtgever));
  await db.seed(KetenstoringEntity, aKetenstoring(organisatieId, kabinet));
  await db.seed(IngelezenDossierEntity, anIngelezenDossier(organisatieId, kabinet));
  await db.seed(VrijeDagEntity, aVrijeDag(organisatieId));
  await db.seed(TaakEntity, aTaak(toetsing));
  await db.seed(BerichtEntity, aBericht(toetsing, toetsing.kandidaatId));
  const gebeurtenis = aGebeurtenis(toetsing);
  const organisatieGebeurtenis = anOrganisatieGebeurtenis(organisatieId);
  await doe(
    db.superClient,
    organisatieId,
    // Withdrawn, so that tests can decide anew.
    sql(
      `UPDATE vernietiging SET status = 'INGETROKKEN', ingetrokken_op = $2, ingetrokken_door = $3 WHERE toetsing_id = $1`,
      toetsing.id,
      NU,
      opdrachtgever,
    ),
    sql(`INSERT INTO te_wissen (organisatie_id, object, sinds) VALUES ($1, gen_random_uuid(), $2)`, organisatieId, NU),
    voegToe('audit_gebeurtenis', gebeurtenis),
    voegToe('organisatie_gebeurtenis', organisatieGebeurtenis),
    voegToe('audit_zout', {
      organisatieId,
      toetsingId: toetsing.id,
      volgnummer: 1,
      zout: verzegeld(),
      laag: 'ONDERZOEK',
      velden: randomBytes(64),
    }),
    // One of the two events is in the log, the other waits.
    sql(`SELECT FROM bewijslog_opnemen($1, 1)`, `log.example/bewijslog/${organisatieId}`),
    ...bewijs(organisatieId),
    sql(
      `INSERT INTO toegangsbesluit (organisatie_id, persoon_id, toetsing_id, vraag, toegestaan, beleid_versie, correlatie_id, op, trace_id, span_id, status)
       VALUES ($1, $2, $3, 'KOP', true, 1, 'c', now(), $4, $5, 'OK')`,
      organisatieId,
      persoon.id,
      toetsing.id,
      randomBytes(16),
      randomBytes(8),
    ),
    sql(
      `INSERT INTO verwerking (organisatie_id, trace_id, span_id, status, naam, begonnen_op, geeindigd_op, bron, bron_versie, activiteit, aantal, betrokkenen, sleutel_id)
       VALUES ($1, $2, $3, 'OK', 'KOP', now(), now(), 'b', '1', 'VERLOOP', 1, $4, 'k')`,
      organisatieId,
      randomBytes(16),
      randomBytes(8),
      verzegeld(),
    ),
    sql(
      `INSERT INTO outbox (organisatie_id, toetsing_id, ronde, correlatie_id, op) VALUES ($1, $2, 1, 'c', now())`,
      organisatieId,
      toetsing.id,
    ),
  );
  return {
    ...organisatie,
    toetsing,
    documentId,
    briefId,
    rapportId,
    termijn,
    datalekTaakId,
    bureauId: bureau.id,
    raadplegingId,
    formatieId: formatie.id,
    gebeurtenis: { volgnummer: 1, hash: gebeurtenis.hash },
    organisatieGebeurtenis: { volgnummer: 1, hash: organisatieGebeurtenis.hash },
  };
}

/** What stands on the log of an organisation; nobody signed it. */
const bewijs = (organisatieId: string): readonly Statement[] => [
  sql(`INSERT INTO bewijslog_knoop (organisatie_id, niveau, nummer, hash) VALUES ($1, 8, 0, $2)`, organisatieId, randomBytes(32)),
  sql(`INSERT INTO bewijslog_sleutel (organisatie_id, nummer, vkey, op) VALUES ($1, 1, 'log.example+00000000+A', $2)`, organisatieId, NU),
  sql(`INSERT INTO controlepunt (organisatie_id, grootte, note, sleutel, op) VALUES ($1, 1, 'n', 1, $2)`, organisatieId, NU),
  sql(`INSERT INTO controlepunt_publicatie (organisatie_id, grootte, plaats, op) VALUES ($1, 1, 'mail', $2)`, organisatieId, NU),
  sql(
    `INSERT INTO medeondertekening (organisatie_id, grootte, getuige, regel, op) VALUES ($1, 1, 'g.example', 'r', $2)`,
    organisatieId,
    NU,
  ),
];
