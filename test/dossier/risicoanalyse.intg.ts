import { eerste, eisGaaf, KANARIE, naarOnderzoek, open, verzoek, weigert, type Zaak } from './support/dossier.js';
import {
  aBevinding,
  aBron,
  aMaatregel,
  aRisico,
  naarRisicoanalyse,
  openOnderzoekTest,
  vulConcept,
  type OnderzoekTest,
} from './support/onderzoek.js';

let t: OnderzoekTest;
let zaak: Zaak;
beforeAll(async () => {
  t = await openOnderzoekTest();
});
afterAll(() => t.sluit());
beforeEach(async () => {
  zaak = await naarRisicoanalyse(t);
});
afterEach(() => eisGaaf(t));

const adviseur = (ifMatch?: number) => ({ ...verzoek(t.mensen.adviseur), ...(ifMatch === undefined ? {} : { ifMatch }) });
const bevindingen = () => t.bevindingen.lees(t.mensen.adviseur, zaak.toetsingId);
const risicos = () => t.risicos.lees(t.mensen.adviseur, zaak.toetsingId);

describe('a bevinding', () => {
  it('is written, rewritten as it was seen, and thrown away', async () => {
    const { objectId: id } = await t.bevindingen.legVast(adviseur(), zaak.toetsingId, aBevinding());
    expect(await bevindingen()).toEqual([{ ...aBevinding(), id, nummer: 1, versie: 1, status: 'CONCEPT' }]);
    await t.bevindingen.wijzig(adviseur(1), zaak.toetsingId, id!, aBevinding({ feit: 'Anders.' }));
    expect(await bevindingen()).toMatchObject([{ id, versie: 2, feit: 'Anders.' }]);
    await weigert(t, 'VERSIE_VEROUDERD', () => t.bevindingen.wijzig(adviseur(1), zaak.toetsingId, id!, aBevinding()));
    await weigert(t, 'IF_MATCH_ONTBREEKT', () => t.bevindingen.wijzig(adviseur(), zaak.toetsingId, id!, aBevinding()));
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => t.bevindingen.wijzig(adviseur(1), zaak.toetsingId, zaak.toetsingId, aBevinding()));
    await weigert(t, 'VERSIE_VEROUDERD', () => t.bevindingen.verwijder(adviseur(1), zaak.toetsingId, id!));
    await t.bevindingen.verwijder(adviseur(2), zaak.toetsingId, id!);
    expect(await bevindingen()).toEqual([]);
  });

  it('leaves nothing by which anybody can confirm what it said', async () => {
    const zouten = async (id: string) =>
      (
        await t.db.superClient.query<{ soort: string }>(
          `SELECT g.soort FROM audit_zout z JOIN audit_gebeurtenis g USING (toetsing_id, volgnummer)
            WHERE z.toetsing_id = $1 AND z.zout IS NOT NULL AND g.gegevens->>'objectId' = $2 ORDER BY g.volgnummer`,
          [zaak.toetsingId, id],
        )
      ).rows.map(({ soort }) => soort);
    const { objectId: id } = await t.bevindingen.legVast(adviseur(), zaak.toetsingId, aBevinding());
    const { objectId: ander } = await t.bevindingen.legVast(adviseur(), zaak.toetsingId, aBevinding());
    await t.bevindingen.wijzig(adviseur(1), zaak.toetsingId, id!, aBevinding({ feit: 'Anders.' }));
    expect(await zouten(id!)).toEqual(['legBevindingVast', 'wijzigBevinding']);
    await t.bevindingen.verwijder(adviseur(2), zaak.toetsingId, id!);
    expect([await zouten(id!), await zouten(ander!)]).toEqual([[], ['legBevindingVast']]);
  });

  it.each([
    ['BEVINDING_ZONDER_BRON', { bronnen: [] }],
    ['BEVINDING_ZONDER_FEIT', { feit: ' ' }],
    ['BEWIJSKRACHT_TE_HOOG', { bewijskracht: 'A', bronnen: [{ soort: 'EIGEN_VERKLARING', herkomst: 'Kandidaat' }] }],
    ['ONDERDEEL_ONBEKEND', { bronnen: [{ soort: 'OPENBARE_BRON', herkomst: 'Krant' }] }],
  ] as const)('is refused with %s', async (code, anders) => {
    await weigert(t, code, () => t.bevindingen.legVast(adviseur(), zaak.toetsingId, aBevinding(anders)));
  });

  it('takes from the register whether a source is about the kandidaat (INV-23)', async () => {
    const [bron] = await t.bronnen.lees(t.mensen.adviseur, zaak.toetsingId);
    const bronnen = [{ soort: 'OPENBARE_BRON', herkomst: 'KvK', bronbevindingId: bron!.id }] as const;
    await t.bevindingen.legVast(adviseur(), zaak.toetsingId, aBevinding({ bewijskracht: 'C', bronnen }));
    expect((await bevindingen())[0]?.bronnen).toEqual([{ ...bronnen[0], persoonsmatch: 'ZEKER' }]);
  });

  it('never rests on a hit that may be about somebody else (INV-23)', async () => {
    zaak = await naarOnderzoek(t, ['BRONONDERZOEK']);
    const { objectId } = await t.bronnen.legVast(adviseur(), zaak.toetsingId, aBron({ persoonsmatch: 'ONZEKER' }));
    await t.db.superClient.query(`UPDATE toetsing SET status = 'RISICOANALYSE' WHERE id = $1`, [zaak.toetsingId]);
    await open(t, zaak, 'RISICOANALYSE');
    const bronnen = [{ soort: 'REGISTER', herkomst: 'KvK', bronbevindingId: objectId! }] as const;
    await weigert(t, 'BRON_ONBRUIKBAAR', () =>
      t.bevindingen.legVast(adviseur(), zaak.toetsingId, aBevinding({ bewijskracht: 'D', bronnen })),
    );
  });
});

describe('a risk', () => {
  it('rests on bevindingen that are there, and keeps them', async () => {
    const { bevinding, risico } = await vulConcept(t, zaak);
    expect(await risicos()).toEqual([{ ...aRisico([bevinding]), id: risico, nummer: 1, versie: 1, voorgelegd: false }]);
    await weigert(t, 'ONDERDEEL_IN_GEBRUIK', () => t.bevindingen.verwijder(adviseur(), zaak.toetsingId, bevinding));
    await weigert(t, 'ONDERDEEL_IN_GEBRUIK', () => t.risicos.verwijder(adviseur(), zaak.toetsingId, risico));
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => t.risicos.legVast(adviseur(), zaak.toetsingId, aRisico([risico])));
    await weigert(t, 'RISICO_ZONDER_BEVINDING', () => t.risicos.legVast(adviseur(), zaak.toetsingId, aRisico([])));
    await t.risicos.wijzig(
      adviseur(1),
      zaak.toetsingId,
      risico,
      aRisico([bevinding], { bruto: { kans: 5, impact: 3 }, netto: { kans: 5, impact: 3 } }),
    );
    await weigert(t, 'IF_MATCH_ONTBREEKT', () => t.risicos.wijzig(adviseur(), zaak.toetsingId, risico, aRisico([bevinding])));
    await weigert(t, 'VERSIE_VEROUDERD', () => t.risicos.wijzig(adviseur(1), zaak.toetsingId, risico, aRisico([bevinding])));
    expect(await risicos()).toMatchObject([{ versie: 2, bruto: { kans: 5 } }]);
  });

  it.each([
    ['RISICO_CATEGORIE_ZONDER_SCORE', { categorie: 'RC-00' }],
    ['NETTO_HOGER_DAN_BRUTO', { netto: { kans: 4, impact: 3 } }],
    ['NETTO_ZONDER_MAATREGEL', { netto: { kans: 1, impact: 3 } }],
  ] as const)('is refused with %s', async (code, anders) => {
    const { objectId } = await t.bevindingen.legVast(adviseur(), zaak.toetsingId, aBevinding());
    await weigert(t, code, () => t.risicos.legVast(adviseur(), zaak.toetsingId, aRisico([objectId!], anders)));
  });
});

describe('a measure', () => {
  it('that was linked wrongly is changed, by who saw its newest version', async () => {
    const { bevinding, risico, maatregel } = await vulConcept(t, zaak);
    const { objectId: ander } = await t.risicos.legVast(adviseur(), zaak.toetsingId, aRisico([bevinding]));
    const wijzig = (invoer: ReturnType<typeof aMaatregel>, versie?: number) => () =>
      t.voorstel.wijzig(adviseur(versie), zaak.toetsingId, maatregel, invoer);
    await wijzig(aMaatregel([ander!], { toelichting: `Anders ${KANARIE}` }), 1)();
    expect(await t.maatregelen.lees(t.mensen.adviseur, zaak.toetsingId)).toEqual([
      {
        ...aMaatregel([ander!], { toelichting: `Anders ${KANARIE}` }),
        id: maatregel,
        nummer: 1,
        versie: 2,
        status: 'VOORGESTELD',
        bewijs: null,
      },
    ]);
    await weigert(t, 'IF_MATCH_ONTBREEKT', wijzig(aMaatregel([risico])));
    await weigert(t, 'VERSIE_VEROUDERD', wijzig(aMaatregel([risico]), 1));
    await weigert(t, 'MAATREGEL_MOMENT_ONGELDIG', wijzig(aMaatregel([risico], { moment: 'DOORLOPEND' }), 2));
    await weigert(t, 'ONDERDEEL_ONBEKEND', wijzig(aMaatregel([zaak.toetsingId]), 2));
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => t.voorstel.wijzig(adviseur(1), zaak.toetsingId, risico, aMaatregel([risico])));
    await weigert(t, 'GEEN_TOEGANG', () =>
      t.voorstel.wijzig({ ...verzoek(t.mensen.toetser), ifMatch: 2 }, zaak.toetsingId, maatregel, aMaatregel([risico])),
    );
  });

  it('comes from the catalogue, in a form that the catalogue knows', async () => {
    const { risico, maatregel } = await vulConcept(t, zaak);
    expect(await t.maatregelen.lees(t.mensen.toetser, zaak.toetsingId)).toEqual([
      { ...aMaatregel([risico]), id: maatregel, nummer: 1, versie: 1, status: 'VOORGESTELD', bewijs: null },
    ]);
    await weigert(t, 'MAATREGEL_MOMENT_ONGELDIG', () =>
      t.voorstel.stelVoor(adviseur(), zaak.toetsingId, aMaatregel([], { moment: 'DOORLOPEND' })),
    );
    await weigert(t, 'MAATREGEL_NIET_OPENBAAR', () =>
      t.voorstel.stelVoor(
        adviseur(),
        zaak.toetsingId,
        aMaatregel([], { code: 'BM-14', moment: 'BINNEN_30_DAGEN', zichtbaarheid: 'OPENBAAR' }),
      ),
    );
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => t.voorstel.stelVoor(adviseur(), zaak.toetsingId, aMaatregel([zaak.toetsingId])));
    await t.voorstel.verwijder(adviseur(1), zaak.toetsingId, maatregel);
    expect(await t.maatregelen.lees(t.mensen.adviseur, zaak.toetsingId)).toEqual([]);
  });
});

describe('the concept', () => {
  it('goes to the kandidaat with everything in it, and only then', async () => {
    await vulConcept(t, zaak);
    for (const wie of [zaak.kandidaat, t.mensen.opdrachtgever, t.mensen.kabinet]) {
      await expect(t.bevindingen.lees(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    }
    expect(await t.voorleggen.legVoor(adviseur(), zaak.toetsingId)).toMatchObject({ status: 'HOOR_EN_WEDERHOOR' });
    expect(await t.bevindingen.lees(zaak.kandidaat, zaak.toetsingId)).toMatchObject([{ status: 'VOORGELEGD', versie: 2 }]);
    expect(await t.risicos.lees(zaak.kandidaat, zaak.toetsingId)).toMatchObject([{ voorgelegd: true }]);
    expect(await eerste(t, `SELECT waarde FROM feit WHERE toetsing_id = $1 AND code = 'CONCEPT_VOORGELEGD'`, zaak.toetsingId)).toEqual({
      waarde: 'VOORGELEGD',
    });
    // Later only while reactions are answered.
    await weigert(t, 'STAP_NIET_OPEN', () => t.bevindingen.legVast(adviseur(), zaak.toetsingId, aBevinding()));
  });

  it('is held back with every reason at once', async () => {
    const { objectId } = await t.bevindingen.legVast(adviseur(), zaak.toetsingId, aBevinding());
    await t.risicos.legVast(
      adviseur(),
      zaak.toetsingId,
      aRisico([objectId!], { bruto: { kans: 4, impact: 4 }, netto: { kans: 4, impact: 4 } }),
    );
    await t.risicos.legVast(
      adviseur(),
      zaak.toetsingId,
      aRisico([objectId!], { bruto: { kans: 5, impact: 5 }, netto: { kans: 5, impact: 5 } }),
    );
    await weigert(t, 'RISICO_ZONDER_MAATREGEL', () => t.voorleggen.legVoor(adviseur(), zaak.toetsingId));
    await expect(t.voorleggen.legVoor(adviseur(), zaak.toetsingId)).rejects.toMatchObject({
      weigeringen: [
        { code: 'RISICO_ZONDER_MAATREGEL', params: { nummer: 1 } },
        { code: 'RISICO_ZONDER_MAATREGEL', params: { nummer: 2 } },
      ],
    });
  });
});
