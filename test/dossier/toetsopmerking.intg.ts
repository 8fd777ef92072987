import { OnderdeelEntity } from '../../libs/persistence/src/entities/onderdeel.entity.js';
import { anOnderdeel } from '../support/rijen/onderzoek.js';
import { eerste, eisGaaf, KANARIE, openTaken, verzoek, weigert } from './support/dossier.js';
import { openMensenTest, type MensenTest, toewijzingVan, volgOp } from './support/mensen.js';
import { ALLES, anOpmerking, naarRapport, naarRisicoanalyse, naarWederhoor, vulConcept, type ZaakMetConcept } from './support/onderzoek.js';

let t: MensenTest;
let zaak: ZaakMetConcept;
beforeAll(async () => {
  t = await openMensenTest();
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const maak = (anders: Parameters<typeof anOpmerking>[0] = {}, wie = t.mensen.toetser) =>
  t.toetsopmerkingen.maak(verzoek(wie), zaak.toetsingId, anOpmerking(anders)).then(({ objectId }) => objectId!);
const beantwoord = (id: string, antwoord = `Die naam ${KANARIE} staat bij bevinding 1.`, wie = t.mensen.adviseur) =>
  t.toetsopmerkingen.beantwoord(verzoek(wie), zaak.toetsingId, id, antwoord);
const trekIn = (id: string, wie = t.mensen.toetser) => t.toetsopmerkingen.trekIn(verzoek(wie), zaak.toetsingId, id);
const lees = (wie = t.mensen.toetser) => t.toetsopmerkingen.lees(wie, zaak.toetsingId);
const stelVast = (wie = t.mensen.toetser) => t.rapport.stelVast(verzoek(wie), zaak.toetsingId, ALLES);
const taak = 'TOETSOPMERKING_BEANTWOORDEN';
const gegevens = async (soort: string) =>
  (
    await eerste<{ gegevens: object }>(
      t,
      `SELECT gegevens FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = $2 ORDER BY volgnummer DESC LIMIT 1`,
      zaak.toetsingId,
      soort,
    )
  ).gegevens;

describe('a remark of the toetser', () => {
  it('holds up the report until the adviseur answered it', async () => {
    zaak = await naarRapport(t);
    const [geheel, bevinding] = [await maak(), await maak({ onderwerp: 'BEVINDING', onderwerpId: zaak.bevinding })];
    expect(await lees()).toMatchObject([
      { id: geheel, nummer: 1, onderwerp: 'RAPPORT', onderwerpId: null, onderwerpNummer: null, antwoord: null, vanUzelf: true },
      { id: bevinding, nummer: 2, onderwerp: 'BEVINDING', onderwerpId: zaak.bevinding, onderwerpNummer: 1, beantwoordOp: null },
    ]);
    expect(await lees(t.mensen.adviseur)).toMatchObject([{ vanUzelf: false, tekst: anOpmerking().tekst }, { vanUzelf: false }]);
    expect(await gegevens('maakToetsopmerking')).toMatchObject({ objectId: bevinding, onderwerp: 'BEVINDING', onderwerpNummer: 1 });
    await expect(stelVast()).rejects.toMatchObject({ weigeringen: [{ code: 'TOETSOPMERKING_ONBEANTWOORD', params: { aantal: 2 } }] });
    await beantwoord(geheel);
    await weigert(t, 'TOETSOPMERKING_ONBEANTWOORD', () => stelVast());
    await weigert(t, 'TOETSOPMERKING_BEANTWOORD', () => beantwoord(geheel, 'Toch anders.'));
    await beantwoord(bevinding);
    expect(await gegevens('beantwoordToetsopmerking')).toMatchObject({ objectId: bevinding, nogOpen: 0 });
    expect((await lees()).map(({ antwoord, beantwoordOp }) => [antwoord, beantwoordOp !== null])).toEqual([
      [expect.stringContaining(KANARIE), true],
      [expect.stringContaining(KANARIE), true],
    ]);
    expect(await stelVast()).toMatchObject({ status: 'RAPPORT_VASTGESTELD' });
    await weigert(t, 'ONWIJZIGBAAR', () => maak());
    await weigert(t, 'ONWIJZIGBAAR', () => trekIn(bevinding));
  });

  it('is one task and one mail for the adviseur, as long as anything is open', async () => {
    zaak = await naarRapport(t);
    const mails = async () =>
      (
        await t.db.superClient.query(`SELECT FROM bericht WHERE toetsing_id = $1 AND kenmerk LIKE 'TOETSOPMERKING/%' AND persoon_id = $2`, [
          zaak.toetsingId,
          t.mensen.adviseur.persoonId,
        ])
      ).rowCount;
    const taken = async () => (await openTaken(t, zaak)).filter((soort) => soort === taak).length;
    const [een, twee] = [await maak(), await maak()];
    expect([await taken(), await mails()]).toEqual([1, 1]);
    await beantwoord(een);
    expect(await taken()).toBe(1);
    await trekIn(twee);
    expect([await taken(), await mails()]).toEqual([0, 1]);
    await beantwoord(await maak());
    expect([await taken(), await mails()]).toEqual([0, 2]);
  });

  it('can be made from the risicoanalyse on, about what is there', async () => {
    const eerder = await naarRisicoanalyse(t);
    zaak = { ...eerder, ...(await vulConcept(t, eerder)) };
    await maak({ onderwerp: 'RISICO', onderwerpId: zaak.risico });
    await maak({ onderwerp: 'MAATREGEL', onderwerpId: zaak.maatregel });
    for (const [onderwerp, onderwerpId] of [
      ['RAPPORT', zaak.bevinding],
      ['BEVINDING', null],
      ['BEVINDING', zaak.risico],
      ['MAATREGEL', zaak.toetsingId],
    ] as const)
      await weigert(t, 'ONDERDEEL_ONBEKEND', () => maak({ onderwerp, onderwerpId }));
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => beantwoord(zaak.bevinding));
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => trekIn(zaak.bevinding));
  });

  it('is between the toetser and the adviseur of the case', async () => {
    zaak = await naarWederhoor(t);
    const id = await maak();
    const { adviseur, toetser, opdrachtgever, kabinet, vreemde } = t.mensen;
    for (const wie of [zaak.kandidaat, opdrachtgever, kabinet, vreemde]) {
      await expect(lees(wie)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
      const code = wie === vreemde ? 'TOETSING_ONBEKEND' : 'GEEN_TOEGANG';
      for (const daad of [() => maak({}, wie), () => beantwoord(id, 'Nee.', wie), () => trekIn(id, wie)]) await weigert(t, code, daad);
    }
    await weigert(t, 'GEEN_TOEGANG', () => maak({}, adviseur));
    await weigert(t, 'GEEN_TOEGANG', () => trekIn(id, adviseur));
    await weigert(t, 'GEEN_TOEGANG', () => beantwoord(id, 'Zelf maar.', toetser));
  });

  it('is taken back by who wrote it, before the answer, and nobody can confirm any more what it said', async () => {
    zaak = await naarRapport(t);
    const [weg, blijft] = [await maak(), await maak()];
    const zouten = async () =>
      (
        await t.db.superClient.query<{ id: string }>(
          `SELECT g.gegevens->>'objectId' AS id FROM audit_zout z JOIN audit_gebeurtenis g USING (toetsing_id, volgnummer)
            WHERE z.toetsing_id = $1 AND z.zout IS NOT NULL AND g.soort = 'maakToetsopmerking' ORDER BY g.volgnummer`,
          [zaak.toetsingId],
        )
      ).rows.map(({ id }) => id);
    expect(await zouten()).toEqual([weg, blijft]);
    await trekIn(weg);
    expect(await zouten()).toEqual([blijft]);
    expect((await lees()).map(({ id }) => id)).toEqual([blijft]);
    await beantwoord(blijft);
    await weigert(t, 'TOETSOPMERKING_BEANTWOORD', () => trekIn(blijft));
  });

  it('of a toetser before is not for the next one to take back', async () => {
    zaak = await naarRapport(t);
    const id = await maak();
    await t.conflict.meld(verzoek(t.mensen.toetser), zaak.toetsingId, await toewijzingVan(t, zaak, t.mensen.toetser), 'ZAKELIJK');
    const opvolger = await t.persoon('TOETSER');
    await volgOp(t, zaak, opvolger, 'TOETSER');
    expect(await lees(opvolger)).toMatchObject([{ id, vanUzelf: false }]);
    await weigert(t, 'TOETSOPMERKING_VAN_ANDER', () => trekIn(id, opvolger));
    await beantwoord(id);
    await weigert(t, 'TOETSOPMERKING_VAN_ANDER', () => trekIn(id, opvolger));
    expect(await stelVast(opvolger)).toMatchObject({ status: 'RAPPORT_VASTGESTELD' });
  });

  it('is of somebody, says the database', async () => {
    zaak = await naarRapport(t);
    const van = { id: zaak.toetsingId, organisatieId: t.organisatieId };
    await expect(t.db.seed(OnderdeelEntity, anOnderdeel(van, { soort: 'TOETSOPMERKING', persoonId: null }))).rejects.toThrow(
      'toetsopmerking_van_persoon',
    );
  });
});
