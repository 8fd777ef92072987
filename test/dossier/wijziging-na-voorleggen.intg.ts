import { eerste, eisGaaf, ga, KANARIE, open, verzoek, weigert } from './support/dossier.js';
import {
  aBevinding,
  aMaatregel,
  aRisico,
  naarRisicoanalyse,
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

const adviseur = (ifMatch?: number) => ({ ...verzoek(t.mensen.adviseur), ...(ifMatch === undefined ? {} : { ifMatch }) });
const kandidaat = () => verzoek(zaak.kandidaat);
const stand = () => t.wederhoor.lees(zaak.kandidaat, zaak.toetsingId);
const stap = async (code: string) =>
  (
    await eerste<{ status: string }>(
      t,
      'SELECT status FROM stap WHERE toetsing_id = $1 AND code = $2 ORDER BY volgnummer DESC',
      zaak.toetsingId,
      code,
    )
  ).status;
const legVast = (anders: object = {}) =>
  t.bevindingen.legVast(adviseur(), zaak.toetsingId, aBevinding(anders)).then(({ objectId }) => objectId!);
const antwoord = (id: string) => t.wederhoor.beantwoord(adviseur(), zaak.toetsingId, id, { uitkomst: 'OVERGENOMEN', reden: '' });

/** The kandidaat objected to the bevinding and accepted the measure; the adviseur answers. */
async function bestreden(): Promise<string> {
  await t.wederhoor.reageer(kandidaat(), zaak.toetsingId, {
    reacties: [{ onderwerp: 'BEVINDING', onderwerpId: zaak.bevinding, soort: 'ONEENS', tekst: `Nee, ${KANARIE}.` }],
    maatregelen: [{ maatregelId: zaak.maatregel, besluit: 'AANVAARD' }],
  });
  await open(t, zaak, 'BEANTWOORDING');
  return (await stand()).reacties[0]!.id;
}

describe('adding to a concept that was put forward', () => {
  beforeEach(async () => {
    zaak = await naarWederhoor(t);
  });

  it('waits until the kandidaat has reacted', async () => {
    await weigert(t, 'STAP_NIET_OPEN', () => legVast());
    await weigert(t, 'STAP_NIET_OPEN', () => t.risicos.legVast(adviseur(), zaak.toetsingId, aRisico([zaak.bevinding])));
    await weigert(t, 'STAP_NIET_OPEN', () => t.voorstel.stelVoor(adviseur(), zaak.toetsingId, aMaatregel([zaak.risico])));
    await weigert(t, 'STAP_NIET_OPEN', () => t.voorstel.verwijder(adviseur(), zaak.toetsingId, zaak.maatregel));
    await weigert(t, 'STAP_NIET_OPEN', () => t.voorstel.wijzig(adviseur(1), zaak.toetsingId, zaak.maatregel, aMaatregel([zaak.risico])));
  });

  it('changes a measure only before the kandidaat decided on it, and puts it before him once more', async () => {
    await t.wederhoor.reageer(kandidaat(), zaak.toetsingId, {
      reacties: [{ onderwerp: 'BEVINDING', onderwerpId: zaak.bevinding, soort: 'ONEENS', tekst: 'Nee.' }],
      maatregelen: [],
    });
    await open(t, zaak, 'BEANTWOORDING');
    const [voor] = await t.maatregelen.lees(t.mensen.adviseur, zaak.toetsingId);
    const anders = aMaatregel([zaak.risico], { toelichting: 'Anders gezegd.' });
    await t.voorstel.wijzig(adviseur(voor!.versie), zaak.toetsingId, zaak.maatregel, anders);
    const [na] = await t.maatregelen.lees(t.mensen.adviseur, zaak.toetsingId);
    expect(na).toMatchObject({ toelichting: 'Anders gezegd.', status: 'VOORGESTELD', nogVoorTeLeggen: true, versie: voor!.versie + 1 });
    await weigert(t, 'MAATREGELEN_BESLIST', () => t.maatregelen.beslis(kandidaat(), zaak.toetsingId, zaak.maatregel, 'AANVAARD'));
  });

  it('does not change a measure that he decided on', async () => {
    await bestreden();
    const [nu] = await t.maatregelen.lees(t.mensen.adviseur, zaak.toetsingId);
    await weigert(t, 'ONWIJZIGBAAR', () =>
      t.voorstel.wijzig(adviseur(nu!.versie), zaak.toetsingId, zaak.maatregel, aMaatregel([zaak.risico], { toelichting: 'Anders.' })),
    );
  });

  it('goes to the kandidaat in the one extra round, and to nobody before that', async () => {
    const reactie = await bestreden();
    const bevinding = await legVast();
    const { objectId: risico } = await t.risicos.legVast(adviseur(), zaak.toetsingId, aRisico([bevinding]));
    const { objectId: maatregel } = await t.voorstel.stelVoor(adviseur(), zaak.toetsingId, aMaatregel([risico!]));
    expect(await stand()).toMatchObject({
      bevindingen: [{ id: zaak.bevinding }],
      risicos: [{ id: zaak.risico }],
      maatregelen: [{ id: zaak.maatregel }],
    });
    expect(await t.maatregelen.lees(zaak.kandidaat, zaak.toetsingId)).toHaveLength(1);
    expect(await t.maatregelen.lees(t.mensen.adviseur, zaak.toetsingId)).toMatchObject([{}, { id: maatregel, nogVoorTeLeggen: true }]);
    await weigert(t, 'MAATREGELEN_BESLIST', () => t.maatregelen.beslis(kandidaat(), zaak.toetsingId, maatregel!, 'AANVAARD'));
    await antwoord(reactie);
    expect(await stap('BEANTWOORDING')).toBe('OPEN');
    await expect(ga(t, zaak, 'rondAf')).rejects.toThrow('rondAf');
    await t.voorleggen.legOpnieuwVoor(adviseur(), zaak.toetsingId);
    await open(t, zaak, ['HOOR_EN_WEDERHOOR', 2], ['MAATREGELEN', 2]);
    expect(await stand()).toMatchObject({
      bevindingen: [{}, { id: bevinding, status: 'VOORGELEGD' }],
      risicos: [{}, { id: risico, voorgelegd: true }],
      maatregelen: [{}, { id: maatregel }],
    });
    await t.maatregelen.beslis(kandidaat(), zaak.toetsingId, maatregel!, 'GEWEIGERD');
    await t.wederhoor.reageer(kandidaat(), zaak.toetsingId, {
      reacties: [{ onderwerp: 'BEVINDING', onderwerpId: bevinding, soort: 'ONEENS', tekst: 'Ook niet.' }],
      maatregelen: [],
    });
    await open(t, zaak, ['BEANTWOORDING', 2]);
    await weigert(t, 'EXTRA_RONDE_AL_GEHOUDEN', () => legVast());
    // What the adviseur takes over he can still leave out.
    await t.voorstel.verwijder(adviseur(), zaak.toetsingId, maatregel!);
    await t.risicos.verwijder(adviseur(), zaak.toetsingId, risico!);
    await t.bevindingen.verwijder(adviseur(), zaak.toetsingId, bevinding);
    expect(await t.bevindingen.lees(t.mensen.adviseur, zaak.toetsingId)).toMatchObject([{}, { id: bevinding, status: 'VERVALLEN' }]);
    const tweede = (await stand()).reacties.find((r) => r.wederhoorRonde === 2)!;
    await antwoord(tweede.id);
    await ga(t, zaak, 'rondAf');
  });

  it('that is taken back leaves nothing to wait for', async () => {
    const reactie = await bestreden();
    const bevinding = await legVast();
    await antwoord(reactie);
    expect(await stap('BEANTWOORDING')).toBe('OPEN');
    await t.bevindingen.verwijder(adviseur(), zaak.toetsingId, bevinding);
    expect(await stap('BEANTWOORDING')).toBe('AFGEROND');
    await ga(t, zaak, 'rondAf');
  });
});

describe('leaving out of a concept that was put forward', () => {
  it('keeps what the kandidaat saw as lapsed, and no risk without its bevinding', async () => {
    zaak = await naarWederhoor(t);
    const reactie = await bestreden();
    await weigert(t, 'ONDERDEEL_IN_GEBRUIK', () => t.bevindingen.verwijder(adviseur(), zaak.toetsingId, zaak.bevinding));
    await weigert(t, 'ONDERDEEL_IN_GEBRUIK', () => t.risicos.verwijder(adviseur(), zaak.toetsingId, zaak.risico));
    await t.voorstel.verwijder(adviseur(), zaak.toetsingId, zaak.maatregel);
    expect(await t.maatregelen.lees(zaak.kandidaat, zaak.toetsingId)).toMatchObject([{ id: zaak.maatregel, status: 'VERVALLEN' }]);
    await t.risicos.verwijder(adviseur(), zaak.toetsingId, zaak.risico);
    await t.bevindingen.verwijder(adviseur(), zaak.toetsingId, zaak.bevinding);
    expect((await stand()).bevindingen).toMatchObject([{ status: 'VERVALLEN' }]);
    await antwoord(reactie);
    await ga(t, zaak, 'rondAf');
  });

  it('is refused when the report could not be fixed without it', async () => {
    zaak = await naarWederhoor(t, { bruto: { kans: 4, impact: 4 }, netto: { kans: 4, impact: 4 } });
    await bestreden();
    await weigert(t, 'RISICO_ZONDER_MAATREGEL', () => t.voorstel.verwijder(adviseur(), zaak.toetsingId, zaak.maatregel));
  });
});

describe('S-X8 an untrue answer', () => {
  const onjuist = { categorie: 'RC-11', feit: 'Het antwoord klopt niet met het register.', onjuistAntwoord: 'C1' } as const;

  it('is a bevinding of its own, in RC-11, about a question that was asked', async () => {
    const ander = await naarRisicoanalyse(t);
    const legVastIn = (anders: object) => t.bevindingen.legVast(adviseur(), ander.toetsingId, aBevinding({ ...onjuist, ...anders }));
    await weigert(t, 'ONJUIST_ANTWOORD_IN_RC_11', () => legVastIn({ categorie: 'RC-01' }));
    await weigert(t, 'VRAAG_ONBEKEND', () => legVastIn({ onjuistAntwoord: 'Z9' }));
    await weigert(t, 'ANTWOORD_IS_AANBOD', () => legVastIn({ onjuistAntwoord: 'H4' }));
    await legVastIn({});
    expect(await t.bevindingen.lees(t.mensen.adviseur, ander.toetsingId)).toMatchObject([{ categorie: 'RC-11', onjuistAntwoord: 'C1' }]);
  });

  it('found after the concept was put forward, is one more thing to be heard about, and ends nothing', async () => {
    zaak = await naarWederhoor(t);
    const reactie = await bestreden();
    const bevinding = await legVast(onjuist);
    await antwoord(reactie);
    await t.voorleggen.legOpnieuwVoor(adviseur(), zaak.toetsingId);
    await open(t, zaak, ['HOOR_EN_WEDERHOOR', 2]);
    expect((await stand()).bevindingen).toMatchObject([{}, { id: bevinding, onjuistAntwoord: 'C1', status: 'VOORGELEGD' }]);
    expect(await eerste(t, 'SELECT status FROM toetsing WHERE id = $1', zaak.toetsingId)).toEqual({ status: 'HOOR_EN_WEDERHOOR' });
  });
});
