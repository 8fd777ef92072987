import { createHash } from 'node:crypto';
import { canonical } from '../../libs/audit/src/canonical/canonical.js';
import { CONCLUSIES_ZONDER_VOG } from '../../libs/domain/src/advies/conclusie.js';
import { leesAdvies } from '../../libs/dossier/src/advies/advies-inhoud.js';
import { datumOver, eerste, eisGaaf, KANARIE, verzoek, weigert } from './support/dossier.js';
import { naarAdvies, openOnderzoekTest, type OnderzoekTest, type ZaakMetConcept } from './support/onderzoek.js';

let t: OnderzoekTest;
let zaak: ZaakMetConcept;
beforeAll(async () => {
  t = await openOnderzoekTest();
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const opdrachtgever = () => verzoek(t.mensen.opdrachtgever);
const gesprek = (anders: object = {}) =>
  t.gesprekOpdrachtgever.legVast(opdrachtgever(), zaak.toetsingId, {
    gehoudenOp: datumOver(0),
    afgezien: false,
    verslag: `Over ${KANARIE}.`,
    ...anders,
  });
const onderteken = (anders: object = {}, wie = t.mensen.opdrachtgever) =>
  t.advies.onderteken(verzoek(wie), zaak.toetsingId, {
    conclusie: 'GEEN_BELEMMERINGEN_MET_MAATREGELEN',
    motivering: `Afgewogen: ${KANARIE}.`,
    ondertekenaarAmbt: 'waarnemend burgemeester',
    ...anders,
  });
const mogelijk = async () =>
  (await t.advies.mogelijkheden(t.mensen.opdrachtgever, zaak.toetsingId)).filter((m) => m.mogelijk).map((m) => m.conclusie);

describe('S15 the conversation', () => {
  beforeEach(async () => {
    zaak = await naarAdvies(t);
  });

  it('is held, or declined by the kandidaat, and comes before the conclusion', async () => {
    await weigert(t, 'GESPREK_ONTBREEKT', () => onderteken());
    await weigert(t, 'GESPREK_ZONDER_DATUM', () => gesprek({ gehoudenOp: null }));
    await weigert(t, 'GESPREK_AFGEZIEN_MET_DATUM', () => gesprek({ afgezien: true }));
    await weigert(t, 'DATUM_IN_TOEKOMST', () => gesprek({ gehoudenOp: datumOver(2) }));
    await gesprek({ gehoudenOp: null, afgezien: true });
    expect(await eerste(t, `SELECT waarde FROM feit WHERE toetsing_id = $1 AND code = 'GESPREK_OPDRACHTGEVER'`, zaak.toetsingId)).toEqual({
      waarde: 'AFGEZIEN',
    });
    expect(await t.gesprekOpdrachtgever.lees(zaak.kandidaat, zaak.toetsingId)).toMatchObject([
      { afgezien: true, gehoudenOp: null, verslag: `Over ${KANARIE}.` },
    ]);
    await expect(t.gesprekOpdrachtgever.lees(t.mensen.adviseur, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    await weigert(t, 'STAP_NIET_OPEN', () => gesprek());
  });
});

describe('S16 the conclusion', () => {
  it('is chosen and signed by the opdrachtgever, sealed with its motivation, resting on the report', async () => {
    zaak = await naarAdvies(t);
    await gesprek();
    expect(await mogelijk()).toEqual(['GEEN_BELEMMERINGEN', 'GEEN_BELEMMERINGEN_MET_MAATREGELEN', 'BELEMMERINGEN', 'GEEN_ADVIES']);
    for (const wie of [zaak.kandidaat, t.mensen.adviseur, t.mensen.toetser, t.mensen.kabinet]) {
      await expect(t.advies.mogelijkheden(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
      await weigert(t, 'ONDERTEKENAAR_ONBEVOEGD', () => onderteken({}, wie));
    }
    await weigert(t, 'CONCLUSIE_NIET_TOEGESTAAN', () => onderteken({ conclusie: 'NIET_BENOEMBAAR' }));
    await weigert(t, 'MOTIVERING_TE_KORT', () => onderteken({ conclusie: 'BELEMMERINGEN', motivering: ' ' }));
    expect(await onderteken()).toMatchObject({ status: 'ADVIES_TER_INZAGE_KANDIDAAT' });
    await weigert(t, 'ONWIJZIGBAAR', () => onderteken());

    const { hash: vanRapport } = await t.rapport.lees(t.mensen.opdrachtgever, zaak.toetsingId);
    const inhoud = await t.inzage.lees(
      { beller: t.mensen.opdrachtgever, toetsingId: zaak.toetsingId, inzage: 'MOTIVERING' },
      async (d) => (await leesAdvies(d))?.inhoud,
    );
    expect(inhoud).toMatchObject({ rapport: { versie: 1, hash: vanRapport } });
    const hash = createHash('sha256').update(canonical(inhoud)).digest('hex');
    for (const wie of [zaak.kandidaat, t.mensen.opdrachtgever]) {
      expect(await t.advies.lees(wie, zaak.toetsingId)).toMatchObject({
        conclusie: 'GEEN_BELEMMERINGEN_MET_MAATREGELEN',
        motivering: `Afgewogen: ${KANARIE}.`,
        ondertekenaarAmbt: 'waarnemend burgemeester',
        ondertekendDoor: t.mensen.opdrachtgever.persoonId,
        hash,
      });
    }
    for (const wie of [t.mensen.adviseur, t.mensen.toetser, t.mensen.kabinet, t.mensen.vreemde]) {
      await expect(t.advies.lees(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    }
    await expect(
      t.db.superClient.query(`UPDATE advies SET conclusie = 'BELEMMERINGEN' WHERE toetsing_id = $1`, [zaak.toetsingId]),
    ).rejects.toMatchObject({ constraint: 'ONWIJZIGBAAR' });
  });

  it('is never positive without a verified VOG (INV-04)', async () => {
    zaak = await naarAdvies(t, { vog: false });
    await gesprek();
    expect(await mogelijk()).toEqual(CONCLUSIES_ZONDER_VOG);
    for (const conclusie of ['GEEN_BELEMMERINGEN', 'GEEN_BELEMMERINGEN_MET_MAATREGELEN']) {
      await weigert(t, 'CONCLUSIE_NIET_TOEGESTAAN', () => onderteken({ conclusie }));
    }
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => t.advies.bereidBeperktVoor(opdrachtgever(), zaak.toetsingId));
    await onderteken({ conclusie: 'NIET_BENOEMBAAR', motivering: '' });
  });

  it('asks for words where a critical risk stays, and tells all reasons at once', async () => {
    const kritiek = { bruto: { kans: 5, impact: 5 }, netto: { kans: 5, impact: 5 } } as const;
    zaak = await naarAdvies(t, { risico: kritiek, vog: false });
    await gesprek();
    await expect(onderteken()).rejects.toMatchObject({
      weigeringen: [{ code: 'CONCLUSIE_NIET_TOEGESTAAN' }, { code: 'MOTIVERING_TE_KORT', params: { minimum: 200 } }],
    });
  });

  it('is not signed by who is opdrachtgever no more (INV-05)', async () => {
    zaak = await naarAdvies(t);
    await gesprek();
    await t.db.superClient.query(`UPDATE opdrachtgever SET geldig = tstzrange(lower(geldig), now()) WHERE persoon_id = $1`, [
      t.mensen.opdrachtgever.persoonId,
    ]);
    await weigert(t, 'ONDERTEKENAAR_ONBEVOEGD', () => onderteken());
  });
});
