import { createHash } from 'node:crypto';
import { canonical } from '../../libs/audit/src/canonical/canonical.js';
import { eerste, eisGaaf, ga, KANARIE, open, verzoek, weigert } from './support/dossier.js';
import {
  ALLES,
  aRisico,
  naarRapport,
  naarWederhoor,
  openOnderzoekTest,
  type OnderzoekTest,
  type ZaakMetConcept,
} from './support/onderzoek.js';

let t: OnderzoekTest;
let zaak: ZaakMetConcept;
beforeAll(async () => {
  t = await openOnderzoekTest();
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const stelVast = (bevestigd: Parameters<OnderzoekTest['rapport']['stelVast']>[2] = ALLES, wie = t.mensen.toetser, gelezen?: string) =>
  t.rapport.stelVast(verzoek(wie), zaak.toetsingId, bevestigd, gelezen);

describe('S14 the report', () => {
  it('is fixed by the toetser with everything in it, hashed, and read by those who may', async () => {
    zaak = await naarRapport(t);
    const { hash: gelezen, ...concept } = await t.rapport.leesConcept(t.mensen.toetser, zaak.toetsingId);
    for (const wie of [zaak.kandidaat, t.mensen.opdrachtgever, t.mensen.kabinet, t.mensen.vreemde]) {
      await expect(t.rapport.leesConcept(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
      await expect(t.rapport.lees(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    }
    await weigert(t, 'TOETS_ONVOLLEDIG', () => stelVast(['BRONNEN']));
    await weigert(t, 'GEEN_TOEGANG', () => stelVast(ALLES, t.mensen.adviseur));
    await weigert(t, 'VERSIE_VEROUDERD', () => stelVast(ALLES, t.mensen.toetser, 'f'.repeat(64)));
    expect(await stelVast(ALLES, t.mensen.toetser, gelezen)).toMatchObject({ status: 'RAPPORT_VASTGESTELD' });
    await weigert(t, 'ONWIJZIGBAAR', () => stelVast());

    for (const wie of [zaak.kandidaat, t.mensen.opdrachtgever, t.mensen.adviseur, t.mensen.toetser]) {
      const { inhoud, hash, versie } = await t.rapport.lees(wie, zaak.toetsingId);
      expect(inhoud).toEqual(concept);
      expect([hash, versie]).toEqual([createHash('sha256').update(canonical(inhoud)).digest('hex'), 1]);
    }
    expect(concept).toMatchObject({
      kandidaat: { naam: `Kim ${KANARIE}`, functie: 'WETHOUDER' },
      adviseur: `ADVISEUR ${KANARIE}`,
      toetser: `TOETSER ${KANARIE}`,
      bevindingen: [{ id: zaak.bevinding, status: 'ERKEND' }],
      maatregelen: [{ id: zaak.maatregel, status: 'OVEREENGEKOMEN' }],
      reacties: [{ soort: 'AKKOORD' }],
      afgezienStappen: [{ stap: 'INTERNE_UITVRAAG', reden: `Geen band met ${KANARIE}.`, door: `ADVISEUR ${KANARIE}` }],
      ontbrekendeStukken: [],
      verworpenBronnen: 2,
      geenReactie: false,
      bronnen: [],
    });
    expect(await t.bevindingen.lees(t.mensen.adviseur, zaak.toetsingId)).toMatchObject([{ status: 'VASTGESTELD' }]);
    const { gegevens } = await eerste<{ gegevens: object }>(
      t,
      `SELECT gegevens FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'stelRapportVast'`,
      zaak.toetsingId,
    );
    expect(gegevens).toMatchObject({ versie: 1, hash: createHash('sha256').update(canonical(concept)).digest('hex') });
  });

  it('is printed from what was fixed, and stays away from the kabinet, the griffier and strangers', async () => {
    zaak = await naarRapport(t);
    await stelVast();
    const pdf = Buffer.from(await t.rapport.pdf(t.mensen.opdrachtgever, zaak.toetsingId));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.from(await t.rapport.pdf(zaak.kandidaat, zaak.toetsingId)).equals(pdf)).toBe(true);
    const looks = await t.db.superClient.query(
      `SELECT FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'INZAGE' AND gegevens->>'inzage' = 'RAPPORT'`,
      [zaak.toetsingId],
    );
    expect(looks.rowCount).toBe(2);
    for (const wie of [t.mensen.kabinet, { ...t.mensen.vreemde, rollen: ['GRIFFIER', 'FG', 'BEHEERDER'] as const }, t.mensen.vreemde]) {
      await expect(t.rapport.pdf(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    }
  });

  it('says it when the kandidaat kept silent, and does not wait for him', async () => {
    zaak = await naarWederhoor(t);
    const { id, op } = await eerste<{ id: string; op: Date }>(
      t,
      `SELECT m.termijn_id AS id, m.op FROM termijn_moment m JOIN termijn t ON t.id = m.termijn_id WHERE t.toetsing_id = $1 AND t.code = 'T11' AND t.stap = 'HOOR_EN_WEDERHOOR' AND m.moment = 'EINDE'`,
      zaak.toetsingId,
    );
    await t.proces.legMomentVast({
      ref: { organisatieId: t.organisatieId, toetsingId: zaak.toetsingId, ronde: 1 },
      termijnId: id,
      moment: 'EINDE',
      op: op.toISOString() as `${number}-${number}-${number}T${string}Z`,
    });
    await open(t, zaak, 'BEANTWOORDING');
    await ga(t, zaak, 'rondAf');
    await open(t, zaak, 'RAPPORT');
    await stelVast();
    expect((await t.rapport.lees(zaak.kandidaat, zaak.toetsingId)).inhoud).toMatchObject({
      geenReactie: true,
      bevindingen: [{ status: 'GEEN_REACTIE' }],
    });
  });

  it('is not held up by a measure that was refused, also for a heavy risk', async () => {
    const zwaar = { bruto: { kans: 4, impact: 4 }, netto: { kans: 4, impact: 4 } } as const;
    zaak = await naarWederhoor(t, zwaar);
    await t.wederhoor.reageer(verzoek(zaak.kandidaat), zaak.toetsingId, {
      reacties: [],
      maatregelen: [{ maatregelId: zaak.maatregel, besluit: 'GEWEIGERD' }],
    });
    await open(t, zaak, 'BEANTWOORDING');
    await ga(t, zaak, 'rondAf');
    await open(t, zaak, 'RAPPORT');
    await t.risicos.wijzig(
      { ...verzoek(t.mensen.adviseur), ifMatch: 2 },
      zaak.toetsingId,
      zaak.risico,
      aRisico([zaak.bevinding], { ...zwaar, nietBeheersbaar: 'De kandidaat wil niet.' }),
    );
    await weigert(t, 'STAP_NIET_OPEN', () =>
      t.risicos.wijzig({ ...verzoek(t.mensen.adviseur), ifMatch: 3 }, zaak.toetsingId, zaak.risico, aRisico([zaak.bevinding])),
    );
    await stelVast();
    expect((await t.rapport.lees(zaak.kandidaat, zaak.toetsingId)).inhoud).toMatchObject({
      maatregelen: [{ status: 'GEWEIGERD_DOOR_KANDIDAAT' }],
      risicos: [{ nietBeheersbaar: 'De kandidaat wil niet.' }],
    });
  });

  it('never changes once it is fixed (INV-17), and has another hand than the research (INV-11)', async () => {
    zaak = await naarRapport(t);
    await t.db.superClient.query(`UPDATE toewijzing SET beeindigd_op = now() WHERE toetsing_id = $1 AND rol = 'TOETSER'`, [
      zaak.toetsingId,
    ]);
    await weigert(t, 'TOETSING_ONBEKEND', () => stelVast());
    zaak = await naarRapport(t);
    await stelVast();
    await expect(t.db.superClient.query(`UPDATE rapport SET versie = 2 WHERE toetsing_id = $1`, [zaak.toetsingId])).rejects.toMatchObject({
      constraint: 'ONWIJZIGBAAR',
    });
  });
});
