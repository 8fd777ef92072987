import { nieuweBewijssleutel } from '../../../libs/audit/src/controlepunt/bewijssleutels.js';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { ontbrekendeOordelen } from '../../../libs/domain/src/benoembaarheid/benoembaarheid.rules.js';
import type { StapCode } from '../../../libs/domain/src/stap/stap-code.js';
import { AdviesService } from '../../../libs/dossier/src/advies/advies.service.js';
import { laadDossier } from '../../../libs/dossier/src/beeld/laad-dossier.js';
import { documentPlek } from '../../../libs/dossier/src/documenten/document-plek.js';
import { BriefService } from '../../../libs/dossier/src/advies/brief.service.js';
import { GesprekOpdrachtgeverService } from '../../../libs/dossier/src/advies/gesprek-opdrachtgever.service.js';
import { AfzienService } from '../../../libs/dossier/src/onderzoek/afzien.service.js';
import { BronnenService, type NieuweBronbevinding } from '../../../libs/dossier/src/onderzoek/bronnen.service.js';
import { GesprekService } from '../../../libs/dossier/src/onderzoek/gesprek.service.js';
import { UitvraagService } from '../../../libs/dossier/src/onderzoek/uitvraag.service.js';
import { RapportService } from '../../../libs/dossier/src/rapport/rapport.service.js';
import { type BevindingInvoer, BevindingenService } from '../../../libs/dossier/src/risicoanalyse/bevindingen.service.js';
import { type MaatregelInvoer, MaatregelVoorstelService } from '../../../libs/dossier/src/risicoanalyse/maatregel-voorstel.service.js';
import { type RisicoInvoer, RisicosService } from '../../../libs/dossier/src/risicoanalyse/risicos.service.js';
import { VoorleggenService } from '../../../libs/dossier/src/risicoanalyse/voorleggen.service.js';
import { type NieuweOpmerking, ToetsopmerkingenService } from '../../../libs/dossier/src/toetsopmerking/toetsopmerkingen.service.js';
import { BriefInzageService } from '../../../libs/dossier/src/verstrekking/brief-inzage.service.js';
import { VerstrekkingService } from '../../../libs/dossier/src/verstrekking/verstrekking.service.js';
import { MaatregelVervalService } from '../../../libs/dossier/src/wederhoor/maatregel-verval.service.js';
import { MaatregelenService } from '../../../libs/dossier/src/wederhoor/maatregelen.service.js';
import { WederhoorService } from '../../../libs/dossier/src/wederhoor/wederhoor.service.js';
import type { OrganisatieEntity } from '../../../libs/persistence/src/entities/organisatie.entity.js';
import { DocumentEntity } from '../../../libs/persistence/src/entities/document.entity.js';
import { sealStream } from '../../../libs/vault/src/crypto/seal-stream.js';
import { VogEntity } from '../../../libs/persistence/src/entities/vog.entity.js';
import { aDocument, aVog } from '../../support/rijen/onderzoek.js';
import { controlepunten } from '../../bewijs/support/bewijs.js';
import { datumOver, type DossierTest, ga, KANARIE, naarOnderzoek, open, openDossierTest, verzoek, type Zaak } from './dossier.js';

/** One for all tests of a file: the keys of a log are a chain too. */
export const PEM = nieuweBewijssleutel();

/** The services from the research to the verstrekking, beside those of the steps before. */
export async function openOnderzoekTest(organisatie: Partial<OrganisatieEntity> = {}) {
  return onderzoekDiensten(await openDossierTest(organisatie));
}

export function onderzoekDiensten<T extends Pick<DossierTest, 'db' | 'handelingen' | 'inzage' | 'kluis' | 'opslag'>>(t: T) {
  const { handelingen, inzage, kluis, opslag } = t;
  return {
    ...t,
    bronnen: new BronnenService(handelingen, inzage),
    uitvraag: new UitvraagService(handelingen, inzage),
    gesprek: new GesprekService(handelingen, inzage),
    afzien: new AfzienService(handelingen),
    bevindingen: new BevindingenService(handelingen, inzage),
    risicos: new RisicosService(handelingen, inzage),
    voorstel: new MaatregelVoorstelService(handelingen),
    voorleggen: new VoorleggenService(handelingen),
    wederhoor: new WederhoorService(handelingen, inzage),
    maatregelen: new MaatregelenService(handelingen, inzage),
    verval: new MaatregelVervalService(handelingen),
    toetsopmerkingen: new ToetsopmerkingenService(handelingen, inzage),
    rapport: new RapportService(handelingen, inzage, kluis),
    gesprekOpdrachtgever: new GesprekOpdrachtgeverService(handelingen, inzage),
    advies: new AdviesService(handelingen, inzage),
    brieven: new BriefService(t.db.transacties, kluis, opslag, controlepunten(t.db.transacties, PEM)),
    brief: new BriefInzageService(inzage, opslag),
    verstrekking: new VerstrekkingService(handelingen, kluis, opslag),
  };
}
export type OnderzoekTest = Awaited<ReturnType<typeof openOnderzoekTest>>;

export const aBron = (anders: Partial<NieuweBronbevinding> = {}): NieuweBronbevinding => ({
  soort: 'HANDELSREGISTER',
  bron: 'Kamer van Koophandel',
  url: 'https://kvk.voorbeeld.test/1',
  geraadpleegdOp: datumOver(-1),
  zoekvraag: `Naam ${KANARIE}`,
  feit: `Is bestuurder van Stichting ${KANARIE}.`,
  relevantie: 'De stichting krijgt subsidie.',
  persoonsmatch: 'ZEKER',
  ...anders,
});

export const aBevinding = (anders: Partial<BevindingInvoer> = {}): BevindingInvoer => ({
  categorie: 'RC-01',
  feit: `Is bestuurder van Stichting ${KANARIE}.`,
  duiding: 'Kan over de eigen subsidie beslissen.',
  verklaringKandidaat: null,
  bewijskracht: 'A',
  bronnen: [{ soort: 'DOCUMENT', herkomst: 'Jaarverslag' }],
  ...anders,
});

export const aRisico = (bevindingIds: readonly string[], anders: Partial<RisicoInvoer> = {}): RisicoInvoer => ({
  categorie: 'RC-01',
  toelichting: `Twee petten bij ${KANARIE}.`,
  bevindingIds,
  bruto: { kans: 3, impact: 3 },
  netto: { kans: 3, impact: 3 },
  nietBeheersbaar: null,
  ...anders,
});

export const aMaatregel = (risicoIds: readonly string[], anders: Partial<MaatregelInvoer> = {}): MaatregelInvoer => ({
  code: 'BM-08',
  moment: 'VOOR_BENOEMING',
  zichtbaarheid: 'INTERN',
  toelichting: `Vertel de fractie over ${KANARIE}.`,
  risicoIds,
  ...anders,
});

export const anOpmerking = (anders: Partial<NieuweOpmerking> = {}): NieuweOpmerking => ({
  onderwerp: 'RAPPORT',
  onderwerpId: null,
  tekst: `Waarom staat ${KANARIE} er niet bij?`,
  ...anders,
});

/** What one concept holds. */
export interface Concept {
  readonly bevinding: string;
  readonly risico: string;
  readonly maatregel: string;
}

const BASISSCAN: readonly StapCode[] = ['VRAGENLIJST', 'DOCUMENTEN', 'BRONONDERZOEK', 'INTERNE_UITVRAAG', 'VERDIEPEND_GESPREK'];

/** A case whose research is done, with the risicoanalyse open. What S04 to S10 write is tested with those steps. */
export async function naarRisicoanalyse(t: OnderzoekTest, anders: Parameters<typeof naarOnderzoek>[2] = {}): Promise<Zaak> {
  const zaak = await naarOnderzoek(t, ['BENOEMBAARHEID', ...BASISSCAN], anders);
  const oordelen = ontbrekendeOordelen('GEMEENTE', []).map((eis) => ({ eis, uitkomst: 'VOLDAAN' as const, toelichting: 'Gezien.' }));
  await t.benoembaarheid.beoordeel(verzoek(t.mensen.adviseur), zaak.toetsingId, oordelen);
  await t.gesprek.legVast(verzoek(t.mensen.adviseur), zaak.toetsingId, {
    gehoudenOp: datumOver(-1),
    aanwezigen: [t.mensen.adviseur.persoonId, t.mensen.toetser.persoonId],
    agendapunten: ['Nevenfuncties'],
    verslag: `Gesproken over ${KANARIE}.`,
  });
  const { objectId } = await t.bronnen.legVast(verzoek(t.mensen.adviseur), zaak.toetsingId, aBron());
  if (objectId === null) throw new Error('no source');
  await t.bronnen.rondAf(verzoek(t.mensen.adviseur), zaak.toetsingId, 2);
  await t.afzien.zieAf(verzoek(t.mensen.adviseur), zaak.toetsingId, 'INTERNE_UITVRAAG', `Geen band met ${KANARIE}.`);
  await sluit(t, zaak, 'VRAGENLIJST', 'DOCUMENTEN');
  await bewaarCv(t, zaak);
  await ga(t, zaak, 'basisscanAfgerond');
  await open(t, zaak, 'RISICOANALYSE');
  return zaak;
}

/** A document that was found good, sealed as an upload would. */
async function bewaarCv({ db, kluis, opslag, organisatieId }: OnderzoekTest, { toetsingId }: Zaak): Promise<void> {
  const [id, object, tekst] = [randomUUID(), randomUUID(), `%PDF-1.7 ${KANARIE}`];
  const inhoud = await db.transacties.in({ organisatieId, persoonId: null }, async (tx) => {
    const dossier = await laadDossier(tx, kluis, toetsingId);
    if (dossier === undefined) throw new Error('no case');
    const { key, aad } = dossier.sleutels.voorBestand(documentPlek({ id, bewaarklasse: 'R1' }, 'object'));
    await opslag.put(object, Readable.from([Buffer.from(tekst)]).pipe(sealStream(key, aad)));
    return dossier.sleutels.verzegel(documentPlek({ id, bewaarklasse: 'R1' }, 'inhoud'), { naam: `cv ${KANARIE}.pdf`, reden: null });
  });
  await db.seed(
    DocumentEntity,
    aDocument({ id: toetsingId, organisatieId }, { id, object, grootte: tekst.length, status: 'AKKOORD', inhoud }),
  );
}

/** Steps that other tests walk through, closed in the database. */
async function sluit({ db }: OnderzoekTest, { toetsingId }: Zaak, ...stappen: readonly StapCode[]): Promise<void> {
  await db.superClient.query(`UPDATE stap SET status = 'AFGEROND', gesloten_op = now() WHERE toetsing_id = $1 AND code = ANY ($2)`, [
    toetsingId,
    stappen,
  ]);
}

/** One finding, one risk and one measure, not put forward yet. */
export async function vulConcept(
  t: OnderzoekTest,
  { toetsingId }: Zaak,
  risico: Partial<RisicoInvoer> = {},
  maatregel: Partial<MaatregelInvoer> = {},
): Promise<Concept> {
  const adviseur = verzoek(t.mensen.adviseur);
  const id = ({ objectId }: { readonly objectId: string | null }): string => objectId ?? '';
  const bevinding = id(await t.bevindingen.legVast(adviseur, toetsingId, aBevinding()));
  const vanRisico = id(await t.risicos.legVast(adviseur, toetsingId, aRisico([bevinding], risico)));
  const vanMaatregel = id(await t.voorstel.stelVoor(adviseur, toetsingId, aMaatregel([vanRisico], maatregel)));
  return { bevinding, risico: vanRisico, maatregel: vanMaatregel };
}

export type ZaakMetConcept = Zaak & Concept;

/** The concept lies before the kandidaat. */
export async function naarWederhoor(
  t: OnderzoekTest,
  risico: Partial<RisicoInvoer> = {},
  maatregel: Partial<MaatregelInvoer> = {},
): Promise<ZaakMetConcept> {
  const zaak = await naarRisicoanalyse(t);
  const concept = await vulConcept(t, zaak, risico, maatregel);
  await t.voorleggen.legVoor(verzoek(t.mensen.adviseur), zaak.toetsingId);
  await open(t, zaak, 'HOOR_EN_WEDERHOOR', 'MAATREGELEN');
  return { ...zaak, ...concept };
}

/** The kandidaat agrees with everything; the report waits for the toetser. */
export async function naarRapport(
  t: OnderzoekTest,
  risico: Partial<RisicoInvoer> = {},
  maatregel: Partial<MaatregelInvoer> = {},
): Promise<ZaakMetConcept> {
  const zaak = await naarWederhoor(t, risico, maatregel);
  await t.wederhoor.reageer(verzoek(zaak.kandidaat), zaak.toetsingId, {
    reacties: [{ onderwerp: 'BEVINDING', onderwerpId: zaak.bevinding, soort: 'AKKOORD', tekst: `Klopt, ${KANARIE}.` }],
    maatregelen: [{ maatregelId: zaak.maatregel, besluit: 'AANVAARD' }],
  });
  await open(t, zaak, 'BEANTWOORDING');
  await ga(t, zaak, 'rondAf');
  await open(t, zaak, 'RAPPORT');
  return zaak;
}

export const ALLES = ['VOLLEDIGHEID', 'PROPORTIONALITEIT', 'BRONNEN'] as const;

/** The report is fixed, and the opdrachtgever prepares the advice; with a verified VOG unless told otherwise. */
export async function naarAdvies(
  t: OnderzoekTest,
  { vog = true, risico = {}, maatregel = {} }: { vog?: boolean; risico?: Partial<RisicoInvoer>; maatregel?: Partial<MaatregelInvoer> } = {},
): Promise<ZaakMetConcept> {
  const zaak = await naarRapport(t, risico, maatregel);
  await t.rapport.stelVast(verzoek(t.mensen.toetser), zaak.toetsingId, ALLES);
  if (vog) {
    const van = { id: zaak.toetsingId, organisatieId: t.organisatieId };
    await t.db.seed(
      VogEntity,
      aVog(van, t.mensen.kabinet.persoonId, { ingediendOp: datumOver(-9), afgegevenOp: datumOver(-2), geverifieerdOp: new Date() }),
    );
  } else {
    await ga(t, zaak, 'vogNogNietGeverifieerd');
    await t.advies.bereidBeperktVoor(verzoek(t.mensen.opdrachtgever), zaak.toetsingId);
  }
  await ga(t, zaak, 'bereidAdviesVoor');
  await open(t, zaak, 'GESPREK_OPDRACHTGEVER', 'ADVIES');
  return zaak;
}

/** The conclusion is signed and the letter lies before the kandidaat. */
export async function naarInzage(
  t: OnderzoekTest,
  opties: Parameters<typeof naarAdvies>[1] & { conclusie?: 'GEEN_BELEMMERINGEN_MET_MAATREGELEN' | 'BELEMMERINGEN' } = {},
): Promise<ZaakMetConcept> {
  const zaak = await naarAdvies(t, opties);
  const opdrachtgever = verzoek(t.mensen.opdrachtgever);
  await t.gesprekOpdrachtgever.legVast(opdrachtgever, zaak.toetsingId, {
    gehoudenOp: datumOver(0),
    afgezien: false,
    verslag: `Over ${KANARIE}.`,
  });
  const conclusie = opties.conclusie ?? 'GEEN_BELEMMERINGEN_MET_MAATREGELEN';
  await t.advies.onderteken(opdrachtgever, zaak.toetsingId, { conclusie, motivering: `Afgewogen: ${KANARIE}.`, ondertekenaarAmbt: null });
  if (!(await t.brieven.maakBrief({ organisatieId: t.organisatieId, toetsingId: zaak.toetsingId, ronde: 1 })).gedaan)
    throw new Error('no letter');
  await open(t, zaak, 'INZAGE', 'VERSTREKKING');
  return zaak;
}
