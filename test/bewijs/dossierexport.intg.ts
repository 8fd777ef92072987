import { generateKeyPairSync } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import { nieuweBewijssleutel } from '../../libs/audit/src/controlepunt/bewijssleutels.js';
import { leesOndertekendControlepunt } from '../../libs/audit/src/controlepunt/controlepunt.js';
import { medeonderteken, leesNote, schrijfNote } from '../../libs/audit/src/controlepunt/note.js';
import { ALGORITME, leesVkey, maakVkey } from '../../libs/audit/src/controlepunt/vkey.js';
import { controleerDossierexport, type Telling } from '../../libs/audit/src/dossierexport/controleer-dossierexport.js';
import { BewijslogService } from '../../libs/dossier/src/bewijs/bewijslog.service.js';
import { DossierexportService } from '../../libs/dossier/src/dossierexport/dossierexport.service.js';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { StakenService } from '../../libs/dossier/src/pauze/staken.service.js';
import { InzageService } from '../../libs/dossier/src/inzage/inzage.service.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import { naarVerstrekt } from '../dossier/support/afloop.js';
import { dossierDiensten, KANARIE, naarOnderzoek, verzoek, weigert } from '../dossier/support/dossier.js';
import { naarRisicoanalyse, openOnderzoekTest, PEM, type OnderzoekTest, type ZaakMetConcept } from '../dossier/support/onderzoek.js';
import { besluit, legBeleidVast, vanafDag } from '../dossier/support/vernietiging.js';
import { controlepunten, leesControlepunten } from './support/bewijs.js';

jest.setTimeout(120_000);

const PDF = Buffer.from(`%PDF-1.7\n% ${KANARIE}\n%%EOF\n`);
const paar = generateKeyPairSync('ed25519');
const getuige = maakVkey('griffie.elders.example', paar.privateKey, ALGORITME.GETUIGE);

let t: OnderzoekTest;
let dienst: DossierexportService;
let zaak: ZaakMetConcept;
let fg: Beller;
let auditor: Beller;
beforeAll(async () => {
  t = await openOnderzoekTest();
  [fg, auditor] = [await t.persoon('FG'), await t.persoon('AUDITOR')];
  await legBeleidVast(t);
  zaak = await naarVerstrekt(t);
  // The letter was handed over two days from now.
  dienst = vanaf(3);
});
afterAll(() => t.sluit());

function vanafNu(dagen: number) {
  return dossierDiensten({ ...t, db: { ...t.db, transacties: new Transacties(t.db.appDataSource, `${dagen} days`) } });
}
function vanaf(dagen: number): DossierexportService {
  const transacties = new Transacties(t.db.appDataSource, `${dagen} days`);
  return new DossierexportService(transacties, t.kluis, new InzageService(transacties, t.kluis), t.opslag);
}

/** As the worker does while somebody waits for it. */
async function exporteer(
  wie: Beller,
  toetsingId = zaak.toetsingId,
  gevraagd: readonly number[] = [],
  uit = dienst,
  pem = PEM,
): Promise<Buffer> {
  const log = controlepunten(t.db.transacties, pem);
  let klaar = false;
  const bezig = uit.maak(wie, toetsingId, gevraagd).finally(() => (klaar = true));
  bezig.catch(() => undefined);
  while (!klaar) await log.maak(t.organisatieId);
  const { bytes, inhoud } = await bezig;
  const zip = await buffer(inhoud);
  expect(zip.length).toBe(bytes);
  return zip;
}
function eis(zip: Uint8Array, vertrouwd: Parameters<typeof controleerDossierexport>[1] = {}): Telling {
  const oordeel = controleerDossierexport(zip, vertrouwd);
  if (!oordeel.geldig) throw new Error(oordeel.reden);
  return oordeel.telling;
}
const deel = (zip: Uint8Array, naam: string): string => strFromU8(unzipSync(zip)[naam]!);
const soorten = (zip: Uint8Array): readonly string[] =>
  (JSON.parse(deel(zip, 'manifest.json')) as { documenten: { soort: string }[] }).documenten.map(({ soort }) => soort);

it('each receiver gets the whole chain, proofs that hold, and the documents that he may open', async () => {
  const zips = {
    kandidaat: await exporteer(zaak.kandidaat),
    opdrachtgever: await exporteer(t.mensen.opdrachtgever),
    auditor: await exporteer(auditor),
  };
  for (const zip of Object.values(zips)) {
    const telling = eis(zip);
    expect(telling.ijkpunten).toBe(1);
    const regels = deel(zip, 'keten.jsonl').trimEnd().split('\n');
    expect(telling.gebeurtenissen).toBe(regels.length);
    expect(regels.at(-1)).toContain('"soort":"DOSSIEREXPORT"');
  }
  expect(soorten(zips.kandidaat)).toEqual(expect.arrayContaining(['ADVIES_CONCLUSIE', 'RAPPORT']));
  expect(soorten(zips.opdrachtgever)).toEqual(expect.arrayContaining(['ADVIES_CONCLUSIE', 'RAPPORT']));
  expect(soorten(zips.auditor)).toEqual(['ADVIES_CONCLUSIE']);
  for (const zip of Object.values(zips)) expect(deel(zip, 'keten.jsonl')).not.toContain(KANARIE);
});

it('an uploaded document is tied to the chain by what its event committed to', async () => {
  const { upload } = vanafNu(3);
  const ontvangen = await upload.ontvang(zaak.kandidaat, zaak.toetsingId, {
    soort: 'MAATREGEL_BEWIJS',
    naam: 'opzegging.pdf',
    inhoud: Readable.from([PDF]),
  });
  await upload.neemOp(verzoek(zaak.kandidaat), zaak.toetsingId, ontvangen);
  const zip = await exporteer(zaak.kandidaat);
  eis(zip);
  const manifest = JSON.parse(deel(zip, 'manifest.json')) as { documenten: { naam: string; soort: string; wijze: string }[] };
  const document = manifest.documenten.find(({ soort }) => soort === 'MAATREGEL_BEWIJS');
  expect(document).toMatchObject({ wijze: 'VERBINTENIS', naam: expect.stringMatching(/^documenten\/\d{3}-opzegging\.pdf$/) });
  expect(Buffer.from(unzipSync(zip)[document!.naam]!)).toEqual(PDF);
});

it('holds against the key of the log, the checkpoint on the letter, and one of a mail', async () => {
  const [laatste] = (await leesControlepunten(t.db, t.organisatieId)).slice(-1);
  const vooraf = await exporteer(fg);
  const zip = await exporteer(fg, zaak.toetsingId, [laatste!.controlepunt.grootte]);
  const note = schrijfNote(laatste!.note);
  const sleutel = leesVkey(deel(zip, 'sleutels.txt').trimEnd());
  expect(eis(zip, { sleutels: [sleutel], controlepunten: [leesOndertekendControlepunt(note)] }).ijkpunten).toBe(2);
  expect(controleerDossierexport(vooraf, { controlepunten: [leesOndertekendControlepunt(note)] }).geldig).toBe(false);
  const vreemd = maakVkey(sleutel.naam, generateKeyPairSync('ed25519').privateKey);
  expect(controleerDossierexport(zip, { sleutels: [vreemd] }).geldig).toBe(false);
});

it('brings the signature of a witness', async () => {
  const [eerder, laatste] = (await leesControlepunten(t.db, t.organisatieId)).slice(-2);
  const { tekst } = laatste!.note;
  const regel = schrijfNote({ tekst, handtekeningen: [medeonderteken(tekst, getuige, paar.privateKey, 1_795_770_000)] }).slice(
    tekst.length + 1,
    -1,
  );
  await new BewijslogService(t.db.transacties, [getuige.tekst]).medeonderteken(fg, laatste!.controlepunt.grootte, regel);
  expect(leesNote(`${tekst}\n${regel}\n`).handtekeningen).toHaveLength(1);
  // Of another witness the last one that he signed, however long ago.
  const trager = maakVkey('raad.elders.example', paar.privateKey, ALGORITME.GETUIGE);
  const oud = eerder!.note.tekst;
  const zijne = schrijfNote({ tekst: oud, handtekeningen: [medeonderteken(oud, trager, paar.privateKey, 1_795_770_000)] });
  await new BewijslogService(t.db.transacties, [trager.tekst]).medeonderteken(
    fg,
    eerder!.controlepunt.grootte,
    zijne.slice(oud.length + 1, -1),
  );
  const zip = await exporteer(auditor);
  for (const een of [getuige, trager]) eis(zip, { getuigen: [een] });
});

it('hides from the kandidaat what he may not know of, and the chain holds all the same', async () => {
  const ander = await naarOnderzoek(t, []);
  await t.signaal.meld(verzoek(t.mensen.adviseur), ander.toetsingId, { soort: 'ACUTE_DREIGING', toelichting: `Bel mij over ${KANARIE}.` });
  const alles = eis(await exporteer(t.mensen.opdrachtgever, ander.toetsingId, [], vanaf(0)));
  const zip = await exporteer(ander.kandidaat, ander.toetsingId, [], vanaf(0));
  expect([alles.afgeschermd, eis(zip).afgeschermd]).toEqual([0, 1]);
  expect(deel(zip, 'keten.jsonl')).not.toContain('Signaal');
});

it('leaves an event for the look and one for the export, and nothing when it is refused', async () => {
  const aantal = async () =>
    (
      await t.db.superClient.query<{ soort: string }>(
        `SELECT coalesce(gegevens->>'inzage', soort) AS soort FROM audit_gebeurtenis WHERE toetsing_id = $1 ORDER BY volgnummer DESC LIMIT 2`,
        [zaak.toetsingId],
      )
    ).rows.map(({ soort }) => soort);
  await exporteer(auditor);
  expect(await aantal()).toEqual(['DOSSIEREXPORT', 'DOSSIER_EXPORT']);
  for (const wie of [t.mensen.adviseur, t.mensen.kabinet, t.mensen.vreemde])
    await weigert(t, 'TOETSING_ONBEKEND', () => dienst.maak(wie, zaak.toetsingId, []));
  await weigert(t, 'CONTROLEPUNT_ONBEKEND', () => dienst.maak(fg, zaak.toetsingId, [3_000_000]));
});

it('of a case that was destroyed there is the chain, which holds, and nothing else', async () => {
  const weg = await naarRisicoanalyse(t);
  await new StakenService(t.handelingen).staak(verzoek(t.mensen.opdrachtgever), weg.toetsingId, {
    reden: 'KANDIDAAT_OVERLEDEN',
    toelichting: 'Overleden.',
  });
  await besluit(t, weg, 'DOSSIER', 15);
  await vanafDag(t, 40).ronde();
  const zip = await exporteer(t.mensen.opdrachtgever, weg.toetsingId, [], vanaf(41));
  expect(eis(zip)).toMatchObject({ documenten: 0, openbaarmakingen: 0 });
  expect(deel(zip, 'keten.jsonl')).toContain('VERNIETIGING_VOLTOOID');
  await weigert(t, 'TOETSING_ONBEKEND', () => vanaf(41).maak(weg.kandidaat, weg.toetsingId, []));
});

it('is refused when another key took over before it was signed, and holds the next time', async () => {
  const exports = async (): Promise<number> =>
    (await t.db.superClient.query(`SELECT FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'DOSSIEREXPORT'`, [zaak.toetsingId]))
      .rowCount!;
  const nieuw = `${nieuweBewijssleutel()}\n${PEM}`;
  const voor = await exports();
  let klaar = false;
  const bezig = dienst.maak(auditor, zaak.toetsingId, []).finally(() => (klaar = true));
  const gewijzigd = expect(bezig).rejects.toMatchObject({ code: 'DOSSIER_GEWIJZIGD' });
  while ((await exports()) === voor && !klaar) continue;
  await controlepunten(t.db.transacties, nieuw).maak(t.organisatieId);
  await gewijzigd;
  eis(await exporteer(auditor, zaak.toetsingId, [], dienst, nieuw));
});
