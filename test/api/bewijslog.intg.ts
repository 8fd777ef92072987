import { generateKeyPairSync } from 'node:crypto';
import { leesControlepunt } from '../../libs/audit/src/controlepunt/controlepunt.js';
import { isOndertekendDoor, leesNote, medeonderteken, schrijfNote } from '../../libs/audit/src/controlepunt/note.js';
import { ALGORITME, leesVkey, maakVkey } from '../../libs/audit/src/controlepunt/vkey.js';
import { isConsistent, isInclusie } from '../../libs/audit/src/log/controleer-bewijs.js';
import type { ControlepuntenService } from '../../libs/dossier/src/bewijs/controlepunten.service.js';
import { controlepunten, schrijf } from '../bewijs/support/bewijs.js';
import { vraag, type Antwoord } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak } from './support/zaken.js';

const paar = generateKeyPairSync('ed25519');
const getuige = maakVkey('griffie.elders.example', paar.privateKey, ALGORITME.GETUIGE);

const ORGANISATIE = persoon('fg').organisatie.id;

let api: TestApi;
let zaak: string;
let service: ControlepuntenService;
let grootten: readonly [number, number];
beforeAll(async () => {
  api = await startApi({ getuigen: [getuige.tekst] });
  zaak = await maakZaak(api, { email: persoon('kandidaat').email, rij: { status: 'IN_ONDERZOEK' } });
  service = controlepunten(api.db.transacties);
  await schrijf(api.db.transacties, ORGANISATIE, zaak, 3);
  const eerste = await service.maak(ORGANISATIE);
  await schrijf(api.db.transacties, ORGANISATIE, zaak, 2);
  const tweede = await service.maak(ORGANISATIE);
  grootten = [eerste ?? 0, tweede ?? 0];
});
afterAll(() => api.close());

const lees = async (account: string, pad: string): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1/${pad}`, { headers: { authorization: `Bearer ${await api.token(account)}` } });
const dienIn = async (account: string, grootte: number, regel: unknown): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1/bewijslog/controlepunten/${grootte}/medeondertekeningen`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await api.token(account)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ regel }),
  });
const hex = (bewijs: readonly string[]): readonly Buffer[] => bewijs.map((een) => Buffer.from(een, 'hex'));

it('who keeps watch sees the log, its key and its checkpoints, the last first', async () => {
  const { status, body: log } = await lees('auditor', 'bewijslog');
  expect([status, log.grootte, log.getuigen]).toEqual([200, grootten[1], [getuige.tekst]]);
  const { body } = await lees('griffier', 'bewijslog/controlepunten?aantal=1');
  expect([body.controlepunten.map((punt: { grootte: number }) => punt.grootte), body.meer]).toEqual([[grootten[1]], true]);
  const { body: rest } = await lees('griffier', `bewijslog/controlepunten?aantal=1&cursor=${body.cursor}`);
  expect(rest.controlepunten[0]).toMatchObject({ grootte: grootten[0], getuigen: [], plaatsen: 0 });
  const note = leesNote(rest.controlepunten[0].note);
  expect(isOndertekendDoor(note, leesVkey(log.sleutels[0].vkey))).toBe(true);
});

it('proves that one checkpoint goes on from another', async () => {
  const [oud, nieuw] = await Promise.all(
    grootten.map(async (grootte) => (await lees('fg', `bewijslog/controlepunten/${grootte}`)).body.note),
  );
  const { body } = await lees('fg', `bewijslog/consistentie?van=${grootten[0]}&tot=${grootten[1]}`);
  const punt = (tekst: string) => leesControlepunt(leesNote(tekst).tekst);
  expect(isConsistent(punt(oud), punt(nieuw), hex(body.consistentie))).toBe(true);
});

it('proves to the kandidaat that an event of his case stands under a checkpoint', async () => {
  const { status, body } = await lees('kandidaat', `toetsingen/${zaak}/gebeurtenissen/1/bewijs`);
  expect(status).toBe(200);
  const { grootte, wortel } = leesControlepunt(leesNote(body.controlepunt).tekst);
  expect(isInclusie(Buffer.from(body.hash, 'hex'), body.plaats, grootte, wortel, hex(body.inclusie))).toBe(true);
});

it('says what is not there, or not yet', async () => {
  await schrijf(api.db.transacties, ORGANISATIE, zaak);
  const { rows } = await api.db.superClient.query<{ n: number }>(
    `SELECT max(volgnummer)::int AS n FROM audit_gebeurtenis WHERE toetsing_id = $1`,
    [zaak],
  );
  for (const [pad, code] of [
    [`toetsingen/${zaak}/gebeurtenissen/${rows[0]!.n}/bewijs`, 'NOG_GEEN_CONTROLEPUNT'],
    [`toetsingen/${zaak}/gebeurtenissen/9999/bewijs`, 'GEBEURTENIS_ONBEKEND'],
    ['bewijslog/controlepunten/2', 'CONTROLEPUNT_ONBEKEND'],
    ['bewijslog/controlepunten/9999999999999999', 'CONTROLEPUNT_ONBEKEND'],
    [`bewijslog/consistentie?van=${grootten[1]}&tot=${grootten[0]}`, 'CONTROLEPUNT_ONBEKEND'],
    ['bewijslog/consistentie?van=0&tot=1', 'INVOER_ONJUIST'],
    ['bewijslog/controlepunten?cursor=x', 'INVOER_ONJUIST'],
  ] as const)
    expect([pad, (await lees('auditor', pad)).body.code]).toEqual([pad, code]);
});

it('is for nobody else', async () => {
  for (const account of ['kandidaat', 'adviseur', 'kabinet']) expect((await lees(account, 'bewijslog')).status).toBe(403);
  expect((await lees('burgemeester-elders', `toetsingen/${zaak}/gebeurtenissen/1/bewijs`)).status).toBe(404);
  expect((await dienIn('burgemeester', grootten[0], 'x')).status).toBe(403);
});

describe('the signature of a witness', () => {
  const mede = (tekst: string, vkey = getuige, sleutel = paar.privateKey): string =>
    schrijfNote({ tekst, handtekeningen: [medeonderteken(tekst, vkey, sleutel, 1_795_770_000)] }).slice(tekst.length + 1, -1);
  const tekst = async (grootte: number): Promise<string> =>
    leesNote((await lees('fg', `bewijslog/controlepunten/${grootte}`)).body.note).tekst;

  it('is added once, and stands below the checkpoint from then on', async () => {
    const regel = mede(await tekst(grootten[1]));
    for (let i = 0; i < 2; i += 1) expect((await dienIn('griffier', grootten[1], regel)).body.getuigen).toEqual([getuige.naam]);
    const { body } = await lees('auditor', `bewijslog/controlepunten/${grootten[1]}`);
    expect(isOndertekendDoor(leesNote(body.note), getuige)).toBe(true);
    const { rows } = await api.db.superClient.query(`SELECT rol FROM organisatie_gebeurtenis WHERE soort = 'dienMedeondertekeningIn'`);
    expect(rows).toEqual([{ rol: 'GRIFFIER' }]);
  });

  it('is refused when it is of somebody else, of another checkpoint, or none at all', async () => {
    const [oud, nieuw] = [await tekst(grootten[0]), await tekst(grootten[1])];
    const vreemd = generateKeyPairSync('ed25519').privateKey;
    for (const [regel, code] of [
      [mede(nieuw, maakVkey('vreemd.example', vreemd, ALGORITME.GETUIGE), vreemd), 'GETUIGE_ONBEKEND'],
      [mede(nieuw), 'MEDEONDERTEKENING_ONJUIST'],
      [`${mede(oud)}\n${mede(oud)}`, 'MEDEONDERTEKENING_ONJUIST'],
      [`\n${mede(oud)}`, 'MEDEONDERTEKENING_ONJUIST'],
      [`iets\n\n${mede(oud)}`, 'MEDEONDERTEKENING_ONJUIST'],
      ['geen ondertekening', 'MEDEONDERTEKENING_ONJUIST'],
      ['', 'INVOER_ONJUIST'],
      [7, 'INVOER_ONJUIST'],
    ] as const)
      expect([regel, (await dienIn('griffier', grootten[0], regel)).body.code]).toEqual([regel, code]);
  });
});
