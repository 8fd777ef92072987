import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { HANDELING_CODES } from '../../libs/domain/src/handeling/handelingen.js';
import { beslis } from '../../libs/domain/src/toegang/beslis.js';
import { INZAGE_CODES } from '../../libs/domain/src/toegang/inzagen.js';
import { eenBeeld } from '../../libs/domain/src/toetsing/toetsing-beeld.testdata.js';
import { eerste, eisGaaf, KANARIE, naarOnderzoek, verzoek, weigert, type Zaak } from './support/dossier.js';
import { openMensenTest, type MensenTest } from './support/mensen.js';

let t: MensenTest;
let zaak: Zaak;
let ambtenaar: Beller;
let ander: Beller;
beforeAll(async () => {
  t = await openMensenTest();
  ambtenaar = await t.persoon('UITVRAAG_BEANTWOORDER');
  ander = await t.persoon('UITVRAAG_BEANTWOORDER');
});
afterAll(() => t.sluit());
beforeEach(async () => {
  zaak = await naarOnderzoek(t, ['INTERNE_UITVRAAG']);
});
afterEach(() => eisGaaf(t));

const stel = async (aan = ambtenaar, over: readonly string[] = [`Stichting ${KANARIE}`]): Promise<string> =>
  (await t.vragen.stel(verzoek(t.mensen.adviseur), zaak.toetsingId, { vraag: 'SUBSIDIES', over, persoonId: aan.persoonId })).objectId!;
const antwoord = (id: string, wie = ambtenaar) => t.vragen.beantwoord(verzoek(wie), zaak.toetsingId, id, `Ja, aan ${KANARIE}.`);
const onbekend = { code: 'TOETSING_ONBEKEND' };

describe('S09: who is asked one question', () => {
  it('sees that question, answers once, and sees nothing afterwards', async () => {
    const id = await stel();
    expect(await t.vragenInzage.wachtend(ambtenaar)).toEqual([
      { uitvraagId: id, toetsingId: zaak.toetsingId, gesteldOp: expect.any(String) as string },
    ]);
    expect(await t.vragenInzage.lees(ambtenaar, zaak.toetsingId, id)).toEqual({
      domein: 'Subsidies',
      tekst: `Welke subsidies heeft onze organisatie in de afgelopen vijf jaar gegeven of geweigerd aan: Stichting ${KANARIE}?`,
    });
    await antwoord(id);
    expect(await t.uitvraag.lees(t.mensen.adviseur, zaak.toetsingId)).toMatchObject([
      { domein: 'Subsidies', antwoord: `Ja, aan ${KANARIE}.` },
    ]);
    expect(await t.vragenInzage.gesteld(t.mensen.toetser, zaak.toetsingId)).toMatchObject([
      { id, persoonId: ambtenaar.persoonId, beantwoordOp: expect.any(String) as string },
    ]);

    expect(await t.vragenInzage.wachtend(ambtenaar)).toEqual([]);
    await expect(t.vragenInzage.lees(ambtenaar, zaak.toetsingId, id)).rejects.toMatchObject(onbekend);
    await weigert(t, 'TOETSING_ONBEKEND', () => antwoord(id));
  });

  it('knows of no case: not its number, not its status, not in any list', async () => {
    const id = await stel();
    await expect(t.inzage.lees({ beller: ambtenaar, toetsingId: zaak.toetsingId, inzage: 'KOP' }, async () => 1)).rejects.toMatchObject(
      onbekend,
    );
    await expect(t.uitvraag.lees(ambtenaar, zaak.toetsingId)).rejects.toMatchObject(onbekend);
    await weigert(t, 'TOETSING_ONBEKEND', () => t.conflict.meldOpdrachtgever(verzoek(ambtenaar), zaak.toetsingId, 'ANDERS'));
    // Not the question to somebody else either.
    const tweede = await stel(ander);
    await expect(t.vragenInzage.lees(ambtenaar, zaak.toetsingId, tweede)).rejects.toMatchObject({ code: 'UITVRAAG_ONBEKEND' });
    await weigert(t, 'UITVRAAG_ONBEKEND', () => antwoord(tweede));
    expect(await eerste(t, `SELECT count(*)::int AS n FROM taak WHERE persoon_id = $1`, ambtenaar.persoonId)).toEqual({ n: 0 });
    await antwoord(id);
    await antwoord(tweede, ander);
  });

  it('gets 404 for everything but his question, whatever the status', () => {
    const beeld = eenBeeld({ status: 'IN_ONDERZOEK', uitvragen: [{ id: 'vraag', persoonId: 'ambtenaar' }] });
    const wie = { persoonId: 'ambtenaar', rollen: ['UITVRAAG_BEANTWOORDER'] } as const;
    expect(INZAGE_CODES.filter((inzage) => beslis(wie, { inzage }, beeld).toegestaan)).toEqual(['UITVRAAG_VRAAG']);
    expect(HANDELING_CODES.filter((handeling) => beslis(wie, { handeling }, beeld).code !== 'TOETSING_ONBEKEND')).toEqual([
      'beantwoordUitvraag',
    ]);
    const later = { ...beeld, status: 'RISICOANALYSE' } as const;
    expect(INZAGE_CODES.filter((inzage) => beslis(wie, { inzage }, later).toegestaan)).toEqual([]);
    expect(HANDELING_CODES.filter((handeling) => beslis(wie, { handeling }, later).code !== 'TOETSING_ONBEKEND')).toEqual([]);
  });

  it('has no other part in the case, and holds the role', async () => {
    for (const wie of [zaak.kandidaat, t.mensen.opdrachtgever, t.mensen.toetser]) await weigert(t, 'VIER_OGEN_GESCHONDEN', () => stel(wie));
    await weigert(t, 'PERSOON_ZONDER_ROL', () => stel(t.mensen.vreemde));
    await weigert(t, 'VERBODEN_GEGEVENS', () => stel(ambtenaar, ['111222333']));
    expect((await t.vragenInzage.beantwoorders(t.mensen.adviseur, zaak.toetsingId)).map(({ persoonId }) => persoonId).sort()).toEqual(
      [ambtenaar.persoonId, ander.persoonId].sort(),
    );
  });
});

describe('S09: the step', () => {
  it('is not closed while a question waits, unless it is taken back', async () => {
    const id = await stel();
    await weigert(t, 'UITVRAAG_ONBEANTWOORD', () => t.uitvraag.rondAf(verzoek(t.mensen.adviseur), zaak.toetsingId));
    await weigert(t, 'GEEN_TOEGANG', () => t.vragen.trekIn(verzoek(t.mensen.toetser), zaak.toetsingId, id));
    await t.vragen.trekIn(verzoek(t.mensen.adviseur), zaak.toetsingId, id);
    await weigert(t, 'TOETSING_ONBEKEND', () => antwoord(id));
    await weigert(t, 'UITVRAAG_ONBEKEND', () => t.vragen.trekIn(verzoek(t.mensen.adviseur), zaak.toetsingId, id));
    await t.uitvraag.legVast(verzoek(t.mensen.adviseur), zaak.toetsingId, {
      domein: 'Contracten',
      vraag: 'Telefonisch.',
      antwoord: 'N.v.t.',
    });
    await t.uitvraag.rondAf(verzoek(t.mensen.adviseur), zaak.toetsingId);
  });

  it('that is waived takes its questions along', async () => {
    const id = await stel();
    await t.afzien.zieAf(verzoek(t.mensen.adviseur), zaak.toetsingId, 'INTERNE_UITVRAAG', 'Geen tijd meer.');
    await expect(t.vragenInzage.lees(ambtenaar, zaak.toetsingId, id)).rejects.toMatchObject(onbekend);
  });
});
