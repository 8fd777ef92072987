import { randomBytes, randomUUID } from 'node:crypto';
import type { AanmeldingEntity } from '../../libs/persistence/src/entities/aanmelding.entity.js';
import type { AdviesEntity } from '../../libs/persistence/src/entities/advies.entity.js';
import type { AntwoordEntity } from '../../libs/persistence/src/entities/antwoord.entity.js';
import type { AuditGebeurtenisEntity } from '../../libs/persistence/src/entities/audit-gebeurtenis.entity.js';
import type { BelangenConflictEntity } from '../../libs/persistence/src/entities/belangen-conflict.entity.js';
import type { AvgVerzoekEntity } from '../../libs/persistence/src/entities/avg-verzoek.entity.js';
import type { BerichtEntity } from '../../libs/persistence/src/entities/bericht.entity.js';
import type { BureauEntity, BureauLidEntity } from '../../libs/persistence/src/entities/bureau.entity.js';
import type { BriefEntity } from '../../libs/persistence/src/entities/brief.entity.js';
import type { BewaarBlokkadeEntity } from '../../libs/persistence/src/entities/bewaar-blokkade.entity.js';
import type {
  DatalekBerichtEntity,
  DatalekEntity,
  DatalekMomentEntity,
  DatalekTaakEntity,
  DatalekToetsingEntity,
} from '../../libs/persistence/src/entities/datalek.entity.js';
import type { DocumentEntity } from '../../libs/persistence/src/entities/document.entity.js';
import type { FeitEntity } from '../../libs/persistence/src/entities/feit.entity.js';
import type { EigenVersieEntity } from '../../libs/persistence/src/entities/eigen-versie.entity.js';
import type { FormatieFormateurEntity } from '../../libs/persistence/src/entities/formatie-formateur.entity.js';
import type { FormatieEntity } from '../../libs/persistence/src/entities/formatie.entity.js';
import type { HeropeningEntity } from '../../libs/persistence/src/entities/heropening.entity.js';
import type { HerbeoordelingEntity } from '../../libs/persistence/src/entities/herbeoordeling.entity.js';
import type { IdempotentieEntity } from '../../libs/persistence/src/entities/idempotentie.entity.js';
import type { KetenstoringEntity } from '../../libs/persistence/src/entities/ketenstoring.entity.js';
import type { NoodinzageEntity } from '../../libs/persistence/src/entities/noodinzage.entity.js';
import type { OpschortingEntity } from '../../libs/persistence/src/entities/opschorting.entity.js';
import type { ProcesbesluitEntity } from '../../libs/persistence/src/entities/procesbesluit.entity.js';
import type { VrijeDagEntity } from '../../libs/persistence/src/entities/vrije-dag.entity.js';
import type { OnderdeelEntity } from '../../libs/persistence/src/entities/onderdeel.entity.js';
import type { OpdrachtgeverEntity } from '../../libs/persistence/src/entities/opdrachtgever.entity.js';
import type { OrganisatieGebeurtenisEntity } from '../../libs/persistence/src/entities/organisatie-keten.entity.js';
import type { OrganisatieEntity } from '../../libs/persistence/src/entities/organisatie.entity.js';
import type { PersoonEntity } from '../../libs/persistence/src/entities/persoon.entity.js';
import type { RaadplegingMeldingEntity } from '../../libs/persistence/src/entities/raadpleging-melding.entity.js';
import type { RapportEntity } from '../../libs/persistence/src/entities/rapport.entity.js';
import type { RolVoorstelEntity } from '../../libs/persistence/src/entities/rol-voorstel.entity.js';
import type { SessieEntity } from '../../libs/persistence/src/entities/sessie.entity.js';
import type { SleutelEntity } from '../../libs/persistence/src/entities/sleutel.entity.js';
import type { StapEntity } from '../../libs/persistence/src/entities/stap.entity.js';
import type { TaakEntity } from '../../libs/persistence/src/entities/taak.entity.js';
import type { TermijnMomentEntity } from '../../libs/persistence/src/entities/termijn-moment.entity.js';
import type { TermijnEntity } from '../../libs/persistence/src/entities/termijn.entity.js';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import type { ToewijzingEntity } from '../../libs/persistence/src/entities/toewijzing.entity.js';
import type { ToewijzingVoorstelEntity } from '../../libs/persistence/src/entities/toewijzing-voorstel.entity.js';
import type { UitkomstEntity } from '../../libs/persistence/src/entities/uitkomst.entity.js';
import type { UitnodigingEntity } from '../../libs/persistence/src/entities/uitnodiging.entity.js';
import type { UitvraagVraagEntity } from '../../libs/persistence/src/entities/uitvraag-vraag.entity.js';
import type { VerstrekkingEntity } from '../../libs/persistence/src/entities/verstrekking.entity.js';
import type { SignaalEntity } from '../../libs/persistence/src/entities/signaal.entity.js';
import type { VoorbehoudEntity } from '../../libs/persistence/src/entities/voorbehoud.entity.js';
import type { VogEntity } from '../../libs/persistence/src/entities/vog.entity.js';
import type { VragenlijstEntity } from '../../libs/persistence/src/entities/vragenlijst.entity.js';
import type { WaarnemingEntity } from '../../libs/persistence/src/entities/waarneming.entity.js';
import type { WerkPauzeEntity } from '../../libs/persistence/src/entities/werk-pauze.entity.js';
import type { WrakingEntity } from '../../libs/persistence/src/entities/wraking.entity.js';

/** Builders of rows that are valid as they are; say only what matters to the test. Nobody in them exists. */

/** A day in the middle of a procedure. */
export const NU = new Date('2027-01-18T09:00:00.000Z');
const later = (hours: number): Date => new Date(NU.getTime() + hours * 3_600_000);

/** Has the shape of something sealed and says nothing. */
export const verzegeld = (): Buffer => Buffer.concat([Buffer.of(1), randomBytes(40)]);
const hash = (): Buffer => randomBytes(32);

/** What ties a row to a case. */
export type VanToetsing = Pick<ToetsingEntity, 'organisatieId'> & { readonly id: string; readonly ronde?: number };
const kop = ({ organisatieId, id, ronde = 1 }: VanToetsing): { organisatieId: string; toetsingId: string; ronde: number } => ({
  organisatieId,
  toetsingId: id,
  ronde,
});

export const anOrganisatie = (row: Partial<OrganisatieEntity> = {}): OrganisatieEntity => ({
  organisatieId: randomUUID(),
  naam: 'Gemeente Voorbeeldstad',
  bestuurslaag: 'GEMEENTE',
  tijdzone: 'Europe/Amsterdam',
  oefen: false,
  vogMaxOuderdomDagen: 92,
  vogBijHerbenoeming: true,
  opdrachtgeverIsUitvoerder: false,
  tweedeTrancheVanaf: null,
  ...row,
});

export const aPersoon = (organisatieId: string, row: Partial<PersoonEntity> = {}): PersoonEntity => ({
  id: randomUUID(),
  organisatieId,
  naam: verzegeld(),
  email: verzegeld(),
  emailIndex: hash(),
  geblokkeerdOp: null,
  laatstAangemeldOp: null,
  ...row,
});

export const aRolVoorstel = (
  organisatieId: string,
  persoonId: string,
  voorgesteldDoor: string,
  row: Partial<RolVoorstelEntity> = {},
): RolVoorstelEntity => ({
  id: randomUUID(),
  organisatieId,
  persoonId,
  rol: 'FG',
  voorgesteldDoor,
  voorgesteldOp: NU,
  besluit: null,
  beslotenDoor: null,
  beslotenOp: null,
  ...row,
});

export const aToewijzingVoorstel = (
  toetsing: VanToetsing,
  persoonId: string,
  voorgesteldDoor: string,
  row: Partial<ToewijzingVoorstelEntity> = {},
): ToewijzingVoorstelEntity => ({
  id: randomUUID(),
  ...kop(toetsing),
  persoonId,
  rol: 'ADVISEUR',
  voorgesteldDoor,
  voorgesteldOp: NU,
  besluit: null,
  beslotenDoor: null,
  beslotenOp: null,
  ...row,
});

export const aFormateur = (
  formatie: Pick<FormatieEntity, 'id' | 'organisatieId'>,
  persoonId: string,
  gekoppeldDoor: string,
): FormatieFormateurEntity => ({
  id: randomUUID(),
  organisatieId: formatie.organisatieId,
  formatieId: formatie.id,
  persoonId,
  gekoppeldOp: NU,
  gekoppeldDoor,
  ontkoppeldOp: null,
  ontkoppeldDoor: null,
});

export const aNoodinzage = (toetsing: VanToetsing, gevraagdDoor: string, row: Partial<NoodinzageEntity> = {}): NoodinzageEntity => ({
  id: randomUUID(),
  organisatieId: toetsing.organisatieId,
  toetsingId: toetsing.id,
  volgnummer: 1,
  soorten: ['ANTWOORDEN'],
  uren: 4,
  reden: verzegeld(),
  gevraagdDoor,
  gevraagdOp: NU,
  besluit: null,
  beslotenAls: null,
  beslotenDoor: null,
  beslotenOp: null,
  van: null,
  tot: null,
  beeindigdOp: null,
  verantwoording: null,
  verantwoordOp: null,
  ...row,
});

export const aBureau = (organisatieId: string, gewijzigdDoor: string, row: Partial<BureauEntity> = {}): BureauEntity => ({
  id: randomUUID(),
  organisatieId,
  gegevens: verzegeld(),
  wpbrGeldigTot: '2028-01-01',
  overeenkomstGeldigTot: '2028-01-01',
  gewijzigdOp: NU,
  gewijzigdDoor,
  ...row,
});

export const aBureauLid = (bureau: Pick<BureauEntity, 'id' | 'organisatieId'>, persoonId: string): BureauLidEntity => ({
  organisatieId: bureau.organisatieId,
  persoonId,
  bureauId: bureau.id,
  sinds: NU,
});

export const anAanmelding = (
  persoon: Pick<PersoonEntity, 'id' | 'organisatieId'>,
  row: Partial<AanmeldingEntity> = {},
): AanmeldingEntity => ({
  organisatieId: persoon.organisatieId,
  persoonId: persoon.id,
  issuer: 'https://aanmelden.voorbeeld.test',
  sub: randomUUID(),
  ...row,
});

export const aSessie = (persoon: Pick<PersoonEntity, 'id' | 'organisatieId'>, row: Partial<SessieEntity> = {}): SessieEntity => ({
  id: randomUUID(),
  organisatieId: persoon.organisatieId,
  persoonId: persoon.id,
  sleutelHash: hash(),
  gemaaktOp: NU,
  gebruiktOp: NU,
  verlooptOp: later(8),
  acr: 'hoog',
  aangemeldOp: NU,
  sidHash: hash(),
  ...row,
});

export const anUitnodiging = (
  persoon: Pick<PersoonEntity, 'id' | 'organisatieId'>,
  row: Partial<UitnodigingEntity> = {},
): UitnodigingEntity => ({
  id: randomUUID(),
  organisatieId: persoon.organisatieId,
  persoonId: persoon.id,
  codeHash: hash(),
  sleutelId: 'test',
  gemaaktOp: NU,
  verlooptOp: later(7 * 24),
  gebruiktOp: null,
  ingetrokkenOp: null,
  mail: null,
  ...row,
});

export const anOpdrachtgever = (
  persoon: Pick<PersoonEntity, 'id' | 'organisatieId'>,
  row: Partial<OpdrachtgeverEntity> = {},
): OpdrachtgeverEntity => ({
  id: randomUUID(),
  organisatieId: persoon.organisatieId,
  persoonId: persoon.id,
  geldig: '[2020-01-01 00:00:00+00,)',
  grond: 'BENOEMING',
  ...row,
});

export const aToetsing = (organisatieId: string, kandidaatId: string, row: Partial<ToetsingEntity> = {}): ToetsingEntity => ({
  id: randomUUID(),
  organisatieId,
  zaaknummer: `T-${randomBytes(4).toString('hex')}`,
  bestuurslaag: 'GEMEENTE',
  doelfunctie: 'WETHOUDER',
  aanleiding: 'TUSSENTIJDS',
  status: 'IN_ONDERZOEK',
  ronde: 1,
  versie: 1,
  kandidaatId,
  kandidaatNaam: verzegeld(),
  kandidaatEmail: verzegeld(),
  kandidaatTelefoon: null,
  portefeuille: null,
  voordragendePartij: null,
  raadsdatum: '2027-03-01',
  formatieId: null,
  vogVereist: row.aanleiding !== 'HERIJKING_ZITTEND',
  versieAfwijking: null,
  regime: 'TRANCHE_1',
  vragenlijstVersie: 1,
  documentenlijstVersie: 1,
  termijnprofiel: 'NORMAAL',
  termijnprofielVersie: 1,
  tijdzone: 'Europe/Amsterdam',
  vogMaxOuderdomDagen: 92,
  uitkomst: null,
  benoemdOp: null,
  aanvaardOp: null,
  gemaaktOp: NU,
  gewijzigdOp: NU,
  vernietigenOp: null,
  ...row,
});

/** A proposal for a questionnaire. */
export const anEigenVersie = (organisatieId: string, voorgesteldDoor: string, row: Partial<EigenVersieEntity> = {}): EigenVersieEntity => ({
  id: randomUUID(),
  organisatieId,
  soort: 'VRAGENLIJST',
  volgnummer: 1,
  basis: 1,
  inhoud: { zonder: ['E1'] },
  voorgesteldOp: NU,
  voorgesteldDoor,
  versie: null,
  gepubliceerdOp: null,
  gepubliceerdDoor: null,
  ...row,
});

/** Of which the kandidaten get what `aToetsing` gives, but for the regime. */
export const aFormatie = (organisatieId: string, gemaaktDoor: string, row: Partial<FormatieEntity> = {}): FormatieEntity => ({
  id: randomUUID(),
  organisatieId,
  raadsdatum: '2027-03-01',
  regime: 'HUIDIG_2023',
  vragenlijstVersie: 1,
  documentenlijstVersie: 1,
  termijnprofiel: 'NORMAAL',
  termijnprofielVersie: 1,
  gemaaktOp: NU,
  gemaaktDoor,
  ...row,
});

export const aSleutel = (organisatieId: string, toetsingId: string | null, row: Partial<SleutelEntity> = {}): SleutelEntity => ({
  id: randomUUID(),
  organisatieId,
  toetsingId,
  omhuld: verzegeld(),
  kekId: 'kek-1',
  gemaaktOp: NU,
  ...row,
});

export const aFeit = (van: VanToetsing, row: Partial<FeitEntity> = {}): FeitEntity => ({
  ...kop(van),
  code: 'GESTART',
  volgnummer: 1,
  waarde: '',
  op: NU,
  persoonId: null,
  ...row,
});

export const aStap = (van: VanToetsing, row: Partial<StapEntity> = {}): StapEntity => ({
  ...kop(van),
  code: 'VRAGENLIJST',
  volgnummer: 1,
  status: 'OPEN',
  geopendOp: NU,
  geslotenOp: null,
  reden: null,
  uitRonde: null,
  ...row,
});

export const aToewijzing = (van: VanToetsing, persoonId: string, row: Partial<ToewijzingEntity> = {}): ToewijzingEntity => ({
  id: randomUUID(),
  ...kop(van),
  persoonId,
  rol: 'ADVISEUR',
  leidend: (row.rol ?? 'ADVISEUR') === 'ADVISEUR',
  verklaring: 'GEEN_CONFLICT',
  toegewezenOp: NU,
  verklaardOp: NU,
  beeindigdOp: null,
  extern: null,
  reden: null,
  ...row,
});

/** The first event of a case, unless told otherwise. */
export const aGebeurtenis = (van: VanToetsing, row: Partial<AuditGebeurtenisEntity> = {}): AuditGebeurtenisEntity => ({
  organisatieId: van.organisatieId,
  toetsingId: van.id,
  volgnummer: 1,
  op: NU,
  soort: 'TOETSING_GESTART',
  persoonId: null,
  rol: 'SYSTEEM',
  gegevens: {},
  verbintenis: null,
  vorigeHash: Buffer.alloc(32),
  hash: hash(),
  ...row,
});

export const anIdempotentie = (
  persoon: Pick<PersoonEntity, 'id' | 'organisatieId'>,
  row: Partial<IdempotentieEntity> = {},
): IdempotentieEntity => ({
  organisatieId: persoon.organisatieId,
  persoonId: persoon.id,
  sleutel: randomUUID(),
  verzoekHash: hash(),
  antwoord: {},
  op: NU,
  ...row,
});

export const anOnderdeel = (van: VanToetsing, row: Partial<OnderdeelEntity> = {}): OnderdeelEntity => ({
  id: randomUUID(),
  ...kop(van),
  soort: 'BEVINDING',
  nummer: 1,
  versie: 1,
  inhoud: verzegeld(),
  persoonId: null,
  gemaaktOp: NU,
  gewijzigdOp: NU,
  ...row,
});

export const aDocument = (van: VanToetsing, row: Partial<DocumentEntity> = {}): DocumentEntity => ({
  id: randomUUID(),
  ...kop(van),
  type: 'CV',
  status: 'TER_BEOORDELING',
  scan: 'SCHOON',
  bewaarklasse: 'R1',
  bestandssoort: 'pdf',
  grootte: 1000,
  object: randomUUID(),
  bestandVan: null,
  verbintenis: hash(),
  inhoud: verzegeld(),
  persoonId: null,
  gemaaktOp: NU,
  beoordeeldOp: null,
  ...row,
});

/** A verified VOG, unless told otherwise. */
export const aVog = (van: VanToetsing, geverifieerdDoor: string | null, row: Partial<VogEntity> = {}): VogEntity => ({
  ...kop(van),
  status: 'GEVERIFIEERD',
  spoed: false,
  ingediendOp: '2027-01-04',
  afgegevenOp: '2027-01-11',
  persoonKomtOvereen: true,
  functieKomtOvereen: true,
  organisatieKomtOvereen: true,
  echtheidBevestigd: true,
  profiel: 'POLITIEKE_AMBTSDRAGER_01',
  afkeuringen: [],
  documentId: null,
  geverifieerdDoor,
  geverifieerdOp: NU,
  ...row,
});

export const aVragenlijst = (van: VanToetsing, row: Partial<VragenlijstEntity> = {}): VragenlijstEntity => ({
  ...kop(van),
  versie: 1,
  ingediendOp: null,
  ...row,
});

export const anAntwoord = (van: VanToetsing, row: Partial<AntwoordEntity> = {}): AntwoordEntity => ({
  ...kop(van),
  vraag: 'A1',
  inhoud: verzegeld(),
  bewaardOp: NU,
  ...row,
});

export const aRapport = (van: VanToetsing, vastgesteldDoor: string, row: Partial<RapportEntity> = {}): RapportEntity => ({
  id: randomUUID(),
  ...kop(van),
  versie: 1,
  inhoud: verzegeld(),
  hash: hash(),
  vastgesteldOp: NU,
  vastgesteldDoor,
  ...row,
});

export const anAdvies = (van: VanToetsing, ondertekendDoor: string, row: Partial<AdviesEntity> = {}): AdviesEntity => ({
  ...kop(van),
  conclusie: 'GEEN_BELEMMERINGEN',
  inhoud: verzegeld(),
  hash: hash(),
  ondertekendOp: NU,
  ondertekendDoor,
  ...row,
});

export const aBrief = (van: VanToetsing, documentId: string, row: Partial<BriefEntity> = {}): BriefEntity => ({
  ...kop(van),
  documentId,
  inzageVanaf: NU,
  gelezenOp: null,
  ...row,
});

export const aVerstrekking = (van: VanToetsing, verstrektDoor: string, row: Partial<VerstrekkingEntity> = {}): VerstrekkingEntity => ({
  ...kop(van),
  vorm: 'OPENBAAR',
  geheimhouding: null,
  verstrektOp: later(24),
  verstrektDoor,
  ontvangenOp: null,
  ...row,
});

export const anUitkomst = (van: VanToetsing, geregistreerdDoor: string, row: Partial<UitkomstEntity> = {}): UitkomstEntity => ({
  ...kop(van),
  volgnummer: 1,
  uitkomst: 'AANGEHOUDEN',
  benoemdOp: null,
  besluitRef: null,
  geregistreerdOp: NU,
  geregistreerdDoor,
  ...row,
});

export const aTermijn = (van: VanToetsing, row: Partial<TermijnEntity> = {}): TermijnEntity => ({
  id: randomUUID(),
  ...kop(van),
  code: 'T02',
  stap: 'VRAGENLIJST',
  stapVolgnummer: 1,
  soort: 'BELEID',
  status: 'LOOPT',
  aanvang: NU,
  einde: later(240),
  geslotenOp: null,
  basisEinde: null,
  verlengd: 0,
  ...row,
});

export const aMoment = (
  termijn: Pick<TermijnEntity, 'id' | 'organisatieId' | 'toetsingId'>,
  row: Partial<TermijnMomentEntity> = {},
): TermijnMomentEntity => ({
  organisatieId: termijn.organisatieId,
  toetsingId: termijn.toetsingId,
  termijnId: termijn.id,
  moment: 'HERINNERING_1',
  soort: 'HERINNERING',
  op: later(120),
  vastgelegdOp: null,
  ...row,
});

export const aTaak = (van: VanToetsing, row: Partial<TaakEntity> = {}): TaakEntity => ({
  id: randomUUID(),
  ...kop(van),
  soort: 'VRAGENLIJST_INVULLEN',
  stap: 'VRAGENLIJST',
  stapVolgnummer: 1,
  kenmerk: '',
  rol: 'KANDIDAAT',
  persoonId: null,
  status: 'OPEN',
  gemaaktOp: NU,
  uiterlijk: null,
  geslotenOp: null,
  ...row,
});

export const aBericht = (van: VanToetsing, persoonId: string, row: Partial<BerichtEntity> = {}): BerichtEntity => ({
  id: randomUUID(),
  ...kop(van),
  sjabloon: 'TAAK_NIEUW',
  persoonId,
  kenmerk: '',
  status: 'TE_VERZENDEN',
  gemaaktOp: NU,
  verzondenOp: null,
  ...row,
});

/** The second ronde of a case, unless told otherwise. */
export const aHeropening = (van: VanToetsing, heropendDoor: string, row: Partial<HeropeningEntity> = {}): HeropeningEntity => ({
  ...kop({ ...van, ronde: 2 }),
  reden: 'NIEUW_FEIT',
  opnieuw: ['RISICOANALYSE'],
  toelichting: verzegeld(),
  conclusieVervallen: true,
  heropendOp: NU,
  heropendDoor,
  ...row,
});

/** A suspension that is over, unless told otherwise. */
export const anOpschorting = (van: VanToetsing, row: Partial<OpschortingEntity> = {}): OpschortingEntity => ({
  ...kop(van),
  volgnummer: 1,
  vanStatus: 'IN_ONDERZOEK',
  begonnenOp: NU,
  tot: '2027-02-01',
  hervatOp: later(24),
  ...row,
});

export const aProcesbesluit = (van: VanToetsing, persoonId: string, row: Partial<ProcesbesluitEntity> = {}): ProcesbesluitEntity => ({
  id: randomUUID(),
  ...kop(van),
  soort: 'OPSCHORTING',
  reden: null,
  toelichting: verzegeld(),
  persoonId,
  op: NU,
  ...row,
});

export const aKetenstoring = (
  organisatieId: string,
  geregistreerdDoor: string,
  row: Partial<KetenstoringEntity> = {},
): KetenstoringEntity => ({
  id: randomUUID(),
  organisatieId,
  van: NU,
  tot: later(24),
  reden: 'STORING_JUSTIS',
  geregistreerdDoor,
  geregistreerdOp: NU,
  ...row,
});

export const aVrijeDag = (organisatieId: string, row: Partial<VrijeDagEntity> = {}): VrijeDagEntity => ({
  organisatieId,
  datum: '2027-02-08',
  naam: 'Carnaval',
  gelijkgesteld: false,
  ...row,
});

export const aBelangenConflict = (
  van: VanToetsing,
  persoonId: string,
  gemeldDoor: string,
  row: Partial<BelangenConflictEntity> = {},
): BelangenConflictEntity => ({
  id: randomUUID(),
  ...kop(van),
  persoonId,
  grond: 'ZAKELIJK',
  bron: 'MELDING',
  gemeldDoor,
  gemeldOp: NU,
  ...row,
});

export const aHerbeoordeling = (van: VanToetsing, persoonId: string, row: Partial<HerbeoordelingEntity> = {}): HerbeoordelingEntity => ({
  id: randomUUID(),
  ...kop(van),
  soort: 'BEVINDING',
  nummer: 1,
  onderdeelId: null,
  persoonId,
  gemarkeerdOp: NU,
  besluit: null,
  beslotenDoor: null,
  beslotenOp: null,
  afgerondOp: null,
  ...row,
});

export const aWerkPauze = (van: VanToetsing, row: Partial<WerkPauzeEntity> = {}): WerkPauzeEntity => ({
  id: randomUUID(),
  ...kop(van),
  rol: 'ADVISEUR',
  van: NU,
  tot: later(72),
  ...row,
});

export const aWraking = (van: VanToetsing, toewijzingId: string, row: Partial<WrakingEntity> = {}): WrakingEntity => ({
  id: randomUUID(),
  ...kop(van),
  toewijzingId,
  reden: verzegeld(),
  ingediendOp: NU,
  besluit: null,
  motivering: null,
  beslotenOp: null,
  beslotenDoor: null,
  ...row,
});

export const aWaarneming = (
  persoon: Pick<PersoonEntity, 'id' | 'organisatieId'>,
  geregistreerdDoor: string,
  row: Partial<WaarnemingEntity> = {},
): WaarnemingEntity => ({
  id: randomUUID(),
  organisatieId: persoon.organisatieId,
  persoonId: persoon.id,
  grond: 'GEMEENTEWET_77_1',
  van: NU,
  tot: later(240),
  document: verzegeld(),
  geregistreerdDoor,
  geregistreerdOp: NU,
  beeindigdOp: null,
  beeindigdDoor: null,
  ...row,
});

export const aUitvraagVraag = (van: VanToetsing, beantwoorderId: string, row: Partial<UitvraagVraagEntity> = {}): UitvraagVraagEntity => ({
  id: randomUUID(),
  ...kop(van),
  vraag: 'SUBSIDIES',
  beantwoorderId,
  inhoud: verzegeld(),
  gesteldOp: NU,
  beantwoordOp: null,
  ingetrokkenOp: null,
  onderdeelId: null,
  ...row,
});

export const aBewaarBlokkade = (van: VanToetsing, door: string, row: Partial<BewaarBlokkadeEntity> = {}): BewaarBlokkadeEntity => ({
  id: randomUUID(),
  organisatieId: van.organisatieId,
  toetsingId: van.id,
  volgnummer: 1,
  grond: 'WOO_VERZOEK',
  klassen: ['R2'],
  tot: '2027-12-31',
  eigenaarId: door,
  geplaatstOp: NU,
  geplaatstDoor: door,
  opgehevenOp: null,
  opgehevenDoor: null,
  opheffing: null,
  ...row,
});

export const anAvgVerzoek = (van: VanToetsing, door: string, row: Partial<AvgVerzoekEntity> = {}): AvgVerzoekEntity => ({
  id: randomUUID(),
  organisatieId: van.organisatieId,
  toetsingId: van.id,
  volgnummer: 1,
  soort: 'INZAGE',
  inhoud: verzegeld(),
  ontvangenOp: NU,
  geregistreerdOp: NU,
  geregistreerdDoor: door,
  verlengdOp: null,
  uitkomst: null,
  antwoord: null,
  beantwoordOp: null,
  beantwoordDoor: null,
  ...row,
});

export const aDatalek = (organisatieId: string, door: string, row: Partial<DatalekEntity> = {}): DatalekEntity => ({
  id: randomUUID(),
  organisatieId,
  soort: 'VERKEERDE_ONTVANGER',
  beschrijving: verzegeld(),
  hoogRisico: false,
  toezichthouder: 'AP',
  ontdektOp: NU,
  uiterlijk: later(72),
  geregistreerdOp: NU,
  geregistreerdDoor: door,
  besluit: null,
  besluitReden: null,
  vertraging: null,
  beslotenOp: null,
  beslotenDoor: null,
  ...row,
});

export const aDatalekMoment = (datalek: DatalekEntity, row: Partial<DatalekMomentEntity> = {}): DatalekMomentEntity => ({
  organisatieId: datalek.organisatieId,
  datalekId: datalek.id,
  moment: 'EINDE',
  op: datalek.uiterlijk,
  vastgelegdOp: null,
  ...row,
});

export const aDatalekToetsing = (
  datalek: DatalekEntity,
  van: VanToetsing,
  row: Partial<DatalekToetsingEntity> = {},
): DatalekToetsingEntity => ({
  organisatieId: datalek.organisatieId,
  datalekId: datalek.id,
  toetsingId: van.id,
  gekoppeldOp: NU,
  mededeling: null,
  geinformeerdOp: null,
  ...row,
});

export const aDatalekBericht = (
  datalek: DatalekEntity,
  persoonId: string,
  row: Partial<DatalekBerichtEntity> = {},
): DatalekBerichtEntity => ({
  id: randomUUID(),
  organisatieId: datalek.organisatieId,
  datalekId: datalek.id,
  moment: 'EINDE',
  sjabloon: 'ESCALATIE',
  persoonId,
  status: 'TE_VERZENDEN',
  gemaaktOp: NU,
  verzondenOp: null,
  ...row,
});

export const aDatalekTaak = (datalek: DatalekEntity, row: Partial<DatalekTaakEntity> = {}): DatalekTaakEntity => ({
  id: randomUUID(),
  organisatieId: datalek.organisatieId,
  datalekId: datalek.id,
  soort: 'DATALEK_BESLISSEN',
  kenmerk: 'BESLUIT',
  rol: 'FG',
  status: 'OPEN',
  gemaaktOp: NU,
  uiterlijk: datalek.uiterlijk,
  geslotenOp: null,
  ...row,
});

export const aRaadplegingMelding = (
  persoon: Pick<PersoonEntity, 'id' | 'organisatieId'>,
  row: Partial<RaadplegingMeldingEntity> = {},
): RaadplegingMeldingEntity => ({
  id: randomUUID(),
  organisatieId: persoon.organisatieId,
  persoonId: persoon.id,
  dag: '2026-11-22',
  aantal: 100,
  rol: 'FG',
  gemaaktOp: NU,
  oordeel: null,
  beoordeeldOp: null,
  beoordeeldDoor: null,
  ...row,
});

/** The first event of the chain of an organisation. */
export const anOrganisatieGebeurtenis = (
  organisatieId: string,
  row: Partial<OrganisatieGebeurtenisEntity> = {},
): OrganisatieGebeurtenisEntity => ({
  organisatieId,
  volgnummer: 1,
  op: NU,
  soort: 'registreerDatalek',
  persoonId: null,
  rol: 'SYSTEEM',
  gegevens: {},
  vorigeHash: Buffer.alloc(32),
  hash: hash(),
  ...row,
});

export const aVoorbehoud = (van: VanToetsing, gevraagdDoor: string, row: Partial<VoorbehoudEntity> = {}): VoorbehoudEntity => ({
  ...kop(van),
  deel: 'DOCUMENTEN',
  inhoud: verzegeld(),
  gevraagdOp: NU,
  gevraagdDoor,
  beslotenOp: null,
  beslotenDoor: null,
  ...row,
});

export const aSignaal = (van: VanToetsing, gemeldDoor: string, row: Partial<SignaalEntity> = {}): SignaalEntity => ({
  id: randomUUID(),
  ...kop(van),
  inhoud: verzegeld(),
  gemeldOp: NU,
  gemeldDoor,
  afgehandeldOp: null,
  afgehandeldDoor: null,
  ...row,
});
