import { randomUUID } from 'node:crypto';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import type { StapCode } from '../../libs/domain/src/stap/stap-code.js';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { vraag, type Antwoord } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { aPdf } from '../support/pdf.js';

let api: TestApi;
let proces: ProcesService;
beforeAll(async () => {
  api = await startApi();
  proces = new ProcesService(api.db.transacties, new Kluis(api.keys));
});
afterAll(() => api.close());

const PDF = aPdf('Kanarievogel');
const { id: organisatieId } = persoon('burgemeester').organisatie;

async function doe(account: string, method: string, pad: string, body?: unknown, headers: Record<string, string> = {}): Promise<Antwoord> {
  return vraag(`${api.url}/api/v1${pad}`, {
    method,
    headers: { authorization: `Bearer ${await api.token(account)}`, ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

/** A form as a browser sends it. */
async function lever(
  account: string,
  pad: string,
  delen: readonly (readonly [string, string] | readonly [string, Buffer, string])[],
  headers: Record<string, string> = {},
) {
  const form = new FormData();
  for (const [naam, waarde, bestandsnaam] of delen) {
    if (typeof waarde === 'string') form.append(naam, waarde);
    else form.append(naam, new Blob([new Uint8Array(waarde)]), bestandsnaam);
  }
  const antwoord = await fetch(`${api.url}/api/v1${pad}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await api.token(account)}`, ...headers },
    body: form,
  });
  return { status: antwoord.status, body: (await antwoord.json()) as Record<string, unknown> };
}

const concept = () => ({
  kandidaat: { naam: 'Kim Kandidaat', email: persoon('kandidaat').email },
  doelfunctie: 'WETHOUDER',
  aanleiding: 'TUSSENTIJDS',
  raadsdatum: new Date(Date.now() + 80 * 86_400_000).toISOString().slice(0, 10),
  termijnProfiel: 'NORMAAL',
});
const stap = (toetsingId: string, code: StapCode) =>
  proces.openStap({ ref: { organisatieId, toetsingId, ronde: 1 }, stap: code, volgnummer: 1 });

describe('the first half of the procedure over HTTP', () => {
  let zaak = '';

  it('begins once for a kandidaat whom nobody knows yet, however many prepare it at the same moment', async () => {
    const zelfde = { ...concept(), kandidaat: { naam: 'Sam Samen', email: `${randomUUID()}@post.example` } };
    const antwoorden = await Promise.all(Array.from({ length: 5 }, () => doe('kabinet', 'POST', '/toetsingen', zelfde)));
    expect(antwoorden.map(({ status, body }) => `${status} ${body.code ?? ''}`).sort()).toEqual(['201 ', ...Array.from({ length: 4 }, () => '409 TOETSING_LOOPT_AL')]);
  }); // prettier-ignore

  it('says what is wrong with a request, field by field', async () => {
    const { status, body } = await doe('burgemeester', 'POST', '/toetsingen', {
      ...concept(),
      kandidaat: { naam: '', email: 'x' },
      geheim: 1,
    });
    expect(status).toBe(400);
    expect(body.fouten.map(({ veld }: { veld: string }) => veld).sort()).toEqual(['geheim', 'kandidaat.email', 'kandidaat.naam']);
    expect(await doe('burgemeester', 'POST', '/toetsingen', { ...concept(), doelfunctie: 'RAADSLID' })).toMatchObject({
      status: 422,
      body: { code: 'DOELGROEP_NIET_TOEGESTAAN' },
    });
    expect(await doe('adviseur', 'POST', '/toetsingen', concept())).toMatchObject({ status: 403 });
  });

  it('makes, changes and starts a toetsing', async () => {
    const sleutel = { 'idempotency-key': randomUUID() };
    const begin = concept();
    const gemaakt = await doe('kabinet', 'POST', '/toetsingen', begin, sleutel);
    expect(gemaakt).toMatchObject({ status: 201, body: { status: 'CONCEPT', versie: 1 } });
    expect(gemaakt.headers.get('etag')).toBe('"1"');
    expect((await doe('kabinet', 'POST', '/toetsingen', begin, sleutel)).body).toEqual(gemaakt.body);
    zaak = gemaakt.body.toetsingId;
    const { doelfunctie: _, aanleiding: __, kandidaat, ...rest } = begin;
    const wijziging = { ...rest, kandidaat: { naam: kandidaat.naam } };
    expect(await doe('kabinet', 'PUT', `/toetsingen/${zaak}/concept`, wijziging)).toMatchObject({
      status: 428,
      body: { code: 'IF_MATCH_ONTBREEKT' },
    });
    expect(await doe('kabinet', 'PUT', `/toetsingen/${zaak}/concept`, wijziging, { 'if-match': '"9"' })).toMatchObject({ status: 412 });
    expect(await doe('kabinet', 'PUT', `/toetsingen/${zaak}/concept`, wijziging, { 'if-match': '"1"' })).toMatchObject({ status: 200 });
    expect(await doe('burgemeester', 'POST', `/toetsingen/${zaak}/start`)).toMatchObject({ status: 200, body: { status: 'GESTART' } });
    expect(await doe('burgemeester-elders', 'GET', `/toetsingen/${zaak}/planning`)).toMatchObject({ status: 404 });
    expect(await doe('burgemeester', 'GET', `/toetsingen/${zaak}/planning`)).toMatchObject({
      status: 200,
      body: { kleur: expect.any(String) },
    });
    expect(
      await doe('burgemeester', 'POST', '/toetsingen/planning', { raadsdatum: begin.raadsdatum, termijnProfiel: 'NORMAAL' }),
    ).toMatchObject({ status: 200 });
  });

  it('assigns people who can be chosen, and lets them declare', async () => {
    await stap(zaak, 'TOEWIJZING');
    for (const [account, rol] of [
      ['adviseur', 'ADVISEUR'],
      ['toetser', 'TOETSER'],
    ] as const) {
      const { body: keuze } = await doe('burgemeester', 'GET', `/medewerkers?rol=${rol}`);
      expect(keuze).toContainEqual({ persoonId: persoon(account).id, naam: persoon(account).naam, bureau: null });
      await doe('burgemeester', 'POST', `/toetsingen/${zaak}/toewijzingen`, { persoonId: persoon(account).id, rol });
      const { body: eigen } = await doe(account, 'GET', `/toetsingen/${zaak}/toewijzingen/eigen`);
      expect(
        await doe(account, 'POST', `/toetsingen/${zaak}/toewijzingen/${eigen[0].id}/onafhankelijkheidsverklaring`, { conflict: false }),
      ).toMatchObject({ status: 200 });
    }
    expect((await doe('kandidaat', 'GET', `/toetsingen/${zaak}/toewijzingen`)).body).toHaveLength(2);
    await proces.legOvergangVast({ ref: { organisatieId, toetsingId: zaak, ronde: 1 }, overgang: 'wijsAdviseurToe' });
    await stap(zaak, 'MEDEWERKING');
  });

  it('asks the kandidaat to cooperate', async () => {
    expect(await doe('kandidaat', 'GET', `/toetsingen/${zaak}/informatiebrief`)).toMatchObject({ status: 200, body: { versie: 1 } });
    expect(
      await doe('kandidaat', 'POST', `/toetsingen/${zaak}/medewerking`, { informatiebriefVersie: 1, geweigerdeBronnen: [] }),
    ).toMatchObject({ body: { status: 'IN_ONDERZOEK' } });
    for (const code of ['VRAGENLIJST', 'DOCUMENTEN', 'BENOEMBAARHEID', 'VOG_KLAARZETTEN'] as const) await stap(zaak, code);
  });

  it('keeps answers under the version of the questionnaire', async () => {
    const pad = `/toetsingen/${zaak}/vragenlijst`;
    const leeg = await doe('kandidaat', 'GET', pad);
    expect(leeg.headers.get('etag')).toBe('"0"');
    const body = { antwoorden: { B2: { soort: 'JN', waarde: true } } };
    expect(await doe('kandidaat', 'PUT', `${pad}/antwoorden`, body)).toMatchObject({ status: 428 });
    const bewaar = (antwoorden: object, versie: number) =>
      doe('kandidaat', 'PUT', `${pad}/antwoorden`, { antwoorden }, { 'if-match': `"${versie}"` });
    expect(await bewaar({ B2: 'ja' }, 0)).toMatchObject({
      status: 400,
      body: { code: 'ANTWOORD_ONJUIST', redenen: [{ vraag: 'B2', code: 'ANTWOORD_ONJUIST', uitleg: expect.stringContaining('vraag B2') }] },
    });
    expect(await bewaar({ 'geen vraag': null }, 0)).toMatchObject({ status: 400, body: { code: 'INVOER_ONJUIST' } });
    const eerste = await bewaar(body.antwoorden, 0);
    expect(eerste).toMatchObject({ status: 200, body: { vragenlijst: { versie: 1, ookGewijzigd: [] } } });
    expect(eerste.headers.get('etag')).toBe('"1"');
    expect(await bewaar(body.antwoorden, 0)).toMatchObject({ status: 200 });
    expect(await bewaar({ J2: { soort: 'T', tekst: 'Een dilemma.' } }, 0)).toMatchObject({
      status: 200,
      body: { vragenlijst: { versie: 2, ookGewijzigd: ['B2'] } },
    });
    expect(await bewaar({ B2: { soort: 'JN', waarde: false }, J2: null }, 0)).toMatchObject({
      status: 412,
      body: { code: 'ANTWOORD_GEWIJZIGD', redenen: [{ vraag: 'B2' }, { vraag: 'J2' }] },
    });
    const gelezen = await doe('kandidaat', 'GET', pad);
    expect(gelezen.headers.get('etag')).toBe('"2"');
    expect(gelezen.body).toMatchObject({
      versie: 2,
      versies: { B2: 1, J2: 2 },
      antwoorden: body.antwoorden,
      agendapunten: [],
      voortgang: { klaar: 2, secties: expect.arrayContaining([{ sectie: 'B', verplicht: 4, klaar: 1 }]) },
    });
    expect(gelezen.body.fouten[0]).toEqual({
      vraag: 'A1',
      code: 'ANTWOORD_ONTBREEKT',
      uitleg: 'Beantwoord vraag A1 voordat u de vragenlijst indient.',
    });
    const { status, body: reden } = await doe('kandidaat', 'POST', `${pad}/indiening`, { naarWaarheid: true });
    expect([status, reden.code]).toEqual([422, 'ANTWOORD_ONTBREEKT']);
    expect(reden.redenen[0]).toMatchObject({ code: 'ANTWOORD_ONTBREEKT', vraag: expect.stringMatching(/^[A-J]\d+$/) });
  });

  it('takes a file in and hands it out to be saved', async () => {
    const pad = `/toetsingen/${zaak}/documenten`;
    const sleutel = { 'idempotency-key': randomUUID() };
    const gegeven = await lever(
      'kandidaat',
      pad,
      [
        ['soort', 'CV'],
        ['bestand', PDF, 'cv José.pdf'],
      ],
      sleutel,
    );
    expect(gegeven).toMatchObject({ status: 200 });
    expect(
      (
        await lever(
          'kandidaat',
          pad,
          [
            ['soort', 'CV'],
            ['bestand', PDF, 'cv José.pdf'],
          ],
          sleutel,
        )
      ).body,
    ).toEqual(gegeven.body);
    expect(
      await lever(
        'kandidaat',
        pad,
        [
          ['soort', 'CV'],
          ['bestand', Buffer.concat([PDF, PDF]), 'cv José.pdf'],
        ],
        sleutel,
      ),
    ).toMatchObject({ status: 422, body: { code: 'IDEMPOTENTIE_HERGEBRUIKT' } });
    const { headers, body, status } = await doe('adviseur', 'GET', `${pad}/${String(gegeven.body['objectId'])}/inhoud`);
    expect([status, body]).toEqual([200, PDF.toString()]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="cv Jos_.pdf"; filename*=UTF-8''cv%20Jos%C3%A9.pdf`,
      'content-length': String(PDF.length),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(await doe('burgemeester', 'GET', `${pad}/${String(gegeven.body['objectId'])}/inhoud`)).toMatchObject({ status: 404 });
    expect((await doe('kandidaat', 'GET', pad)).body.documenten).toHaveLength(1);
  });

  it('refuses a key that is none after the file came in', async () => {
    const delen = [
      ['soort', 'CV'],
      ['bestand', PDF, 'a.pdf'],
    ] as const;
    const geweigerd = await lever('kandidaat', `/toetsingen/${zaak}/documenten`, delen, { 'idempotency-key': 'x' });
    expect(geweigerd).toMatchObject({ status: 400, body: { code: 'INVOER_ONJUIST' } });
    expect((await doe('kandidaat', 'GET', `/toetsingen/${zaak}/documenten`)).body.documenten).toHaveLength(1);
  });

  it.each([
    [
      'a forbidden kind',
      'kandidaat',
      [
        ['soort', 'STRAFVONNIS'],
        ['bestand', PDF, 'a.pdf'],
      ],
      422,
      'VERBODEN_GEGEVENS',
    ],
    [
      'a file before its kind',
      'kandidaat',
      [
        ['bestand', PDF, 'a.pdf'],
        ['soort', 'CV'],
      ],
      400,
      'BESTAND_ONTBREEKT',
    ],
    ['no file', 'kandidaat', [['soort', 'CV']], 400, 'BESTAND_ONTBREEKT'],
    [
      'two files',
      'kandidaat',
      [
        ['soort', 'CV'],
        ['bestand', PDF, 'a.pdf'],
        ['bestand', PDF, 'b.pdf'],
      ],
      400,
      'BESTAND_ONTBREEKT',
    ],
    [
      'a name that lies',
      'kandidaat',
      [
        ['soort', 'CV'],
        ['bestand', PDF, 'a.png'],
      ],
      400,
      'BESTANDSNAAM_PAST_NIET',
    ],
    [
      'more than 20 MB',
      'kandidaat',
      [
        ['soort', 'CV'],
        ['bestand', Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024)]), 'a.pdf'],
      ],
      413,
      'BESTAND_TE_GROOT',
    ],
    [
      'somebody else',
      'burgemeester',
      [
        ['soort', 'CV'],
        ['bestand', PDF, 'a.pdf'],
      ],
      403,
      'GEEN_TOEGANG',
    ],
  ] as const)('refuses %s', async (_, account, delen, status, code) => {
    expect(await lever(account, `/toetsingen/${zaak}/documenten`, delen)).toMatchObject({ status, body: { code } });
    expect((await doe('kandidaat', 'GET', `/toetsingen/${zaak}/documenten`)).body.documenten).toHaveLength(1);
  });

  it('shows the requirements and where the VOG stands', async () => {
    expect((await doe('adviseur', 'GET', `/toetsingen/${zaak}/benoembaarheid`)).body.eisen[0]).toMatchObject({
      code: 'INGEZETENSCHAP',
      wetsverwijzing: { geverifieerd: false },
    });
    expect(await doe('adviseur', 'PUT', `/toetsingen/${zaak}/benoembaarheid`, { oordelen: [] })).toMatchObject({
      status: 422,
      body: { code: 'OORDEEL_ONTBREEKT' },
    });
    expect((await doe('burgemeester', 'GET', `/toetsingen/${zaak}/vog`)).body).toMatchObject({
      status: 'NIET_GESTART',
      bestandAanwezig: false,
    });
    expect(await doe('kabinet', 'POST', `/toetsingen/${zaak}/vog/klaarzetting`)).toMatchObject({ status: 200 });
    expect(await doe('kandidaat', 'GET', `/toetsingen/${zaak}/vog/bestand`)).toMatchObject({
      status: 404,
      body: { code: 'DOCUMENT_ONBEKEND' },
    });
  });

  it('ends when the kandidaat withdraws', async () => {
    expect(await doe('kandidaat', 'POST', `/toetsingen/${zaak}/intrekking`)).toMatchObject({
      status: 200,
      body: { status: 'INGETROKKEN' },
    });
    expect(await doe('adviseur', 'GET', `/toetsingen/${zaak}/vragenlijst`)).toMatchObject({ status: 404 });
  });
});
