import { LeesService } from '../../libs/dossier/src/lezen/lees.service.js';
import { TakenService } from '../../libs/dossier/src/lezen/taken.service.js';
import {
  eerste,
  eisGaaf,
  inhoudVan,
  KANARIE,
  naarOnderzoek,
  openDossierTest,
  openTaken,
  verzoek,
  weigert,
  type DossierTest,
  type Zaak,
} from './support/dossier.js';

let t: DossierTest;
let zaak: Zaak;
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());
beforeEach(async () => {
  zaak = await naarOnderzoek(t, []);
});
afterEach(() => eisGaaf(t));

const meld = (wie = t.mensen.adviseur) =>
  t.signaal.meld(verzoek(wie), zaak.toetsingId, { soort: 'ACUTE_DREIGING', toelichting: `Bel mij over ${KANARIE}.` });
const lees = (wie = t.mensen.opdrachtgever) => t.signaal.lees(wie, zaak.toetsingId);

describe('S-X9 a confidential signal', () => {
  it('goes from the adviseur to the opdrachtgever, sealed, and is wiped when he handled it', async () => {
    const { objectId } = await meld();
    expect(await lees()).toMatchObject([
      { id: objectId, afgehandeldOp: null, inhoud: { soort: 'ACUTE_DREIGING', toelichting: `Bel mij over ${KANARIE}.` } },
    ]);
    expect(await openTaken(t, zaak)).toEqual(['SIGNAAL_BEHANDELEN']);
    await t.signaal.handelAf(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, objectId!);
    expect(await lees()).toMatchObject([{ id: objectId, inhoud: null }]);
    expect(await eerste(t, 'SELECT inhoud FROM signaal WHERE id = $1', objectId)).toEqual({ inhoud: null });
    expect(await openTaken(t, zaak)).toEqual([]);
    await weigert(t, 'SIGNAAL_AL_AFGEHANDELD', () => t.signaal.handelAf(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, objectId!));
    expect(
      await eerste(t, `SELECT gegevens FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'handelSignaalAf'`, zaak.toetsingId),
    ).toEqual({ gegevens: { status: 'IN_ONDERZOEK', objectId, afhandeling: 'AFGEHANDELD' } });
  });

  it('is read, handled and given by nobody else', async () => {
    const { objectId } = await meld();
    for (const wie of [
      zaak.kandidaat,
      t.mensen.adviseur,
      t.mensen.toetser,
      t.mensen.kabinet,
      t.mensen.vreemde,
      { ...t.mensen.vreemde, rollen: ['FG'] as const },
    ]) {
      await expect(lees(wie)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    }
    for (const wie of [zaak.kandidaat, t.mensen.adviseur, t.mensen.toetser, t.mensen.kabinet]) {
      await weigert(t, 'GEEN_TOEGANG', () => t.signaal.handelAf(verzoek(wie), zaak.toetsingId, objectId!));
    }
    for (const wie of [zaak.kandidaat, t.mensen.toetser, t.mensen.kabinet, t.mensen.opdrachtgever]) {
      await weigert(t, 'GEEN_TOEGANG', () => meld(wie));
    }
    const andere = await naarOnderzoek(t, []);
    await weigert(t, 'ONDERDEEL_ONBEKEND', () => t.signaal.handelAf(verzoek(t.mensen.opdrachtgever), andere.toetsingId, objectId!));
  });

  it('shows in no list, fact, step or trail of anyone but those who may know', async () => {
    const lezen = new LeesService(t.inzage);
    const { objectId } = await meld();
    await lees();
    const taken = async (wie: typeof zaak.kandidaat) => (await lezen.taken(wie, zaak.toetsingId)).map(({ soort }) => soort);
    expect(await taken(t.mensen.opdrachtgever)).toEqual(['SIGNAAL_BEHANDELEN']);
    for (const wie of [zaak.kandidaat, t.mensen.adviseur, t.mensen.toetser, t.mensen.kabinet]) expect(await taken(wie)).toEqual([]);
    const eigen = await new TakenService(t.inzage).lijst({ ...t.mensen.adviseur, rollen: ['ADVISEUR', 'OPDRACHTGEVER'] }, { aantal: 100 });
    expect(JSON.stringify(eigen)).not.toContain('SIGNAAL');

    const spoor = async (wie: typeof zaak.kandidaat) => JSON.stringify((await lezen.audit(wie, zaak.toetsingId)).gebeurtenissen);
    expect(await spoor(zaak.kandidaat)).not.toMatch(/signaal/i);
    expect(await spoor(zaak.kandidaat)).not.toContain('SIGNALEN');
    expect((await lezen.audit(zaak.kandidaat, zaak.toetsingId)).geldig).toBe(true);
    expect(await spoor(t.mensen.opdrachtgever)).toContain('meldSignaal');
    expect(await spoor({ ...t.mensen.vreemde, rollen: ['AUDITOR'] })).toContain(objectId);
    for (const wie of [zaak.kandidaat, t.mensen.toetser]) {
      expect((await lezen.handelingen(wie, zaak.toetsingId)).map(({ code }) => code).filter((code) => /Signaal/.test(code))).toEqual([]);
    }
    const feiten = await t.db.superClient.query(`SELECT FROM feit WHERE toetsing_id = $1 AND code LIKE '%SIGNAAL%'`, [zaak.toetsingId]);
    expect(feiten.rowCount).toBe(0);
  });

  it('is still possible while the case is suspended, and not with a number that may not be kept', async () => {
    await weigert(t, 'VERBODEN_GEGEVENS', () =>
      t.signaal.meld(verzoek(t.mensen.adviseur), zaak.toetsingId, { soort: 'VERMOEDEN_STRAFBAAR_FEIT', toelichting: 'bsn 111222333' }),
    );
    await t.db.superClient.query(`UPDATE toetsing SET status = 'OPGESCHORT' WHERE id = $1`, [zaak.toetsingId]);
    await meld();
    expect(await inhoudVan(t)).not.toContain(KANARIE);
  });
});
