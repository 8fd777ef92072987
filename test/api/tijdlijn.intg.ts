import { randomUUID } from 'node:crypto';
import { controlepunten } from '../bewijs/support/bewijs.js';
import { vraag, type Antwoord, type Json } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe, zet } from './support/zaken.js';
import { RaadplegingService } from '../../libs/dossier/src/raadpleging/raadpleging.service.js';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { Kluis } from '../../libs/vault/src/kluis.js';

let api: TestApi;
let zaak: string;
beforeAll(async () => {
  api = await startApi();
  zaak = await maakZaak(api, { email: persoon('kandidaat').email, rij: { status: 'IN_ONDERZOEK' } });
  await wijsToe(api, zaak, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  const extern = Buffer.concat([Buffer.of(1), Buffer.alloc(40, 7)]);
  await api.db.superClient.query(`UPDATE toewijzing SET extern = $2 WHERE toetsing_id = $1`, [zaak, extern]);
  const ref = { organisatieId: persoon('kandidaat').organisatie.id, toetsingId: zaak, ronde: 1 };
  await new ProcesService(api.db.transacties, new Kluis(api.keys)).openStap({ ref, stap: 'VRAGENLIJST', volgnummer: 1 });
  await doe('adviseur', 'GET', `/toetsingen/${zaak}/vragenlijst`);
  await doe('adviseur', 'POST', `/toetsingen/${zaak}/signalen`, { soort: 'ACUTE_DREIGING', toelichting: 'Een verzonnen verhaal.' });
  await doe('burgemeester', 'GET', `/toetsingen/${zaak}/signalen`);
  await doe('kandidaat', 'GET', `/toetsingen/${zaak}/documenten`);
  await doe('kandidaat', 'POST', `/toetsingen/${zaak}/intrekking`, {});
});
afterAll(() => api.close());

async function doe(account: string, method: string, pad: string, body?: unknown): Promise<Antwoord> {
  return vraag(`${api.url}/api/v1${pad}`, {
    method,
    headers: { authorization: `Bearer ${await api.token(account)}` },
    ...(body === undefined ? {} : { body }),
  });
}
async function tijdlijn(account: string, query = '', pad = `/toetsingen/${zaak}`): Promise<Json> {
  const { status, body } = await doe(account, 'GET', `${pad}/tijdlijn${query}`);
  expect([account, query, status]).toEqual([account, query, 200]);
  return body;
}
const soorten = async (account: string, query = '', pad?: string): Promise<readonly string[]> =>
  (await tijdlijn(account, query, pad)).regels.map(({ soort }: Json) => soort as string);

const ALLES = ['maakConcept', 'STAP_GEOPEND', 'INZAGE', 'meldSignaal', 'INZAGE', 'INZAGE', 'trekIn'];

describe('the timeline of a case', () => {
  it('tells the FG everything in plain Dutch, the last first, and that it holds', async () => {
    const { regels, meer, cursor, verificatie } = await tijdlijn('fg');
    expect([meer, cursor]).toEqual([false, null]);
    expect(verificatie).toEqual({ geldig: true, gecontroleerdTot: ALLES.length, fouten: [], controlepunt: null });
    expect(regels.map(({ soort }: Json) => soort)).toEqual([...ALLES].reverse());
    expect(regels.map(({ wat }: Json) => wat)).toEqual([
      'De kandidaat trok de kandidatuur in.',
      'De kandidaat bekeek de documenten.',
      'De opdrachtgever bekeek een vertrouwelijk signaal.',
      'De integriteitsadviseur gaf een vertrouwelijk signaal.',
      'De integriteitsadviseur bekeek de antwoorden op de vragenlijst.',
      'Het systeem opende de stap ‘Vragenlijst’.',
      'De opdrachtgever begon met de voorbereiding van de toetsing.',
    ]);
    expect(regels[4]).toEqual({
      volgnummer: 3,
      op: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
      soort: 'INZAGE',
      aard: 'INZAGE',
      wie: { rol: 'ADVISEUR', functie: 'integriteitsadviseur', extern: true, persoonId: persoon('adviseur').id },
      wat: 'De integriteitsadviseur bekeek de antwoorden op de vragenlijst.',
      grondslag: { activiteit: 'BASISSCAN', doel: 'de basisscan uit te voeren', wet: 'op grond van de wet' },
      stap: null,
      details: [],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(regels[5]).toMatchObject({
      wie: { rol: 'SYSTEEM', functie: 'het systeem', extern: false, persoonId: null },
      stap: { code: 'VRAGENLIJST', nummer: 'S06', naam: 'Vragenlijst' },
    });
  });

  it('gives the kandidaat nothing of a signal, and of others their function only', async () => {
    const { regels } = await tijdlijn('kandidaat', '?volgorde=EERSTE_EERST');
    expect(regels.map(({ wat }: Json) => wat)).toEqual([
      'De opdrachtgever begon met de voorbereiding van de toetsing.',
      'Het systeem opende de stap ‘Vragenlijst’.',
      'De integriteitsadviseur bekeek uw antwoorden op de vragenlijst.',
      'U bekeek uw documenten.',
      'U trok de kandidatuur in.',
    ]);
    expect(regels.at(-1).wie).toEqual({ rol: 'KANDIDAAT', functie: 'u zelf', extern: false, persoonId: persoon('kandidaat').id });
    const tekst = JSON.stringify(regels);
    for (const account of ['adviseur', 'burgemeester'])
      for (const geheim of [persoon(account).id, persoon(account).naam]) expect(tekst).not.toContain(geheim);
    expect(tekst).not.toMatch(/signaal/i);
  });

  it.each([
    ['?rol=ADVISEUR', ['meldSignaal', 'INZAGE']],
    ['?rol=SYSTEEM&rol=OPDRACHTGEVER', ['INZAGE', 'STAP_GEOPEND', 'maakConcept']],
    ['?aard=PROCES', ['STAP_GEOPEND']],
    ['?aard=HANDELING', ['trekIn', 'meldSignaal', 'maakConcept']],
    ['?aard=INZAGE&rol=KANDIDAAT', ['INZAGE']],
    ['?stap=VRAGENLIJST', ['STAP_GEOPEND']],
    ['?stap=RAPPORT,ADVIES', []],
    [`?persoonId=${persoon('adviseur').id.toUpperCase()}`, ['meldSignaal', 'INZAGE']],
    ['?van=2999-01-01T00:00:00.000Z', []],
    ['?tot=2999-01-01T00:00:00.000Z', [...ALLES].reverse()],
  ])('is narrowed by %s', async (query, verwacht) => expect(await soorten('auditor', query)).toEqual(verwacht));

  it('is narrowed by when: from an instant on, and up to it', async () => {
    const { regels } = await tijdlijn('fg', '?volgorde=EERSTE_EERST');
    const op = regels[3].op as string;
    expect(await soorten('fg', `?volgorde=EERSTE_EERST&van=${op}`)).toEqual(ALLES.filter((_, i) => regels[i].op >= op));
    expect(await soorten('fg', `?volgorde=EERSTE_EERST&tot=${op}`)).toEqual(ALLES.filter((_, i) => regels[i].op < op));
  });

  it('finds no person for the kandidaat but himself', async () => {
    expect(await soorten('kandidaat', `?persoonId=${persoon('adviseur').id}`)).toEqual([]);
    expect(await soorten('kandidaat', `?persoonId=${persoon('kandidaat').id}`)).toEqual(['trekIn', 'INZAGE']);
  });

  it.each([
    ['kandidaat', '', ['trekIn', 'INZAGE', 'INZAGE', 'STAP_GEOPEND', 'maakConcept']],
    ['fg', '&volgorde=EERSTE_EERST', ALLES],
    ['fg', '&aard=INZAGE', ['INZAGE', 'INZAGE', 'INZAGE']],
  ])('comes in whole pages, for the %s %s', async (account, query, verwacht) => {
    for (const aantal of [1, 2, 3]) {
      const gelezen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { regels, ...rest }: Json = await tijdlijn(account, `?aantal=${aantal}${query}${cursor === '' ? '' : `&cursor=${cursor}`}`);
        gelezen.push(...regels.map(({ soort }: Json) => soort));
        expect([rest.meer, regels.length]).toEqual([rest.cursor !== null, rest.meer ? aantal : regels.length]);
        ({ cursor } = rest);
      }
      expect(gelezen).toEqual(verwacht);
    }
  });

  it('is nobody else’s business', async () => {
    for (const account of ['griffier', 'kabinet', 'beheerder', 'adviseur', 'toetser', 'kandidaat-elders', 'burgemeester-elders'])
      expect([account, await doe(account, 'GET', `/toetsingen/${zaak}/tijdlijn`)]).toMatchObject([account, { status: 404, body: { code: 'TOETSING_ONBEKEND' } }]);
  }); // prettier-ignore

  it.each(['?stap=X', '?rol=X', '?aard=X', '?volgorde=X', '?van=gisteren', '?persoonId=1', '?aantal=0', '?cursor=x', '?iets=1'])(
    'refuses %s',
    async (query) => expect((await doe('fg', 'GET', `/toetsingen/${zaak}/tijdlijn${query}`)).status).toBe(400),
  );

  it('leaves no event itself, and stays to be read after the end', async () => {
    expect((await tijdlijn('fg')).verificatie.gecontroleerdTot).toBe(ALLES.length);
    await zet(api, zaak, { status: 'GESLOTEN' });
    expect((await soorten('kandidaat')).length).toBe(5);
  });
});

describe('the timeline of the organisation', () => {
  const hier = '/organisatie';
  const bureau = { naam: 'Bureau Verzonnen', wpbrNummer: '1234', wpbrGeldigTot: '2031-01-01', verwerkersovereenkomst: 'VO-1', overeenkomstGeldigTot: '2031-01-01' }; // prettier-ignore
  beforeAll(async () => {
    expect((await doe('beheerder', 'POST', '/bureaus', bureau)).status).toBe(201);
    expect((await doe('beheerder', 'PUT', '/vrije-dagen', { datum: '2031-02-03', naam: 'Dicht' })).status).toBeLessThan(300);
    expect((await doe('beheerder', 'PUT', `/personen/${persoon('toetser').id}/rollen`, { rollen: ['TOETSER', 'ADVISEUR'] })).status).toBe(
      200,
    );
    expect((await doe('fg', 'GET', '/logboek/toegangsbesluiten?aantal=1')).status).toBe(200);
    const { id: persoonId, organisatie } = persoon('kabinet');
    await new RaadplegingService(api.db.transacties).meld({ persoonId, organisatieId: organisatie.id, rollen: ['KABINET'] }, 60);
  });

  it('tells what belongs to no case, to who keeps watch', async () => {
    const { regels, verificatie } = await tijdlijn('fg', '?volgorde=EERSTE_EERST', hier);
    expect(verificatie).toEqual({ geldig: true, gecontroleerdTot: 5, fouten: [], controlepunt: null });
    expect(regels.map(({ wat, aard }: Json) => [aard, wat])).toEqual([
      ['HANDELING', 'De beheerder voegde een bureau toe.'],
      ['HANDELING', 'De beheerder legde vast dat de organisatie op een dag dicht is.'],
      ['HANDELING', 'De beheerder wijzigde de functies van iemand.'],
      ['INZAGE', 'De functionaris gegevensbescherming bekeek een logboek.'],
      ['PROCES', 'Het systeem merkte dat iemand ongewoon veel toetsingen opende.'],
    ]);
    expect(regels[2]).toMatchObject({
      wie: { rol: 'BEHEERDER', functie: 'beheerder', extern: false, persoonId: persoon('beheerder').id },
      grondslag: { activiteit: 'GEBRUIKERS' },
      stap: null,
      details: [{ naam: 'integriteitsadviseur', waarde: 'GEGEVEN' }],
    });
    expect(JSON.stringify(regels)).not.toContain(persoon('kabinet').id);
  });

  it('tells of what the FG judges the auditor too, and the opdrachtgever not', async () => {
    expect(await soorten('auditor', '?rol=SYSTEEM', hier)).toEqual(['ongebruikelijkeRaadpleging']);
    expect(await soorten('burgemeester', '?rol=SYSTEEM', hier)).toEqual([]);
    expect(await soorten('burgemeester', '?aard=HANDELING&aantal=2', hier)).toEqual(['wijzigRollen', 'legVrijeDagVast']);
  });

  it('is nobody else’s, and of one organisation', async () => {
    for (const account of ['griffier', 'kabinet', 'beheerder', 'adviseur', 'toetser', 'kandidaat'])
      expect([account, await doe(account, 'GET', '/organisatie/tijdlijn')]).toMatchObject([account, { status: 403, body: { code: 'GEEN_TOEGANG' } }]);
    expect(await soorten('burgemeester-elders', '', hier)).toEqual([]);
  }); // prettier-ignore

  it('knows no steps', async () => expect((await doe('fg', 'GET', '/organisatie/tijdlijn?stap=RAPPORT')).status).toBe(400));
});

describe('a chain in which somebody wrote', () => {
  /** As whoever owns the database can. */
  async function knoei(tabel: string, waar: string): Promise<void> {
    await api.db.superClient.query(`ALTER TABLE ${tabel} DISABLE TRIGGER USER`);
    await api.db.superClient.query(`UPDATE ${tabel} SET soort = 'hervat', gegevens = '{"stap": "${randomUUID()}"}' WHERE ${waar}`);
    await api.db.superClient.query(`ALTER TABLE ${tabel} ENABLE TRIGGER USER`);
  }

  it('says up to where a signed checkpoint holds what happened, and finds what was written anew before it', async () => {
    const { organisatie } = persoon('kandidaat');
    const service = controlepunten(api.db.transacties);
    const grootte = await service.maak(organisatie.id);
    const { verificatie } = await tijdlijn('fg');
    expect(verificatie).toMatchObject({ geldig: true, controlepunt: { grootte, tot: ALLES.length } });
    // The chain is whole in itself: only the log knows what the last event was.
    await api.db.superClient.query(`ALTER TABLE bewijslog_blad DISABLE TRIGGER USER`);
    await api.db.superClient.query(`UPDATE bewijslog_blad SET hash = sha256(hash) WHERE keten_id = $1`, [zaak]);
    const na = (await tijdlijn('fg')).verificatie;
    expect(na).toMatchObject({ geldig: false, fouten: [{ volgnummer: ALLES.length, soort: 'HASH' }] });
    await api.db.superClient.query(`DELETE FROM bewijslog_blad WHERE keten_id = $1`, [zaak]);
    await api.db.superClient.query(`ALTER TABLE bewijslog_blad ENABLE TRIGGER USER`);
  });

  it('does not hold, and the timeline says where', async () => {
    await knoei('audit_gebeurtenis', `toetsing_id = '${zaak}' AND volgnummer = 2`);
    const { verificatie, regels } = await tijdlijn('kandidaat');
    expect(verificatie).toMatchObject({ geldig: false, gecontroleerdTot: ALLES.length, fouten: [{ volgnummer: 2, soort: 'HASH' }] });
    expect(regels).toHaveLength(5);
  });

  it('nor does that of an organisation, which still tells what it can', async () => {
    await knoei('organisatie_gebeurtenis', 'volgnummer = 3');
    const { verificatie, regels } = await tijdlijn('auditor', '?volgorde=EERSTE_EERST', '/organisatie');
    expect(verificatie).toMatchObject({ geldig: false, fouten: [{ volgnummer: 3, soort: 'HASH' }] });
    expect(regels[2]).toMatchObject({ wat: 'De beheerder deed iets wat deze versie van het systeem niet kent.', grondslag: null });
  });
});
