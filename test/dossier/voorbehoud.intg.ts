import type { Ontbrekend } from '../../libs/domain/src/voorbehoud/voorbehoud.rules.js';
import { eerste, eisGaaf, KANARIE, moment, naarOnderzoek, open, openTaken, verzoek, weigert, type Zaak } from './support/dossier.js';
import { ALLES, naarRapport, openOnderzoekTest, type OnderzoekTest } from './support/onderzoek.js';

let t: OnderzoekTest;
let zaak: Zaak;
beforeAll(async () => {
  t = await openOnderzoekTest();
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const adviseur = () => verzoek(t.mensen.adviseur);
const opdrachtgever = () => verzoek(t.mensen.opdrachtgever);
const stap = (code: string, volgnummer: number) =>
  eerste<{ status: string }>(
    t,
    'SELECT status FROM stap WHERE toetsing_id = $1 AND code = $2 AND volgnummer = $3',
    zaak.toetsingId,
    code,
    volgnummer,
  ).then(({ status }) => status);
const legVoor = (anders: Partial<Ontbrekend> = {}) =>
  t.voorbehoud.legVoor(adviseur(), zaak.toetsingId, {
    deel: 'DOCUMENTEN',
    vragen: [],
    documenten: [],
    toelichting: `Weet ${KANARIE}.`,
    ...anders,
  });
const gaDoor = (deel: Ontbrekend['deel'] = 'DOCUMENTEN', wie = t.mensen.opdrachtgever) =>
  t.voorbehoud.gaDoor(verzoek(wie), zaak.toetsingId, deel);

describe('S-X7 documents that stay missing', () => {
  beforeEach(async () => {
    zaak = await naarOnderzoek(t, ['DOCUMENTEN']);
  });
  const vraagTweeKeer = async () => {
    for (const keer of [2, 3]) {
      await t.voorbehoud.vraagDocumentenAan(adviseur(), zaak.toetsingId);
      await open(t, zaak, ['DOCUMENTEN', keer]);
    }
  };

  it('are asked for twice, each time with the term of an addition', async () => {
    await vraagTweeKeer();
    const { rows } = await t.db.superClient.query<{ plek: string }>(
      `SELECT code || '/' || stap_volgnummer AS plek FROM termijn WHERE toetsing_id = $1 AND stap = 'DOCUMENTEN' ORDER BY stap_volgnummer`,
      [zaak.toetsingId],
    );
    expect(rows.map(({ plek }) => plek)).toEqual(['T02/1', 'T03/2', 'T03/3']);
    expect(await openTaken(t, zaak)).toEqual(['DOCUMENTEN_AANLEVEREN', 'DOCUMENTEN_BEOORDELEN']);
    await weigert(t, 'AANVULRONDES_OP', () => t.voorbehoud.vraagDocumentenAan(adviseur(), zaak.toetsingId));
    await weigert(t, 'DOCUMENTEN_ONVOLLEDIG', () => t.documenten.rondAf(adviseur(), zaak.toetsingId));
  });

  it('go to the opdrachtgever only then, and he can let the toetsing go on without them', async () => {
    await weigert(t, 'AANVULRONDES_NIET_OP', () => legVoor());
    await weigert(t, 'VOORBEHOUD_NIET_GEVRAAGD', () => gaDoor());
    await vraagTweeKeer();
    await weigert(t, 'VOORBEHOUD_NIET_GEVRAAGD', () => gaDoor());
    await legVoor();
    await weigert(t, 'VOORBEHOUD_AL_GEVRAAGD', () => legVoor());
    expect(await openTaken(t, zaak)).toContain('VOORBEHOUD_BESLISSEN');
    for (const wie of [zaak.kandidaat, t.mensen.adviseur, t.mensen.kabinet])
      await weigert(t, 'GEEN_TOEGANG', () => gaDoor('DOCUMENTEN', wie));
    await weigert(t, 'VOORBEHOUD_NIET_GEVRAAGD', () => gaDoor('VRAGENLIJST'));
    await gaDoor();
    expect(await stap('DOCUMENTEN', 3)).toBe('AFGEROND');
    expect(await openTaken(t, zaak)).toEqual([]);
    for (const wie of [t.mensen.opdrachtgever, t.mensen.adviseur, zaak.kandidaat]) {
      expect(await t.voorbehoud.lees(wie, zaak.toetsingId)).toMatchObject([
        { deel: 'DOCUMENTEN', documenten: ['CV'], beslotenOp: expect.stringMatching(/Z$/) },
      ]);
    }
    for (const wie of [t.mensen.kabinet, t.mensen.vreemde]) {
      await expect(t.voorbehoud.lees(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    }
  });

  it('never include a VOG: without it nothing goes on', async () => {
    await vraagTweeKeer();
    await weigert(t, 'VOG_ONTBREEKT', () => legVoor({ documenten: ['VOG'] }));
  });
});

describe('S-X7 answers that stay incomplete', () => {
  beforeEach(async () => {
    zaak = await naarOnderzoek(t, ['VRAGENLIJST', 'VRAGENLIJST_BEOORDELING']);
  });
  const onvolledig = () => t.vragenlijst.beoordeel(adviseur(), zaak.toetsingId, 'ONVOLLEDIG', `Vul aan over ${KANARIE}.`);

  it('are judged on although the kandidaat keeps silent, and then decided on by the opdrachtgever', async () => {
    for (const keer of [1, 2]) {
      await onvolledig();
      await open(t, zaak, ['AANVULLING', keer]);
      await weigert(t, 'AANVULTERMIJN_LOOPT', () => t.vragenlijst.rondAanvullingAf(adviseur(), zaak.toetsingId));
      await moment(t, zaak, 'T03', 'AANVULLING');
      await t.db.superClient.query(`UPDATE termijn SET einde = now() WHERE toetsing_id = $1 AND code = 'T03'`, [zaak.toetsingId]);
      await t.vragenlijst.rondAanvullingAf(adviseur(), zaak.toetsingId);
      await open(t, zaak, ['VRAGENLIJST_BEOORDELING', keer + 1]);
    }
    expect(
      await eerste(
        t,
        `SELECT array_agg(waarde) AS waarden FROM feit WHERE toetsing_id = $1 AND code = 'VRAGENLIJST_AANGEVULD'`,
        zaak.toetsingId,
      ),
    ).toEqual({
      waarden: ['NIET_AANGEVULD', 'NIET_AANGEVULD'],
    });
    await weigert(t, 'AANVULRONDES_OP', onvolledig);
    await weigert(t, 'VOORBEHOUD_LEEG', () => legVoor({ deel: 'VRAGENLIJST' }));
    await weigert(t, 'VRAAG_ONBEKEND', () => legVoor({ deel: 'VRAGENLIJST', vragen: ['Z9'] }));
    await legVoor({ deel: 'VRAGENLIJST', vragen: ['B3'] });
    await gaDoor('VRAGENLIJST');
    expect(await stap('VRAGENLIJST_BEOORDELING', 3)).toBe('AFGEROND');
    const stand = await t.proces.laadStand({ organisatieId: t.organisatieId, toetsingId: zaak.toetsingId, ronde: 1 });
    expect(stand.vragenlijstVolledig).toBe(true);
  });
});

describe('what stayed missing', () => {
  it('is listed in the report, and is no reason not to fix it', async () => {
    zaak = await naarRapport(t);
    const { rows } = await t.db.superClient.query<{ id: string }>(`SELECT id FROM toetsing WHERE id = $1`, [zaak.toetsingId]);
    expect(rows).toHaveLength(1);
    // As the research left it: the step is over, the decision is on record.
    await t.db.superClient.query(`UPDATE toetsing SET status = 'IN_ONDERZOEK' WHERE id = $1`, [zaak.toetsingId]);
    for (const volgnummer of [1, 2]) {
      await t.db.superClient.query(
        `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op) VALUES ($1, $2, 1, 'VRAGENLIJST_BEOORDEELD', $3, 'ONVOLLEDIG', now())`,
        [t.organisatieId, zaak.toetsingId, volgnummer],
      );
    }
    await open(t, zaak, 'VRAGENLIJST_BEOORDELING');
    await legVoor({ deel: 'VRAGENLIJST', vragen: ['B3', 'E1'] });
    await gaDoor('VRAGENLIJST');
    await t.db.superClient.query(`UPDATE toetsing SET status = 'RAPPORT_TER_VASTSTELLING' WHERE id = $1`, [zaak.toetsingId]);
    await t.rapport.stelVast(verzoek(t.mensen.toetser), zaak.toetsingId, ALLES);
    const { inhoud } = await t.rapport.lees(t.mensen.opdrachtgever, zaak.toetsingId);
    expect(inhoud.ontbrekendeAntwoorden).toEqual([
      { vraag: 'B3', reden: `Niet volledig beantwoord na twee keer vragen. Weet ${KANARIE}.` },
      { vraag: 'E1', reden: `Niet volledig beantwoord na twee keer vragen. Weet ${KANARIE}.` },
    ]);
    expect(
      Buffer.from(await t.rapport.pdf(t.mensen.opdrachtgever, zaak.toetsingId))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(opdrachtgever().beller).toBe(t.mensen.opdrachtgever);
  });
});
