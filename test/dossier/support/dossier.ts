import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { controleerKeten } from '../../../libs/audit/src/keten/controleer-keten.js';
import { HANDELINGEN_PER_LAAG } from '../../../libs/domain/src/bewaren/laag-van-handeling.js';
import type { FoutCode } from '../../../libs/domain/src/fout/fout-codes.js';
import type { StapCode } from '../../../libs/domain/src/stap/stap-code.js';
import type { Rol } from '../../../libs/domain/src/toegang/rol.js';
import type { Overgang } from '../../../libs/domain/src/toetsing/overgang.js';
import { AdviesService } from '../../../libs/dossier/src/advies/advies.service.js';
import { BenoembaarheidService } from '../../../libs/dossier/src/benoembaarheid/benoembaarheid.service.js';
import { DocumentenService } from '../../../libs/dossier/src/documenten/documenten.service.js';
import type { Bestandsonderzoeker } from '../../../libs/dossier/src/documenten/bestandsonderzoek.port.js';
import { IntrekkingService } from '../../../libs/dossier/src/documenten/intrekking.service.js';
import { Keuring } from '../../../libs/dossier/src/documenten/keuring.js';
import { Opruiming } from '../../../libs/dossier/src/documenten/opruiming.js';
import { UploadService } from '../../../libs/dossier/src/documenten/upload.service.js';
import { GEEN_VIRUSSCAN, type Virusscan } from '../../../libs/dossier/src/documenten/virusscan.js';
import { HandelingenService } from '../../../libs/dossier/src/handeling/handelingen.service.js';
import type { Beller, Verzoek } from '../../../libs/dossier/src/handeling/opdracht.js';
import { InzageService } from '../../../libs/dossier/src/inzage/inzage.service.js';
import { MedewerkingService } from '../../../libs/dossier/src/medewerking/medewerking.service.js';
import { persoonPlek } from '../../../libs/dossier/src/persoon/persoon-plek.js';
import { ProcesService } from '../../../libs/dossier/src/proces/proces.service.js';
import type { NieuwConcept } from '../../../libs/dossier/src/toetsing/concept.js';
import { PlanningService } from '../../../libs/dossier/src/toetsing/planning.service.js';
import { ToetsingService } from '../../../libs/dossier/src/toetsing/toetsing.service.js';
import { ToewijzingService } from '../../../libs/dossier/src/toetsing/toewijzing.service.js';
import { ToewijzingenService } from '../../../libs/dossier/src/toetsing/toewijzingen.service.js';
import { SignaalService } from '../../../libs/dossier/src/signaal/signaal.service.js';
import { VoorbehoudService } from '../../../libs/dossier/src/voorbehoud/voorbehoud.service.js';
import { VogInzageService } from '../../../libs/dossier/src/vog/vog-inzage.service.js';
import { VogService } from '../../../libs/dossier/src/vog/vog.service.js';
import { VragenlijstInzageService } from '../../../libs/dossier/src/vragenlijst/vragenlijst-inzage.service.js';
import { VragenlijstService } from '../../../libs/dossier/src/vragenlijst/vragenlijst.service.js';
import { OpdrachtgeverEntity } from '../../../libs/persistence/src/entities/opdrachtgever.entity.js';
import { OrganisatieEntity } from '../../../libs/persistence/src/entities/organisatie.entity.js';
import { PersoonRolEntity } from '../../../libs/persistence/src/entities/persoon-rol.entity.js';
import { emailIndex } from '../../../libs/vault/src/keys/email-index.js';
import { FileKeyProvider } from '../../../libs/vault/src/keys/file-key-provider.js';
import { newKeyFile } from '../../../libs/vault/src/keys/key-file.js';
import type { KeyProvider } from '../../../libs/vault/src/keys/key-provider.js';
import { Kluis } from '../../../libs/vault/src/kluis.js';
import { FileObjectStore } from '../../../libs/vault/src/store/file-object-store.js';
import type { ObjectStore } from '../../../libs/vault/src/store/object-store.js';
import { bewaakVolledigheid } from '../../support/bewaak.js';
import { openDatabase, type TestDatabase } from '../../support/database.js';
import { anOpdrachtgever, anOrganisatie } from '../../support/rijen/organisatie.js';
import { VOORBEREIDING } from '../../support/spoor.js';

/** Stands in sealed fields only: found readable in a row, it leaked. */
export const KANARIE = 'Kanarievogel';
export const raadsdatum = datumOver(60);

/** A date so many days from now, in the Netherlands. */
export function datumOver(dagen: number): `${number}-${number}-${number}` {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(
    new Date(Date.now() + dagen * 86_400_000),
  ) as `${number}-${number}-${number}`;
}

export interface TestPersonen {
  readonly opdrachtgever: Beller;
  readonly kabinet: Beller;
  readonly adviseur: Beller;
  readonly tweede: Beller;
  readonly toetser: Beller;
  readonly vreemde: Beller;
}

export const aConcept = (anders: Partial<NieuwConcept> = {}): NieuwConcept => ({
  kandidaat: { naam: `Kim ${KANARIE}`, email: `kim.${randomUUID()}@voorbeeld.test` },
  doelfunctie: 'WETHOUDER',
  aanleiding: 'TUSSENTIJDS',
  raadsdatum,
  termijnProfiel: 'NORMAAL',
  voordragendePartij: `Partij ${KANARIE}`,
  ...anders,
});

export const verzoek = (beller: Beller): Verzoek => ({ beller });

/** For tests that are not about what is in a file. */
export const ONGEMOEID: Bestandsonderzoeker = {
  onderzoek: (_, inhoud) => Promise.resolve({ inhoud }),
  voorbeeld: () => Promise.reject(new Error('nothing draws pages here')),
  close: () => Promise.resolve(),
};

/** The services of a case, on this database with these keys. */
export function dossierDiensten({ db: { transacties }, keys, opslag, onderzoeker = ONGEMOEID, virusscan = GEEN_VIRUSSCAN }: Omgeving) {
  const kluis = new Kluis(keys);
  const handelingen = new HandelingenService(transacties, kluis);
  const inzage = new InzageService(transacties, kluis);
  const nietOpgeruimd: unknown[] = [];
  const opruiming = new Opruiming(opslag, (error) => nietOpgeruimd.push(error));
  const keuring = new Keuring({ opslag, onderzoeker, virusscan });
  return {
    kluis,
    keuring,
    opruiming,
    nietOpgeruimd,
    handelingen,
    inzage,
    proces: new ProcesService(transacties, kluis),
    toetsing: new ToetsingService(transacties, kluis, keys, handelingen),
    planning: new PlanningService(transacties, inzage),
    toewijzing: new ToewijzingService(handelingen, kluis),
    toewijzingen: new ToewijzingenService(transacties, kluis, inzage),
    medewerking: new MedewerkingService(handelingen, inzage),
    benoembaarheid: new BenoembaarheidService(handelingen, inzage),
    vog: new VogService(handelingen, opruiming),
    vogInzage: new VogInzageService(inzage, opslag),
    vragenlijst: new VragenlijstService(handelingen),
    vragenlijstInzage: new VragenlijstInzageService(inzage),
    upload: new UploadService(transacties, kluis, opslag, handelingen, opruiming, keuring),
    documenten: new DocumentenService(handelingen, inzage, opslag, opruiming, keuring),
    intrekking: new IntrekkingService(handelingen, opruiming),
    voorbehoud: new VoorbehoudService(handelingen, inzage),
    signaal: new SignaalService(handelingen, inzage),
    advies: new AdviesService(handelingen, inzage),
  };
}

interface Omgeving {
  readonly db: TestDatabase;
  readonly keys: KeyProvider;
  readonly opslag: ObjectStore;
  readonly onderzoeker?: Bestandsonderzoeker;
  readonly virusscan?: Virusscan;
}

/** The services of a case on a database of their own, with an organisation and its people, who can be read with its key. */
export async function openDossierTest(
  organisatie: Partial<OrganisatieEntity> = {},
  keys: KeyProvider = new FileKeyProvider(newKeyFile('kek-1')),
) {
  const db = await openDatabase();
  const eisVolledig = await bewaakVolledigheid(db);
  const map = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-opslag-'));
  const opslag: ObjectStore = await FileObjectStore.open(pathToFileURL(map).toString());
  const diensten = dossierDiensten({ db, keys, opslag });
  const { organisatieId } = await db.seed(OrganisatieEntity, anOrganisatie(organisatie));
  const persoon = maker(db, keys, diensten.kluis, organisatieId);
  const opdrachtgever = await persoon('OPDRACHTGEVER');
  await db.seed(OpdrachtgeverEntity, anOpdrachtgever({ id: opdrachtgever.persoonId, organisatieId }));
  const mensen: TestPersonen = {
    opdrachtgever,
    kabinet: await persoon('KABINET'),
    adviseur: await persoon('ADVISEUR'),
    tweede: await persoon('ADVISEUR'),
    toetser: await persoon('TOETSER'),
    vreemde: await persoon('ADVISEUR'),
  };
  const sluit = async (): Promise<void> => {
    await eisVolledig().finally(() => db.close());
    rmSync(map, { recursive: true, force: true });
  };
  return { db, opslag, map, keys, organisatieId, mensen, persoon, sluit, ...diensten };
}

export type DossierTest = Awaited<ReturnType<typeof openDossierTest>>;

function maker(db: TestDatabase, keys: KeyProvider, kluis: Kluis, organisatieId: string) {
  return async (rol: Rol, email = `${randomUUID()}@voorbeeld.test`): Promise<Beller> => {
    const id = randomUUID();
    await db.transacties.in({ organisatieId, persoonId: null }, async (tx) => {
      await tx.manager.query(VOORBEREIDING);
      const sleutels = await kluis.vanOrganisatie(tx);
      await tx.manager.query(`INSERT INTO persoon (id, organisatie_id, naam, email, email_index) VALUES ($1, $2, $3, $4, $5)`, [
        id,
        organisatieId,
        sleutels.verzegel(persoonPlek(id, 'naam'), `${rol} ${KANARIE}`),
        sleutels.verzegel(persoonPlek(id, 'email'), email),
        emailIndex(keys, email),
      ]);
    });
    await db.seed(PersoonRolEntity, { organisatieId, persoonId: id, rol });
    return { persoonId: id, organisatieId, rollen: [rol], correlatieId: 'test' };
  };
}

/** A case that was just made, with its kandidaat. */
export async function maakZaak(t: DossierTest, anders: Partial<NieuwConcept> = {}): Promise<Zaak> {
  const { toetsingId } = await t.toetsing.maakConcept(verzoek(t.mensen.opdrachtgever), aConcept(anders));
  const { rows } = await t.db.superClient.query<{ kandidaat_id: string }>('SELECT kandidaat_id FROM toetsing WHERE id = $1', [toetsingId]);
  const kandidaat: Beller = {
    persoonId: rows[0]!.kandidaat_id,
    organisatieId: t.organisatieId,
    rollen: ['KANDIDAAT'],
    correlatieId: 'test',
  };
  return { toetsingId, kandidaat };
}

export interface Zaak {
  readonly toetsingId: string;
  readonly kandidaat: Beller;
}

/** What the workflow would do. */
export async function open(t: DossierTest, zaak: Zaak, ...stappen: readonly (StapCode | readonly [StapCode, number])[]): Promise<void> {
  for (const stap of stappen) {
    const [code, volgnummer] = typeof stap === 'string' ? ([stap, 1] as const) : stap;
    await t.proces.openStap({ ref: ref(t, zaak), stap: code, volgnummer });
  }
}

export async function ga(t: DossierTest, zaak: Zaak, overgang: Overgang): Promise<void> {
  if (!(await t.proces.legOvergangVast({ ref: ref(t, zaak), overgang })).gedaan) throw new Error(`${overgang} is not possible`);
}

const ref = ({ organisatieId }: DossierTest, { toetsingId }: Zaak) => ({ organisatieId, toetsingId, ronde: 1 });

/** A case whose kandidaat is asked to cooperate: started, assigned, declared. */
export async function naarMedewerking(t: DossierTest, anders: Partial<NieuwConcept> = {}): Promise<Zaak> {
  const zaak = await maakZaak(t, anders);
  const { toetsingId } = zaak;
  const { opdrachtgever, adviseur, toetser } = t.mensen;
  await t.toetsing.start(verzoek(opdrachtgever), toetsingId);
  await open(t, zaak, 'TOEWIJZING');
  for (const [wie, rol] of [
    [adviseur, 'ADVISEUR'],
    [toetser, 'TOETSER'],
  ] as const) {
    const { objectId } = await t.toewijzing.wijsToe(verzoek(opdrachtgever), toetsingId, { persoonId: wie.persoonId, rol });
    await t.toewijzing.verklaar(verzoek(wie), toetsingId, objectId!, { conflict: false });
  }
  await ga(t, zaak, 'wijsAdviseurToe');
  await open(t, zaak, 'MEDEWERKING');
  return zaak;
}

/** A case under research, with these steps open. */
export async function naarOnderzoek(t: DossierTest, stappen: readonly StapCode[], anders: Partial<NieuwConcept> = {}): Promise<Zaak> {
  const zaak = await naarMedewerking(t, anders);
  await t.medewerking.verleen(verzoek(zaak.kandidaat), zaak.toetsingId, { informatiebriefVersie: 1, geweigerdeBronnen: [] });
  await open(t, zaak, ...stappen);
  return zaak;
}

const TABELLEN = [
  'toetsing',
  'eigen_versie',
  'toewijzing',
  'feit',
  'stap',
  'taak',
  'termijn',
  'bericht',
  'belangen_conflict',
  'herbeoordeling',
  'werk_pauze',
  'wraking',
  'waarneming',
  'opdrachtgever',
  'uitvraag_vraag',
  'noodinzage',
  'toewijzing_voorstel',
  'onderdeel',
  'document',
  'vog',
  'vragenlijst',
  'antwoord',
  'rapport',
  'advies',
  'brief',
  'verstrekking',
  'voorbehoud',
  'signaal',
  'termijn_moment',
  'outbox',
  'audit_gebeurtenis',
  'audit_zout',
  'idempotentie',
  'persoon',
  'sleutel',
];

/** All rows of an organisation that an act may touch, as text. */
export async function inhoudVan({ db, organisatieId }: DossierTest): Promise<string> {
  const tabellen: string[] = [];
  for (const tabel of TABELLEN) {
    const { rows } = await db.superClient.query<{ rijen: string }>(
      `SELECT coalesce(jsonb_agg(to_jsonb(x) ORDER BY to_jsonb(x)::text), '[]')::text AS rijen FROM ${tabel} x WHERE organisatie_id = $1`,
      [organisatieId],
    );
    tabellen.push(rows[0]!.rijen);
  }
  return tabellen.join('\n');
}

/** The act is refused with this code, and nothing in the organisation changed. */
export async function weigert(t: DossierTest, code: FoutCode, handeling: () => Promise<unknown>): Promise<void> {
  const voor = await inhoudVan(t);
  await expect(handeling()).rejects.toMatchObject({ name: 'DomainError', code });
  expect(await inhoudVan(t)).toBe(voor);
}

/** The chain of events of every case of the organisation holds, and nothing readable is in any row: not the canary, not its bytes. */
export async function eisGaaf(t: DossierTest): Promise<void> {
  const { rows } = await t.db.superClient.query<Rij>(
    `SELECT organisatie_id AS "organisatieId", toetsing_id AS "toetsingId", volgnummer, op, soort, persoon_id AS "persoonId", rol, gegevens, encode(verbintenis, 'hex') AS verbintenis,
            encode(vorige_hash, 'hex') AS "vorigeHash", encode(hash, 'hex') AS hash FROM audit_gebeurtenis WHERE organisatie_id = $1 ORDER BY toetsing_id, volgnummer`,
    [t.organisatieId],
  );
  const zaken = new Set(rows.map(({ toetsingId }) => toetsingId));
  for (const toetsingId of zaken) {
    const keten = rows
      .filter((rij) => rij.toetsingId === toetsingId)
      .map(({ op, persoonId, rol, ...rij }) => ({ ...rij, op: op.toISOString(), door: { persoonId, rol } }));
    const oordeel = await controleerKeten(keten as unknown as Parameters<typeof controleerKeten>[0]);
    expect(oordeel).toMatchObject({ geldig: true, fouten: [] });
  }
  const zonderInhoud: readonly string[] = HANDELINGEN_PER_LAAG.GEEN;
  expect(rows.filter(({ soort, verbintenis }) => verbintenis !== null && zonderInhoud.includes(soort))).toEqual([]);
  const inhoud = await inhoudVan(t);
  expect(inhoud).not.toContain(KANARIE);
  expect(inhoud).not.toContain(Buffer.from(KANARIE).toString('hex'));
  expect(t.nietOpgeruimd).toEqual([]);
}

interface Rij {
  readonly toetsingId: string;
  readonly soort: string;
  readonly verbintenis: string | null;
  readonly op: Date;
  readonly persoonId: string | null;
  readonly rol: string;
}

/** The open tasks of a case: kind and for whom. */
export async function openTaken({ db }: DossierTest, { toetsingId }: Zaak): Promise<readonly string[]> {
  const { rows } = await db.superClient.query<{ soort: string }>(
    `SELECT soort FROM taak WHERE toetsing_id = $1 AND status = 'OPEN' ORDER BY soort`,
    [toetsingId],
  );
  return rows.map(({ soort }) => soort);
}

/** Records the moment of the running term of this step, as the workflow does when it comes. */
export async function moment(t: DossierTest, zaak: Zaak, code: string, stap: string, welk = 'EINDE'): Promise<void> {
  const { id, op } = await eerste<{ id: string; op: Date }>(
    t,
    `SELECT m.termijn_id AS id, m.op FROM termijn_moment m JOIN termijn t ON t.id = m.termijn_id
      WHERE t.toetsing_id = $1 AND t.code = $2 AND t.stap = $3 AND m.moment = $4 ORDER BY t.stap_volgnummer DESC`,
    zaak.toetsingId,
    code,
    stap,
    welk,
  );
  const { gedaan } = await t.proces.legMomentVast({
    ref: ref(t, zaak),
    termijnId: id,
    moment: welk,
    op: op.toISOString() as `${number}-${number}-${number}T${string}Z`,
  });
  if (!gedaan) throw new Error(`${code}/${welk} does not fall`);
}

export async function eerste<T>({ db }: DossierTest, sql: string, ...params: readonly unknown[]): Promise<T> {
  const { rows } = await db.superClient.query(sql, [...params]);
  return rows[0] as T;
}
