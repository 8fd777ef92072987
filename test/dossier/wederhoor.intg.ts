import { eerste, eisGaaf, ga, KANARIE, open, openTaken, verzoek, weigert } from './support/dossier.js';
import {
  aBevinding,
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
beforeEach(async () => {
  zaak = await naarWederhoor(t);
});
afterEach(() => eisGaaf(t));

const adviseur = (ifMatch?: number) => ({ ...verzoek(t.mensen.adviseur), ...(ifMatch === undefined ? {} : { ifMatch }) });
const kandidaat = () => verzoek(zaak.kandidaat);
const feiten = async (code: string) =>
  (
    await t.db.superClient.query('SELECT waarde FROM feit WHERE toetsing_id = $1 AND code = $2 ORDER BY volgnummer', [
      zaak.toetsingId,
      code,
    ])
  ).rows.map(({ waarde }: { waarde: string }) => waarde);
const stap = async (code: string) =>
  (
    await eerste<{ status: string }>(
      t,
      'SELECT status FROM stap WHERE toetsing_id = $1 AND code = $2 ORDER BY volgnummer DESC',
      zaak.toetsingId,
      code,
    )
  ).status;
const stand = () => t.wederhoor.lees(zaak.kandidaat, zaak.toetsingId);
type Reactie = Parameters<OnderzoekTest['wederhoor']['reageer']>[2]['reacties'][number];
const reactie = (anders: Partial<Reactie> = {}): Reactie => ({
  onderwerp: 'BEVINDING',
  onderwerpId: zaak.bevinding,
  soort: 'ONEENS',
  tekst: `Onjuist, zegt ${KANARIE}.`,
  ...anders,
});
const reageer = (...reacties: readonly Reactie[]) => t.wederhoor.reageer(kandidaat(), zaak.toetsingId, { reacties, maatregelen: [] });
const antwoord = (id: string, anders: object = {}) =>
  t.wederhoor.beantwoord(adviseur(), zaak.toetsingId, id, { uitkomst: 'OVERGENOMEN', reden: '', ...anders });
async function bestreden(...reacties: readonly Reactie[]): Promise<readonly string[]> {
  await reageer(...(reacties.length === 0 ? [reactie()] : reacties));
  await open(t, zaak, 'BEANTWOORDING');
  return (await stand()).reacties.map((r) => r.id);
}

describe('S12 the reaction of the kandidaat', () => {
  it('says something to every item, and ends his turn', async () => {
    const { gespreksverslagen } = await stand();
    await t.wederhoor.reageer(kandidaat(), zaak.toetsingId, {
      reacties: [
        reactie(),
        reactie({ onderwerp: 'RISICO', onderwerpId: zaak.risico, soort: 'AKKOORD', tekst: '' }),
        reactie({ onderwerp: 'MAATREGEL', onderwerpId: zaak.maatregel, soort: 'AANVULLING' }),
        reactie({ onderwerp: 'GESPREKSVERSLAG', onderwerpId: gespreksverslagen[0]!.id, soort: 'FEITELIJKE_ONJUISTHEID' }),
      ],
      maatregelen: [{ maatregelId: zaak.maatregel, besluit: 'GEWEIGERD' }],
    });
    expect(await feiten('WEDERHOOR')).toEqual(['GEGEVEN']);
    expect([await stap('HOOR_EN_WEDERHOOR'), await stap('MAATREGELEN')]).toEqual(['AFGEROND', 'AFGEROND']);
    for (const wie of [zaak.kandidaat, t.mensen.adviseur, t.mensen.toetser]) {
      const gelezen = await t.wederhoor.lees(wie, zaak.toetsingId);
      expect(gelezen).toMatchObject({
        wederhoorRonde: 1,
        bevindingen: [{ status: 'BESTREDEN' }],
        maatregelen: [{ status: 'GEWEIGERD_DOOR_KANDIDAAT' }],
      });
      expect(gelezen.reacties).toMatchObject([{ nummer: 1, soort: 'ONEENS', antwoord: null, wederhoorRonde: 1 }, {}, {}, {}]);
    }
    await weigert(t, 'STAP_NIET_OPEN', () => reageer());
  });

  it.each([
    ['ERKEND', [{ soort: 'AKKOORD', tekst: '' }]],
    ['ERKEND', [{ soort: 'AANVULLING' }]],
    ['BESTREDEN', [{ soort: 'AKKOORD' }, { soort: 'FEITELIJKE_ONJUISTHEID' }]],
    ['GEEN_REACTIE', []],
  ] as const)('leaves a bevinding %s after %j', async (status, reacties) => {
    expect((await stand()).reactieOntvangenOp).toBeNull();
    await reageer(...reacties.map((anders) => reactie(anders)));
    expect((await stand()).reactieOntvangenOp).not.toBeNull();
    expect((await stand()).bevindingen).toMatchObject([{ status }]);
    expect(await stap('MAATREGELEN')).toBe('OPEN');
  });

  it('is refused without words, about what is not in the concept, and from anyone else', async () => {
    await weigert(t, 'REACTIE_ZONDER_TEKST', () => reageer(reactie({ tekst: ' ' })));
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => reageer(reactie({ onderwerpId: zaak.toetsingId })));
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => reageer(reactie({ onderwerp: 'RISICO' })));
    await weigert(t, 'ONDERDEEL_ONBEKEND', () =>
      t.wederhoor.reageer(kandidaat(), zaak.toetsingId, { reacties: [], maatregelen: [{ maatregelId: zaak.risico, besluit: 'AANVAARD' }] }),
    );
    const twee = [
      { maatregelId: zaak.maatregel, besluit: 'AANVAARD' },
      { maatregelId: zaak.maatregel, besluit: 'GEWEIGERD' },
    ] as const;
    await weigert(t, 'INVOER_ONJUIST', () => t.wederhoor.reageer(kandidaat(), zaak.toetsingId, { reacties: [], maatregelen: twee }));
    await weigert(t, 'GEEN_TOEGANG', () => t.wederhoor.reageer(adviseur(), zaak.toetsingId, { reacties: [], maatregelen: [] }));
    for (const wie of [t.mensen.opdrachtgever, t.mensen.kabinet, t.mensen.vreemde]) {
      await expect(t.wederhoor.lees(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    }
  });
});

describe('S12 more time', () => {
  it('is given once: the end, the moments to come and the task move along', async () => {
    const lees = (stap = 'HOOR_EN_WEDERHOOR') =>
      eerste<{ id: string; einde: Date; op: Date; herinnering: Date; uiterlijk: Date }>(
        t,
        `SELECT t.id, t.einde, (SELECT op FROM termijn_moment m WHERE m.termijn_id = t.id AND moment = 'EINDE') AS op,
         (SELECT op FROM termijn_moment m WHERE m.termijn_id = t.id AND moment = 'HERINNERING_1') AS herinnering,
         (SELECT uiterlijk FROM taak k WHERE k.toetsing_id = t.toetsing_id AND k.soort = 'REAGEREN') AS uiterlijk
       FROM termijn t WHERE t.toetsing_id = $1 AND t.code = 'T11' AND t.stap = $2`,
        zaak.toetsingId,
        stap,
      );
    const voor = await lees();
    await t.wederhoor.vraagUitstel(kandidaat(), zaak.toetsingId);
    const na = await lees();
    expect((await lees('MAATREGELEN')).einde).toEqual(na.einde);
    const dagen = (na.einde.getTime() - voor.einde.getTime()) / 86_400_000;
    expect(Math.round(dagen)).toBeGreaterThanOrEqual(7);
    expect([na.op, na.uiterlijk]).toEqual([na.einde, na.einde]);
    expect(na.herinnering.getTime()).toBeGreaterThan(voor.herinnering.getTime());
    expect(await feiten('WEDERHOOR_UITSTEL')).toEqual(['VERLEEND']);
    await weigert(t, 'UITSTEL_AL_VERLEEND', () => t.wederhoor.vraagUitstel(kandidaat(), zaak.toetsingId));
  });

  it('leaves a reminder that was sent where it was', async () => {
    await t.db.superClient.query(`UPDATE termijn_moment SET vastgelegd_op = now() WHERE toetsing_id = $1 AND moment = 'HERINNERING_1'`, [
      zaak.toetsingId,
    ]);
    const lees = () =>
      eerste(
        t,
        `SELECT op FROM termijn_moment WHERE toetsing_id = $1 AND moment = 'HERINNERING_1' AND vastgelegd_op IS NOT NULL`,
        zaak.toetsingId,
      );
    const voor = await lees();
    await t.wederhoor.vraagUitstel(kandidaat(), zaak.toetsingId);
    expect(await lees()).toEqual(voor);
  });

  it('is not given when the term is over', async () => {
    await t.db.superClient.query(`UPDATE termijn SET status = 'VERSTREKEN' WHERE toetsing_id = $1 AND code = 'T11'`, [zaak.toetsingId]);
    await weigert(t, 'TERMIJN_NIET_VERLENGBAAR', () => t.wederhoor.vraagUitstel(kandidaat(), zaak.toetsingId));
  });
});

describe('S12 the answer', () => {
  it('is given to every objection; the last one ends the step (INV-09)', async () => {
    const [een, twee] = await bestreden(reactie(), reactie({ soort: 'AANVULLING' }));
    await weigert(t, 'ANTWOORD_ZONDER_REDEN', () => antwoord(een!, { uitkomst: 'NIET_OVERGENOMEN' }));
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => antwoord(zaak.bevinding));
    await antwoord(een!, { uitkomst: 'NIET_OVERGENOMEN', reden: `Het register zegt anders over ${KANARIE}.` });
    expect(await stap('BEANTWOORDING')).toBe('OPEN');
    await expect(ga(t, zaak, 'rondAf')).rejects.toThrow('rondAf');
    await antwoord(twee!);
    expect([await stap('BEANTWOORDING'), await feiten('WEDERHOOR_BEANTWOORD')]).toEqual(['AFGEROND', ['BEANTWOORD']]);
    expect((await stand()).reacties[0]?.antwoord).toMatchObject({ uitkomst: 'NIET_OVERGENOMEN' });
    await ga(t, zaak, 'rondAf');
  });
});

describe('S12 the extra round', () => {
  it('puts a changed bevinding before the kandidaat in the place of the old one', async () => {
    const [een] = await bestreden();
    await weigert(t, 'CONCEPT_NIET_GEWIJZIGD', () => t.voorleggen.legOpnieuwVoor(adviseur(), zaak.toetsingId));
    const { objectId: nieuw } = await t.bevindingen.wijzig(
      adviseur(3),
      zaak.toetsingId,
      zaak.bevinding,
      aBevinding({ feit: 'Was bestuurder tot 2025.' }),
    );
    expect(nieuw).not.toBe(zaak.bevinding);
    expect(await t.bevindingen.lees(t.mensen.adviseur, zaak.toetsingId)).toMatchObject([
      { id: zaak.bevinding, status: 'VERVALLEN' },
      { id: nieuw, nummer: 2, status: 'CONCEPT' },
    ]);
    expect(await t.risicos.lees(t.mensen.adviseur, zaak.toetsingId)).toMatchObject([{ bevindingIds: [nieuw], voorgelegd: true }]);
    expect((await stand()).bevindingen).toMatchObject([{ id: zaak.bevinding, status: 'VERVALLEN' }]);
    await weigert(t, 'REACTIE_ONBEANTWOORD', () => t.voorleggen.legOpnieuwVoor(adviseur(), zaak.toetsingId));
    await antwoord(een!);
    expect(await stap('BEANTWOORDING')).toBe('OPEN');

    await t.voorleggen.legOpnieuwVoor(adviseur(), zaak.toetsingId);
    expect([await stap('BEANTWOORDING'), await feiten('CONCEPT_VOORGELEGD')]).toEqual(['AFGEROND', ['VOORGELEGD', 'VOORGELEGD']]);
    await expect(ga(t, zaak, 'rondAf')).rejects.toThrow('rondAf');
    await open(t, zaak, ['HOOR_EN_WEDERHOOR', 2]);
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => reageer(reactie()));
    await reageer(reactie({ onderwerpId: nieuw!, soort: 'ONEENS' }));
    expect((await stand()).reacties).toMatchObject([{ wederhoorRonde: 1 }, { wederhoorRonde: 2 }]);
    await open(t, zaak, ['BEANTWOORDING', 2]);
    await weigert(t, 'EXTRA_RONDE_AL_GEHOUDEN', () => t.bevindingen.wijzig(adviseur(3), zaak.toetsingId, nieuw!, aBevinding()));
  });

  it('is asked for by a risk that changed in substance, not by a lower restrisico', async () => {
    const risico = (anders: object) => t.risicos.wijzig(adviseur(2), zaak.toetsingId, zaak.risico, aRisico([zaak.bevinding], anders));
    const zwaarder = { bruto: { kans: 5, impact: 3 }, netto: { kans: 5, impact: 3 } };
    await weigert(t, 'STAP_NIET_OPEN', () => risico(zwaarder));
    await weigert(t, 'NETTO_ZONDER_MAATREGEL', () => risico({ netto: { kans: 1, impact: 3 } }));
    await t.maatregelen.beslis(kandidaat(), zaak.toetsingId, zaak.maatregel, 'AANVAARD');
    await risico({ netto: { kans: 1, impact: 3 } });
    expect((await stand()).risicos).toMatchObject([{ netto: { kans: 1 }, voorgelegd: true }]);
    const [een] = await bestreden();
    await t.risicos.wijzig(
      adviseur(3),
      zaak.toetsingId,
      zaak.risico,
      aRisico([zaak.bevinding], { ...zwaarder, bruto: { kans: 4, impact: 3 }, netto: { kans: 4, impact: 3 } }),
    );
    expect((await stand()).risicos).toEqual([]);
    await antwoord(een!);
    expect(await stap('BEANTWOORDING')).toBe('OPEN');
    await t.voorleggen.legOpnieuwVoor(adviseur(), zaak.toetsingId);
    expect((await stand()).risicos).toMatchObject([{ bruto: { kans: 4 }, voorgelegd: true }]);
  });

  it('is not for changes while the kandidaat reads', async () => {
    await weigert(t, 'STAP_NIET_OPEN', () => t.bevindingen.wijzig(adviseur(2), zaak.toetsingId, zaak.bevinding, aBevinding()));
  });
});

describe('S13 a measure', () => {
  it('is accepted or refused once; with the last one the step closes', async () => {
    await t.maatregelen.beslis(kandidaat(), zaak.toetsingId, zaak.maatregel, 'AANVAARD');
    expect([await stap('MAATREGELEN'), await stap('HOOR_EN_WEDERHOOR')]).toEqual(['AFGEROND', 'OPEN']);
    expect(await openTaken(t, zaak)).not.toContain('MAATREGELEN_BESLISSEN');
    await weigert(t, 'STATUS_OVERGANG_ONGELDIG', () =>
      t.wederhoor.reageer(kandidaat(), zaak.toetsingId, {
        reacties: [],
        maatregelen: [{ maatregelId: zaak.maatregel, besluit: 'GEWEIGERD' }],
      }),
    );
    await weigert(t, 'MAATREGELEN_BESLIST', () => t.maatregelen.beslis(kandidaat(), zaak.toetsingId, zaak.maatregel, 'GEWEIGERD'));
    await expect(t.maatregelen.lees(t.mensen.opdrachtgever, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
  });

  it('counts as carried out when the kandidaat showed it and the opdrachtgever confirmed it', async () => {
    zaak = await naarRapport(t);
    const bevestig = () => t.maatregelen.bevestig(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, zaak.maatregel);
    const meld = (bewijs: object) =>
      t.maatregelen.meldUitgevoerd(kandidaat(), zaak.toetsingId, zaak.maatregel, { tekst: '', documentId: null, ...bewijs });
    await weigert(t, 'MAATREGEL_BEWIJS_ONTBREEKT', bevestig);
    await weigert(t, 'MAATREGEL_BEWIJS_ONTBREEKT', () => meld({}));
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => meld({ documentId: zaak.bevinding }));
    await weigert(t, 'GEEN_TOEGANG', () => t.maatregelen.bevestig(kandidaat(), zaak.toetsingId, zaak.maatregel));
    await meld({ tekst: `Verteld door ${KANARIE}.` });
    await bevestig();
    expect(await t.maatregelen.lees(zaak.kandidaat, zaak.toetsingId)).toMatchObject([
      { status: 'UITGEVOERD', bewijs: { tekst: `Verteld door ${KANARIE}.` } },
    ]);
    await weigert(t, 'STATUS_OVERGANG_ONGELDIG', bevestig);
  });
});
