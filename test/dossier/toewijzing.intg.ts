import {
  datumOver,
  eerste,
  eisGaaf,
  ga,
  KANARIE,
  maakZaak,
  naarMedewerking,
  open,
  openDossierTest,
  openTaken,
  verzoek,
  weigert,
  type DossierTest,
  type Zaak,
} from './support/dossier.js';

let t: DossierTest;
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

async function gestart(): Promise<Zaak> {
  const zaak = await maakZaak(t);
  await t.toetsing.start(verzoek(t.mensen.opdrachtgever), zaak.toetsingId);
  await open(t, zaak, 'TOEWIJZING');
  return zaak;
}
const wijsToe = (
  zaak: Zaak,
  wie: 'adviseur' | 'tweede' | 'toetser' | 'opdrachtgever' | 'kabinet',
  rol: 'ADVISEUR' | 'TOETSER',
  anders = {},
) => t.toewijzing.wijsToe(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, { persoonId: t.mensen[wie].persoonId, rol, ...anders });

describe('S02 assigning', () => {
  it('closes the step when the leading adviseur declared and a toetser is there', async () => {
    const zaak = await gestart();
    const adviseur = await wijsToe(zaak, 'adviseur', 'ADVISEUR');
    await wijsToe(zaak, 'tweede', 'ADVISEUR');
    expect(await openTaken(t, zaak)).toEqual(['ADVISEURS_TOEWIJZEN', 'ONAFHANKELIJKHEID_VERKLAREN', 'ONAFHANKELIJKHEID_VERKLAREN']);
    const toetser = await wijsToe(zaak, 'toetser', 'TOETSER');
    const stap = () =>
      eerste<{ status: string }>(t, `SELECT status FROM stap WHERE toetsing_id = $1 AND code = 'TOEWIJZING'`, zaak.toetsingId);
    expect(await stap()).toEqual({ status: 'OPEN' });
    await t.toewijzing.verklaar(verzoek(t.mensen.adviseur), zaak.toetsingId, adviseur.objectId!, { conflict: false });
    expect(await stap()).toEqual({ status: 'AFGEROND' });
    // The others still have to declare.
    expect(await openTaken(t, zaak)).toEqual(['ONAFHANKELIJKHEID_VERKLAREN', 'ONAFHANKELIJKHEID_VERKLAREN']);
    await t.toewijzing.verklaar(verzoek(t.mensen.toetser), zaak.toetsingId, toetser.objectId!, { conflict: false });
    expect(await openTaken(t, zaak)).toEqual(['ONAFHANKELIJKHEID_VERKLAREN']);
    expect(
      await eerste(
        t,
        `SELECT count(*)::int AS n FROM bericht WHERE toetsing_id = $1 AND persoon_id = $2 AND sjabloon = 'TAAK_NIEUW'`,
        zaak.toetsingId,
        t.mensen.toetser.persoonId,
      ),
    ).toEqual({ n: 1 });
    await weigert(t, 'STAP_NIET_OPEN', () => wijsToe(zaak, 'kabinet', 'ADVISEUR'));
  });

  it('shows an assigned person his own assignment, and his name to those who may know', async () => {
    const zaak = await gestart();
    const { objectId } = await wijsToe(zaak, 'adviseur', 'ADVISEUR', {
      extern: { wpbrNummer: 'POB 1234', verwerkersovereenkomst: KANARIE, geldigTot: datumOver(1) },
    });
    expect(await t.toewijzingen.eigen(t.mensen.adviseur, zaak.toetsingId)).toEqual([
      { id: objectId, rol: 'ADVISEUR', leidend: true, verklaring: null },
    ]);
    await expect(t.toewijzingen.lees(t.mensen.adviseur, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    const [gezien] = await t.toewijzingen.lees(t.mensen.opdrachtgever, zaak.toetsingId);
    expect(gezien).toMatchObject({ naam: `ADVISEUR ${KANARIE}`, extern: { verwerkersovereenkomst: KANARIE }, beeindigdOp: null });
    expect((await t.toewijzingen.lees(zaak.kandidaat, zaak.toetsingId))[0]).toMatchObject({ naam: `ADVISEUR ${KANARIE}`, extern: null });
  });

  it('names the people to choose from, to who prepares cases', async () => {
    expect((await t.toewijzingen.medewerkers(t.mensen.opdrachtgever, 'TOETSER')).map(({ persoonId }) => persoonId)).toEqual([
      t.mensen.toetser.persoonId,
    ]);
    const formateur = await t.persoon('FORMATEUR');
    expect((await t.toewijzingen.medewerkers(t.mensen.kabinet, 'FORMATEUR')).map(({ persoonId }) => persoonId)).toEqual([
      formateur.persoonId,
    ]);
    await expect(t.toewijzingen.medewerkers(t.mensen.adviseur, 'TOETSER')).rejects.toMatchObject({ code: 'GEEN_TOEGANG' });
  });

  it('refuses who may not be assigned', async () => {
    const zaak = await gestart();
    await weigert(t, 'PERSOON_ZONDER_ROL', () => wijsToe(zaak, 'toetser', 'ADVISEUR'));
    await weigert(t, 'VIER_OGEN_GESCHONDEN', () => wijsToe(zaak, 'opdrachtgever', 'ADVISEUR'));
    await wijsToe(zaak, 'adviseur', 'ADVISEUR');
    await weigert(t, 'VIER_OGEN_GESCHONDEN', () => wijsToe(zaak, 'adviseur', 'TOETSER'));
    await weigert(t, 'LEIDENDE_AL_TOEGEWEZEN', () => wijsToe(zaak, 'tweede', 'ADVISEUR', { leidend: true }));
    const bureau = { wpbrNummer: 'POB 1234', verwerkersovereenkomst: 'VO-7', geldigTot: datumOver(-2) };
    await weigert(t, 'OVEREENKOMST_VERLOPEN', () => wijsToe(zaak, 'tweede', 'ADVISEUR', { extern: bureau }));
    await weigert(t, 'VERBODEN_GEGEVENS', () =>
      wijsToe(zaak, 'tweede', 'ADVISEUR', { extern: { ...bureau, geldigTot: datumOver(2), wpbrNummer: '111222333' } }),
    );
    await wijsToe(zaak, 'toetser', 'TOETSER');
    const ander = await t.persoon('TOETSER');
    await weigert(t, 'TOETSER_AL_TOEGEWEZEN', () =>
      t.toewijzing.wijsToe(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, { persoonId: ander.persoonId, rol: 'TOETSER' }),
    );
    await weigert(t, 'GEEN_TOEGANG', () =>
      t.toewijzing.wijsToe(verzoek(t.mensen.kabinet), zaak.toetsingId, { persoonId: ander.persoonId, rol: 'ADVISEUR' }),
    );
    await t.db.superClient.query('DELETE FROM persoon_rol WHERE persoon_id = $1', [ander.persoonId]);
  });

  it('takes only the own declaration, once', async () => {
    const zaak = await gestart();
    const { objectId } = await wijsToe(zaak, 'adviseur', 'ADVISEUR');
    const ander = await wijsToe(zaak, 'tweede', 'ADVISEUR');
    const verklaar = (wie: 'adviseur' | 'tweede' | 'vreemde' | 'opdrachtgever', id: string) =>
      t.toewijzing.verklaar(verzoek(t.mensen[wie]), zaak.toetsingId, id, { conflict: false });
    await weigert(t, 'TOEWIJZING_ONBEKEND', () => verklaar('adviseur', ander.objectId!));
    await weigert(t, 'TOETSING_ONBEKEND', () => verklaar('vreemde', objectId!));
    await weigert(t, 'GEEN_TOEGANG', () => verklaar('opdrachtgever', objectId!));
    await verklaar('adviseur', objectId!);
    await weigert(t, 'GEEN_TOEGANG', () => verklaar('adviseur', objectId!));
  });

  it('ends the assignment of who reports a conflict at once, and the place is free again', async () => {
    const zaak = await gestart();
    const { objectId } = await wijsToe(zaak, 'adviseur', 'ADVISEUR');
    await t.toewijzing.verklaar(verzoek(t.mensen.adviseur), zaak.toetsingId, objectId!, { conflict: true });
    expect(await eerste(t, 'SELECT reden, beeindigd_op IS NOT NULL AS over FROM toewijzing WHERE id = $1', objectId)).toEqual({
      reden: 'CONFLICT_GEMELD',
      over: true,
    });
    expect(await openTaken(t, zaak)).toEqual(['ADVISEURS_TOEWIJZEN']);
    await expect(t.toewijzingen.eigen(t.mensen.adviseur, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    expect((await wijsToe(zaak, 'tweede', 'ADVISEUR')).objectId).not.toBeNull();
  });

  it('asks for another toetser when the toetser reports a conflict after S02', async () => {
    const zaak = await gestart();
    const { objectId } = await wijsToe(zaak, 'adviseur', 'ADVISEUR');
    await t.toewijzing.verklaar(verzoek(t.mensen.adviseur), zaak.toetsingId, objectId!, { conflict: false });
    const toetser = await wijsToe(zaak, 'toetser', 'TOETSER');
    await ga(t, zaak, 'wijsAdviseurToe');
    await t.toewijzing.verklaar(verzoek(t.mensen.toetser), zaak.toetsingId, toetser.objectId!, { conflict: true });
    expect(await openTaken(t, zaak)).toEqual(['ADVISEURS_TOEWIJZEN']);
    const ander = await t.persoon('TOETSER');
    await t.toewijzing.wijsToe(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, { persoonId: ander.persoonId, rol: 'TOETSER' });
    expect(await openTaken(t, zaak)).toEqual(['ONAFHANKELIJKHEID_VERKLAREN']);
  });
});

describe('S03 cooperating, S-X1 and S-X2', () => {
  const keuze = { informatiebriefVersie: 1, geweigerdeBronnen: ['BKR_OVERZICHT', 'SOCIALE_MEDIA_OPENBAAR'] };

  it('reads the letter, and cooperates but for some sources', async () => {
    const zaak = await naarMedewerking(t);
    expect(await t.medewerking.leesBrief(zaak.kandidaat, zaak.toetsingId)).toMatchObject({ versie: 1 });
    expect(await t.medewerking.lees(zaak.kandidaat, zaak.toetsingId)).toEqual({ keuze: null, op: null, geweigerdeBronnen: [] });
    expect(await t.medewerking.verleen(verzoek(zaak.kandidaat), zaak.toetsingId, keuze)).toMatchObject({ status: 'IN_ONDERZOEK' });
    expect(await t.medewerking.lees(t.mensen.adviseur, zaak.toetsingId)).toMatchObject({
      keuze: 'VERLEEND',
      geweigerdeBronnen: keuze.geweigerdeBronnen,
    });
    expect(await t.medewerking.lees(t.mensen.opdrachtgever, zaak.toetsingId)).toMatchObject({ geweigerdeBronnen: keuze.geweigerdeBronnen });
    expect(await t.medewerking.lees(t.mensen.kabinet, zaak.toetsingId)).toMatchObject({ keuze: 'VERLEEND', geweigerdeBronnen: null });
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => t.medewerking.verleen(verzoek(zaak.kandidaat), zaak.toetsingId, keuze));
  });

  it('refuses another version of the letter, and a source that has to be consulted', async () => {
    const zaak = await naarMedewerking(t);
    await weigert(t, 'INFORMATIEBRIEF_VEROUDERD', () =>
      t.medewerking.verleen(verzoek(zaak.kandidaat), zaak.toetsingId, { ...keuze, informatiebriefVersie: 2 }),
    );
    await weigert(t, 'BRON_NIET_TE_WEIGEREN', () =>
      t.medewerking.verleen(verzoek(zaak.kandidaat), zaak.toetsingId, { ...keuze, geweigerdeBronnen: ['HANDELSREGISTER'] }),
    );
    await weigert(t, 'GEEN_TOEGANG', () => t.medewerking.verleen(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, keuze));
    await weigert(t, 'TOETSING_ONBEKEND', () => t.medewerking.verleen(verzoek(t.mensen.vreemde), zaak.toetsingId, keuze));
  });

  it.each([
    ['weiger', 'GESTAAKT'],
    ['trekIn', 'INGETROKKEN'],
  ] as const)('%s ends the case: %s', async (handeling, status) => {
    const zaak = await naarMedewerking(t);
    const vanWie = () =>
      t.db.superClient.query(
        `SELECT persoon_id FROM bericht WHERE toetsing_id = $1 AND sjabloon = 'INGETROKKEN' AND status = 'TE_VERZENDEN' ORDER BY persoon_id`,
        [zaak.toetsingId],
      );
    expect(await t.medewerking[handeling](verzoek(zaak.kandidaat), zaak.toetsingId)).toMatchObject({ status });
    const { opdrachtgever, adviseur, toetser } = t.mensen;
    expect((await vanWie()).rows).toEqual(
      [opdrachtgever, adviseur, toetser]
        .map(({ persoonId }) => ({ persoon_id: persoonId }))
        .sort((a, b) => (a.persoon_id < b.persoon_id ? -1 : 1)),
    );
    expect(await openTaken(t, zaak)).toEqual([]);
    expect(await eerste(t, `SELECT vernietigen_op IS NOT NULL AS gepland FROM toetsing WHERE id = $1`, zaak.toetsingId)).toEqual({
      gepland: true,
    });
    expect(await eerste(t, `SELECT count(*)::int AS n FROM stap WHERE toetsing_id = $1 AND status = 'OPEN'`, zaak.toetsingId)).toEqual({
      n: 0,
    });
    await expect(t.toewijzingen.lees(t.mensen.adviseur, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    await weigert(t, 'TOETSING_GEEINDIGD', () => t.medewerking.trekIn(verzoek(zaak.kandidaat), zaak.toetsingId));
  });

  it('nobody withdraws but the kandidaat, and the opdrachtgever who was asked to on paper (S-X1)', async () => {
    const zaak = await naarMedewerking(t);
    for (const wie of [t.mensen.adviseur, t.mensen.toetser, t.mensen.kabinet])
      await weigert(t, 'GEEN_TOEGANG', () => t.medewerking.trekIn(verzoek(wie), zaak.toetsingId));
    await weigert(t, 'TOETSING_ONBEKEND', () => t.medewerking.trekIn(verzoek(t.mensen.vreemde), zaak.toetsingId));
    const { opdrachtgever } = t.mensen;
    expect(await t.medewerking.trekIn(verzoek(opdrachtgever), zaak.toetsingId)).toMatchObject({ status: 'INGETROKKEN' });
    expect(
      await eerste(
        t,
        `SELECT gegevens->'opSchriftelijkVerzoek' AS "opPapier", rol FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'trekIn'`,
        zaak.toetsingId,
      ),
    ).toEqual({ opPapier: true, rol: 'OPDRACHTGEVER' });
    const bericht = `SELECT count(*)::int AS n FROM bericht WHERE toetsing_id = $1 AND sjabloon = 'INGETROKKEN' AND persoon_id`;
    expect(await eerste(t, `${bericht} = (SELECT kandidaat_id FROM toetsing WHERE id = $1)`, zaak.toetsingId)).toEqual({ n: 1 });
    expect(await eerste(t, `${bericht} = '${opdrachtgever.persoonId}'`, zaak.toetsingId)).toEqual({ n: 0 });
  });
});
