import { createHash } from 'node:crypto';
import { InzageService } from '../../libs/dossier/src/inzage/inzage.service.js';
import { HandelingenService } from '../../libs/dossier/src/handeling/handelingen.service.js';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { BriefInzageService } from '../../libs/dossier/src/verstrekking/brief-inzage.service.js';
import { VerstrekkingService, type VerstrekkingInvoer } from '../../libs/dossier/src/verstrekking/verstrekking.service.js';
import { MaatregelenService } from '../../libs/dossier/src/wederhoor/maatregelen.service.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import { leesPdf, zonderWit } from '../report/pdf-tekst.js';
import { eerste, eisGaaf, KANARIE, openTaken, verzoek, weigert } from './support/dossier.js';
import { naarInzage, openOnderzoekTest, type OnderzoekTest, type ZaakMetConcept } from './support/onderzoek.js';

let t: OnderzoekTest;
/** The same services, a day later. */
let morgen: { readonly verstrekking: VerstrekkingService; readonly brief: BriefInzageService; readonly maatregelen: MaatregelenService };
let griffier: Beller;
let zaak: ZaakMetConcept;
beforeAll(async () => {
  t = await openOnderzoekTest();
  griffier = await t.persoon('GRIFFIER');
  const transacties = new Transacties(t.db.appDataSource, '25 hours');
  const handelingen = new HandelingenService(transacties, t.kluis);
  const inzage = new InzageService(transacties, t.kluis);
  morgen = {
    verstrekking: new VerstrekkingService(handelingen, t.kluis, t.opslag),
    brief: new BriefInzageService(inzage, t.opslag),
    maatregelen: new MaatregelenService(handelingen, inzage),
  };
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const OPENBAAR: VerstrekkingInvoer = { vorm: 'OPENBAAR', geheimhouding: null };
const GEHEIM: VerstrekkingInvoer = {
  vorm: 'GEHEIM_AAN_GEHELE_ORGAAN',
  geheimhouding: { belang: 'L2E', opleggendOrgaan: 'OPDRACHTGEVER', opheffendOrgaan: 'VERTEGENWOORDIGEND_ORGAAN' },
};
const opdrachtgever = () => verzoek(t.mensen.opdrachtgever);
const verstrek = (invoer: VerstrekkingInvoer = OPENBAAR, dienst = morgen.verstrekking) =>
  dienst.verstrek(opdrachtgever(), zaak.toetsingId, invoer);
const gebeurtenissen = async (soort: string) =>
  (
    await t.db.superClient.query('SELECT rol, gegevens FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = $2', [
      zaak.toetsingId,
      soort,
    ])
  ).rows as { rol: string; gegevens: Record<string, unknown> }[];
const sha256 = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex');

/** Also a measure for before the benoeming is carried out, so that only the form is left to choose. */
async function teVerstrekken(): Promise<void> {
  zaak = await naarInzage(t);
  await t.maatregelen.meldUitgevoerd(verzoek(zaak.kandidaat), zaak.toetsingId, zaak.maatregel, { tekst: 'Gedaan.', documentId: null });
  await t.maatregelen.bevestig(opdrachtgever(), zaak.toetsingId, zaak.maatregel);
}

describe('S17 the reading window', () => {
  it('gives the kandidaat the letter first, and records that he read it once', async () => {
    await teVerstrekken();
    expect(await t.brief.lees(zaak.kandidaat, zaak.toetsingId)).toMatchObject({ gelezenOp: null, vorm: null, verstrektOp: null });
    expect(await openTaken(t, zaak)).toContain('BRIEF_LEZEN');
    const pdf = await t.brief.pdf(zaak.kandidaat, zaak.toetsingId);
    const { sha256: hash, gelezenOp } = await t.brief.lees(zaak.kandidaat, zaak.toetsingId);
    expect([sha256(pdf), typeof gelezenOp]).toEqual([hash, 'string']);
    expect(await openTaken(t, zaak)).not.toContain('BRIEF_LEZEN');
    await t.brief.pdf(zaak.kandidaat, zaak.toetsingId);
    expect(await gebeurtenissen('BRIEF_GELEZEN')).toMatchObject([{ rol: 'KANDIDAAT', gegevens: { sha256: hash } }]);
    expect((await t.brief.lees(zaak.kandidaat, zaak.toetsingId)).gelezenOp).toBe(gelezenOp);

    await t.brief.pdf(t.mensen.opdrachtgever, zaak.toetsingId);
    for (const wie of [griffier, t.mensen.kabinet, t.mensen.vreemde, t.mensen.toetser]) {
      await expect(t.brief.pdf(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    }
    await weigert(t, 'INZAGEVENSTER_LOOPT', () => verstrek(OPENBAAR, t.verstrekking));
  });
});

describe('S17 the verstrekking', () => {
  it('gives the griffier the letter and a task, and records the receipt once', async () => {
    await teVerstrekken();
    await weigert(t, 'GEEN_TOEGANG', () => morgen.verstrekking.verstrek(verzoek(t.mensen.kabinet), zaak.toetsingId, OPENBAAR));
    await weigert(t, 'VERSTREKKINGSVORM_ONGELDIG', () => verstrek({ ...GEHEIM, vorm: 'OPENBAAR' }));
    await weigert(t, 'VERSTREKKINGSVORM_ONGELDIG', () => verstrek({ ...GEHEIM, vorm: 'AAN_EEN_FRACTIEVOORZITTER' }));
    expect(await verstrek()).toMatchObject({ status: 'ADVIES_VERSTREKT' });
    expect(await openTaken(t, zaak)).toContain('BRIEF_ONTVANGEN');
    expect(await openTaken(t, zaak)).not.toContain('ADVIES_VERSTREKKEN');
    expect(
      await eerste(t, `SELECT persoon_id FROM bericht WHERE toetsing_id = $1 AND sjabloon = 'BRIEF_BESCHIKBAAR'`, zaak.toetsingId),
    ).toEqual({ persoon_id: griffier.persoonId });
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => verstrek());

    expect(await morgen.brief.lees(griffier, zaak.toetsingId)).toMatchObject({ vorm: 'OPENBAAR', markering: null, ontvangenOp: null });
    expect(await openTaken(t, zaak)).toContain('BRIEF_ONTVANGEN');
    const pdf = await morgen.brief.pdf(griffier, zaak.toetsingId);
    await morgen.brief.pdf(griffier, zaak.toetsingId);
    const { ontvangenOp, sha256: hash } = await morgen.brief.lees(t.mensen.kabinet, zaak.toetsingId);
    expect([sha256(pdf), typeof ontvangenOp]).toEqual([hash, 'string']);
    expect(await gebeurtenissen('BRIEF_ONTVANGEN')).toMatchObject([{ rol: 'GRIFFIER', gegevens: { sha256: hash } }]);
    expect(await openTaken(t, zaak)).not.toContain('BRIEF_ONTVANGEN');
    const { alles } = await leesPdf(pdf);
    expect(alles).toContain(zonderWit(`Kim ${KANARIE}`));
    expect(alles).not.toContain('Geheimhouding');
    await expect(t.rapport.lees(griffier, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
  });

  it('in secret prints the marks on a letter of its own, the same text otherwise (INV-08)', async () => {
    await teVerstrekken();
    const open = await leesPdf(await t.brief.pdf(zaak.kandidaat, zaak.toetsingId));
    await weigert(t, 'GEHEIMHOUDING_ONVOLLEDIG', () => verstrek({ ...GEHEIM, geheimhouding: null }));
    await weigert(t, 'GEHEIMHOUDING_ONVOLLEDIG', () =>
      verstrek({ ...GEHEIM, geheimhouding: { ...GEHEIM.geheimhouding, opheffendOrgaan: null } }),
    );
    await verstrek(GEHEIM);
    const pdf = await morgen.brief.pdf(griffier, zaak.toetsingId);
    const { alles } = await leesPdf(pdf);
    for (const stuk of ['GEHEIM', 'bescherming van het privéleven', 'onder e', 'burgemeester', 'gemeenteraad'])
      expect(alles).toContain(zonderWit(stuk));
    expect(open.alles).not.toContain('GEHEIM');
    const brief = await morgen.brief.lees(t.mensen.opdrachtgever, zaak.toetsingId);
    expect(brief).toMatchObject({
      vorm: 'GEHEIM_AAN_GEHELE_ORGAAN',
      sha256: sha256(pdf),
      markering: expect.stringContaining('GEHEIM. Belang:') as string,
    });
    expect(await gebeurtenissen('verstrekAdvies')).toMatchObject([
      { gegevens: { vorm: 'GEHEIM_AAN_GEHELE_ORGAAN', objectId: brief.documentId, sha256: sha256(pdf) } },
    ]);
    expect(
      await eerste(t, `SELECT count(*)::int AS aantal FROM document WHERE toetsing_id = $1 AND type = 'ADVIES_CONCLUSIE'`, zaak.toetsingId),
    ).toEqual({ aantal: 2 });
  });

  it('waits for a measure that comes before the benoeming', async () => {
    zaak = await naarInzage(t);
    await weigert(t, 'MAATREGEL_NIET_UITGEVOERD', () => verstrek());
    zaak = await naarInzage(t, { conclusie: 'BELEMMERINGEN' });
    await verstrek();
  });

  it('waits for the letter', async () => {
    zaak = await naarInzage(t);
    await t.db.superClient.query(`SET session_replication_role = replica`);
    await t.db.superClient.query(`DELETE FROM brief WHERE toetsing_id = $1`, [zaak.toetsingId]);
    await t.db.superClient.query(`SET session_replication_role = DEFAULT`);
    await weigert(t, 'BRIEF_NIET_GEREED', () => verstrek());
    await expect(t.brief.pdf(zaak.kandidaat, zaak.toetsingId)).rejects.toMatchObject({ code: 'BRIEF_NIET_GEREED' });
  });
});
