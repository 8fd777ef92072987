import { CijfersService } from '../../libs/dossier/src/cijfers/cijfers.service.js';
import { eisGaaf, KANARIE, maakZaak, naarMedewerking, openDossierTest, verzoek, weigert, type DossierTest } from './support/dossier.js';

let t: DossierTest;
let cijfers: CijfersService;
beforeAll(async () => {
  t = await openDossierTest();
  cijfers = new CijfersService(t.db.transacties);
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const maand = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit' }).format(new Date());

describe('the numbers of the organisation', () => {
  it('are for the opdrachtgever, the FG and the auditor', async () => {
    for (const wie of [t.mensen.opdrachtgever, await t.persoon('FG'), await t.persoon('AUDITOR')])
      expect(Object.keys(await cijfers.lees(wie))).toEqual(['perStand', 'gestart', 'afgerond', 'termijnenPerStap', 'termijnenPerMaand']);
    for (const wie of [t.mensen.kabinet, t.mensen.adviseur, await t.persoon('GRIFFIER'), await t.persoon('BEHEERDER')])
      await weigert(t, 'GEEN_TOEGANG', () => cijfers.lees(wie));
  });

  it('count cases by stand and month, terms by step and month, and hide what is about a few', async () => {
    for (let i = 0; i < 6; i += 1) await naarMedewerking(t);
    for (let i = 0; i < 2; i += 1) await maakZaak(t);
    const weg = await naarMedewerking(t);
    await t.medewerking.trekIn(verzoek(weg.kandidaat), weg.toetsingId);
    const gezien = await cijfers.lees(t.mensen.opdrachtgever);
    expect(gezien.perStand).toEqual([
      { status: 'CONCEPT', aantal: null },
      { status: 'WACHT_OP_MEDEWERKING', aantal: 5 },
      { status: 'INGETROKKEN', aantal: null },
    ]);
    expect(gezien.gestart).toEqual([{ maand, aantal: 5 }]);
    expect(gezien.afgerond).toEqual([{ maand, aantal: null }]);
    expect(gezien.termijnenPerStap).toContainEqual({ stap: 'MEDEWERKING', opTijd: 0, teLaat: 0, loopt: 5 });
    for (const { opTijd, teLaat, loopt } of [...gezien.termijnenPerStap, ...gezien.termijnenPerMaand])
      for (const aantal of [opTijd, teLaat, loopt]) expect(aantal === null || aantal % 5 === 0).toBe(true);
    expect(JSON.stringify(gezien)).not.toContain(KANARIE);
  });

  it('are of one organisation', async () => {
    const elders = await openDossierTest();
    expect(await new CijfersService(elders.db.transacties).lees(elders.mensen.opdrachtgever)).toEqual({
      perStand: [],
      gestart: [],
      afgerond: [],
      termijnenPerStap: [],
      termijnenPerMaand: [],
    });
    await elders.sluit();
  });
});
