import {
  datumOver,
  eerste,
  eisGaaf,
  KANARIE,
  naarMedewerking,
  naarOnderzoek,
  open,
  openTaken,
  verzoek,
  weigert,
  type Zaak,
} from './support/dossier.js';
import { aBron, naarRisicoanalyse, openOnderzoekTest, type OnderzoekTest } from './support/onderzoek.js';

let t: OnderzoekTest;
let zaak: Zaak;
beforeAll(async () => {
  t = await openOnderzoekTest();
});
afterAll(() => t.sluit());
beforeEach(async () => {
  zaak = await naarOnderzoek(t, ['BRONONDERZOEK', 'INTERNE_UITVRAAG', 'VERDIEPEND_GESPREK', 'VRAGENLIJST']);
});
afterEach(() => eisGaaf(t));

const adviseur = () => verzoek(t.mensen.adviseur);
const feit = (code: string) =>
  eerste<{ waarde: string } | undefined>(t, 'SELECT waarde FROM feit WHERE toetsing_id = $1 AND code = $2', zaak.toetsingId, code);
const stap = (code: string) =>
  eerste<{ status: string; reden: Buffer | null }>(
    t,
    'SELECT status, reden FROM stap WHERE toetsing_id = $1 AND code = $2',
    zaak.toetsingId,
    code,
  );
const anderen = () => [t.mensen.opdrachtgever, t.mensen.kabinet, t.mensen.vreemde, { ...t.mensen.vreemde, rollen: ['GRIFFIER'] as const }];

describe('S08 public sources', () => {
  it('are recorded, thrown away and closed with only the number of what was dropped', async () => {
    const { objectId } = await t.bronnen.legVast(adviseur(), zaak.toetsingId, aBron());
    const { objectId: weg } = await t.bronnen.legVast(adviseur(), zaak.toetsingId, aBron({ persoonsmatch: 'ONZEKER', url: null }));
    await t.bronnen.verwijder(adviseur(), zaak.toetsingId, weg!);
    expect(await t.bronnen.lees(t.mensen.toetser, zaak.toetsingId)).toEqual([{ ...aBron(), id: objectId, nummer: 1, versie: 1 }]);
    await t.bronnen.rondAf(adviseur(), zaak.toetsingId, 3);
    expect(await feit('BRONONDERZOEK_AFGEROND')).toEqual({ waarde: '3' });
    expect(await openTaken(t, zaak)).not.toContain('BRONONDERZOEK_DOEN');
    await weigert(t, 'STAP_NIET_OPEN', () => t.bronnen.legVast(adviseur(), zaak.toetsingId, aBron()));
  });

  it('are refused outside the law, in the future, and by who is no adviseur of the case', async () => {
    for (const soort of ['BKR', 'POLITIE_EN_JUSTITIE'] as const) {
      await weigert(t, 'BUITEN_WETTELIJKE_REIKWIJDTE', () => t.bronnen.legVast(adviseur(), zaak.toetsingId, aBron({ soort })));
    }
    await weigert(t, 'DATUM_IN_TOEKOMST', () => t.bronnen.legVast(adviseur(), zaak.toetsingId, aBron({ geraadpleegdOp: datumOver(2) })));
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => t.bronnen.verwijder(adviseur(), zaak.toetsingId, zaak.toetsingId));
    await weigert(t, 'GEEN_TOEGANG', () => t.bronnen.legVast(verzoek(t.mensen.toetser), zaak.toetsingId, aBron()));
    await weigert(t, 'TOETSING_ONBEKEND', () => t.bronnen.legVast(verzoek(t.mensen.vreemde), zaak.toetsingId, aBron()));
  });

  it('are not for the opdrachtgever, the kabinet, the griffier, or the kandidaat before the concept', async () => {
    for (const wie of [...anderen(), zaak.kandidaat]) {
      await expect(t.bronnen.lees(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
      await expect(t.uitvraag.lees(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
      await expect(t.gesprek.lees(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    }
  });
});

it('S08 leaves alone what the kandidaat kept out of the research', async () => {
  zaak = await naarMedewerking(t);
  await t.medewerking.verleen(verzoek(zaak.kandidaat), zaak.toetsingId, {
    informatiebriefVersie: 1,
    geweigerdeBronnen: ['BKR_OVERZICHT', 'SOCIALE_MEDIA_OPENBAAR'],
  });
  await open(t, zaak, 'BRONONDERZOEK');
  await weigert(t, 'BRON_GEWEIGERD_DOOR_KANDIDAAT', () =>
    t.bronnen.legVast(adviseur(), zaak.toetsingId, aBron({ soort: 'SOCIALE_MEDIA_OPENBAAR' })),
  );
  await t.bronnen.legVast(adviseur(), zaak.toetsingId, aBron());
});

describe('S09 the organisation itself', () => {
  it('is asked by domain, and the step is closed by hand', async () => {
    const uitvraag = { domein: 'Subsidies', vraag: `Heeft ${KANARIE} subsidie?`, antwoord: 'Ja.' };
    const { objectId } = await t.uitvraag.legVast(adviseur(), zaak.toetsingId, uitvraag);
    expect(await t.uitvraag.lees(t.mensen.adviseur, zaak.toetsingId)).toEqual([{ ...uitvraag, id: objectId, nummer: 1, versie: 1 }]);
    await t.uitvraag.rondAf(adviseur(), zaak.toetsingId);
    expect(await feit('UITVRAAG_AFGEROND')).toEqual({ waarde: 'AFGEROND' });
    await weigert(t, 'STAP_NIET_OPEN', () => t.uitvraag.rondAf(adviseur(), zaak.toetsingId));
  });
});

describe('S10 the interview', () => {
  const gesprek = (anders: object = {}) => ({
    gehoudenOp: datumOver(-1),
    aanwezigen: [t.mensen.adviseur.persoonId, t.mensen.toetser.persoonId],
    agendapunten: ['Dilemma'],
    verslag: `Verslag ${KANARIE}.`,
    ...anders,
  });

  it('is held by two and closes the step', async () => {
    await t.gesprek.legVast(adviseur(), zaak.toetsingId, gesprek());
    expect(await t.gesprek.lees(t.mensen.toetser, zaak.toetsingId)).toMatchObject([gesprek()]);
    expect(await feit('GESPREK_GEHOUDEN')).toEqual({ waarde: 'GEHOUDEN' });
    expect(await stap('VERDIEPEND_GESPREK')).toMatchObject({ status: 'AFGEROND' });
  });

  it('is refused when one was alone, with an outsider, or in the future', async () => {
    for (const aanwezigen of [[t.mensen.adviseur.persoonId], [t.mensen.adviseur.persoonId, t.mensen.tweede.persoonId]]) {
      await weigert(t, 'GESPREK_MET_TE_WEINIG', () => t.gesprek.legVast(adviseur(), zaak.toetsingId, gesprek({ aanwezigen })));
    }
    await weigert(t, 'DATUM_IN_TOEKOMST', () => t.gesprek.legVast(adviseur(), zaak.toetsingId, gesprek({ gehoudenOp: datumOver(2) })));
  });
});

describe('a step of the research', () => {
  it.each([
    ['BRONONDERZOEK', 'BRONONDERZOEK_AFGEROND'],
    ['INTERNE_UITVRAAG', 'UITVRAAG_AFGEROND'],
  ] as const)('%s is waived with a sealed reason', async (code, gevolg) => {
    await t.afzien.zieAf(adviseur(), zaak.toetsingId, code, `Niet nodig voor ${KANARIE}.`);
    const { status, reden } = await stap(code);
    expect([status, reden?.length ?? 0]).toEqual(['AFGEZIEN', expect.any(Number)]);
    expect(reden?.toString('latin1')).not.toContain(KANARIE);
    expect(await feit(gevolg)).toEqual({ waarde: 'AFGEZIEN' });
    await weigert(t, 'STAP_NIET_OPEN', () => t.afzien.zieAf(adviseur(), zaak.toetsingId, code, 'Nog eens.'));
  });

  it('that was not held is no fact', async () => {
    await t.afzien.zieAf(adviseur(), zaak.toetsingId, 'VERDIEPEND_GESPREK', 'Al gesproken.');
    expect(await feit('GESPREK_GEHOUDEN')).toBeUndefined();
  });

  it('that the law or the kandidaat needs is never waived', async () => {
    for (const code of ['VRAGENLIJST', 'BENOEMBAARHEID', 'HOOR_EN_WEDERHOOR', 'VOG_BESLISSING'] as const) {
      await weigert(t, 'STAP_NIET_AF_TE_ZIEN', () => t.afzien.zieAf(adviseur(), zaak.toetsingId, code, 'Geen tijd.'));
    }
    await weigert(t, 'GEEN_TOEGANG', () => t.afzien.zieAf(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, 'BRONONDERZOEK', 'Geen tijd.'));
  });
});

it('the research that is done or waived leads to the risicoanalyse', async () => {
  zaak = await naarRisicoanalyse(t);
  expect(await eerste(t, 'SELECT status FROM toetsing WHERE id = $1', zaak.toetsingId)).toEqual({ status: 'RISICOANALYSE' });
});
