import { randomUUID } from 'node:crypto';
import type { BureauEntity, BureauLidEntity } from '../../../libs/persistence/src/entities/bureau.entity.js';
import type { EigenVersieEntity } from '../../../libs/persistence/src/entities/eigen-versie.entity.js';
import type { IngelezenDossierEntity } from '../../../libs/persistence/src/entities/ingelezen-dossier.entity.js';
import type { KetenstoringEntity } from '../../../libs/persistence/src/entities/ketenstoring.entity.js';
import type { OpdrachtgeverEntity } from '../../../libs/persistence/src/entities/opdrachtgever.entity.js';
import type { OrganisatieGebeurtenisEntity } from '../../../libs/persistence/src/entities/organisatie-keten.entity.js';
import type { OrganisatieEntity } from '../../../libs/persistence/src/entities/organisatie.entity.js';
import type { PersoonEntity } from '../../../libs/persistence/src/entities/persoon.entity.js';
import type { RolVoorstelEntity } from '../../../libs/persistence/src/entities/rol-voorstel.entity.js';
import type { VrijeDagEntity } from '../../../libs/persistence/src/entities/vrije-dag.entity.js';
import type { WaarnemingEntity } from '../../../libs/persistence/src/entities/waarneming.entity.js';
import { hash, later, NU, verzegeld } from './basis.js';

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

export const aVrijeDag = (organisatieId: string, row: Partial<VrijeDagEntity> = {}): VrijeDagEntity => ({
  organisatieId,
  datum: '2027-02-08',
  naam: 'Carnaval',
  gelijkgesteld: false,
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

export const anIngelezenDossier = (
  organisatieId: string,
  ingelezenDoor: string,
  row: Partial<IngelezenDossierEntity> = {},
): IngelezenDossierEntity => ({
  id: randomUUID(),
  organisatieId,
  oorsprong: 'elders.example/bewijslog/1',
  zaakElders: randomUUID(),
  zaaknummer: 'IT-2026-0001',
  gebeurtenissen: 1,
  slotGrootte: 1,
  slotOp: NU,
  object: randomUUID(),
  bytes: 1,
  ingelezenOp: NU,
  ingelezenDoor,
  verwijderenOp: later(28 * 24),
  ...row,
});
