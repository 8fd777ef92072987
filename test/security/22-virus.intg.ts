import { readdir } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Bestandsonderzoek } from '../../libs/bestand/src/onderzoek.js';
import { Opruiming } from '../../libs/dossier/src/documenten/opruiming.js';
import { QuarantaineService } from '../../libs/dossier/src/documenten/quarantaine.service.js';
import { Virusscan } from '../../libs/dossier/src/documenten/virusscan.js';
import { ClamdScanner } from '../../libs/vault/src/scan/clamd-scanner.js';
import {
  type DossierTest,
  dossierDiensten,
  eerste,
  eisGaaf,
  naarOnderzoek,
  openDossierTest,
  verzoek,
  weigert,
  type Zaak,
} from '../dossier/support/dossier.js';
import { EICAR, type LopendeClamd, metClamd, startClamd } from '../support/clamd.js';
import { aDocx } from '../support/documenten.js';
import { aPdf } from '../support/pdf.js';

let t: DossierTest;
let zaak: Zaak;
let gemeld: unknown[];
const onderzoeker = new Bestandsonderzoek();
afterAll(() => onderzoeker.close());
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());
beforeEach(async () => {
  gemeld = [];
  zaak = await naarOnderzoek(t, ['DOCUMENTEN', 'VOG_BESLISSING']);
});
afterEach(() => eisGaaf(t));

/** The services as a production has them, with the scanner at this address. */
function met(adres: string) {
  const virusscan = new Virusscan({
    scanner: new ClamdScanner(adres, { maxMs: 500, pingMs: 500 }),
    verplicht: true,
    meld: (wat) => void gemeld.push(wat),
  });
  const diensten = dossierDiensten({ ...t, virusscan, onderzoeker });
  const meld = (error: unknown): void => void gemeld.push(error);
  const ronde = new QuarantaineService(t.db.transacties, t.kluis, t.opslag, new Opruiming(t.opslag, meld), virusscan, meld);
  const lever = async (inhoud: Buffer, naam = 'cv.pdf', soort = 'CV'): Promise<string> => {
    const ontvangen = await diensten.upload.ontvang(zaak.kandidaat, zaak.toetsingId, { soort, naam, inhoud: Readable.from([inhoud]) });
    return (await diensten.upload.neemOp(verzoek(zaak.kandidaat), zaak.toetsingId, ontvangen)).objectId!;
  };
  return { ...diensten, lever, ronde: () => ronde.scanWachtende({ na: null }) };
}
const rij = (id: string) =>
  eerste<{ status: string; scan: string; object: string | null }>(t, 'SELECT status, scan, object FROM document WHERE id = $1', id);
const objecten = async (): Promise<number> =>
  (await readdir(t.map, { recursive: true, withFileTypes: true })).filter((item) => item.isFile()).length;
const lijst = async (wie = zaak.kandidaat) => (await t.documenten.lees(wie, zaak.toetsingId)).documenten;

async function eisOnleesbaar(id: string, code = 'DOCUMENT_WACHT_OP_SCAN'): Promise<void> {
  await expect(t.documenten.open(zaak.kandidaat, zaak.toetsingId, id)).rejects.toMatchObject({ code });
  for (const wie of [t.mensen.adviseur, t.mensen.toetser])
    await expect(t.documenten.open(wie, zaak.toetsingId, id)).rejects.toMatchObject({ code: 'DOCUMENT_ONBEKEND' });
  expect(await lijst(t.mensen.adviseur)).toEqual([]);
}

metClamd('attack 22: a file with a virus, and a scanner that is there', () => {
  let clamd: LopendeClamd;
  beforeAll(async () => {
    clamd = await startClamd();
  });
  afterEach(() => clamd.start());
  afterAll(() => clamd.sluit());

  it.each([
    ['in a pdf', 'cv.pdf', () => aPdf(EICAR)],
    ['in an office document', 'cv.docx', () => aDocx({ 'word/media/foto.png': EICAR })],
  ])('%s: is refused, nothing of it stays, and the sender does not hear what it was', async (_, naam, inhoud) => {
    const voor = await objecten();
    await weigert(t, 'BESTAND_BESMET', () => met(clamd.adres).lever(inhoud(), naam));
    expect(await objecten()).toBe(voor);
    expect(gemeld).toEqual([{ kenmerk: expect.stringContaining('EICAR') }]);
    expect(
      await eerste(t, `SELECT toegestaan, vraag FROM toegangsbesluit WHERE persoon_id = $1 ORDER BY id DESC`, zaak.kandidaat.persoonId),
    ).toEqual({ toegestaan: true, vraag: 'uploadDocument' });
    expect(await lijst()).toEqual([]);
  });

  it('a clean file is called clean', async () => {
    const id = await met(clamd.adres).lever(aPdf());
    expect(await rij(id)).toMatchObject({ status: 'TER_BEOORDELING', scan: 'SCHOON' });
    await expect(buffer((await t.documenten.open(t.mensen.adviseur, zaak.toetsingId, id)).inhoud)).resolves.toEqual(aPdf());
  });

  it('a file that came in while the scanner was away waits, can be opened by nobody, and is scanned later', async () => {
    await clamd.stop();
    const { lever, ronde, documenten } = met(clamd.adres);
    const id = await lever(aPdf('wacht'));
    expect(await rij(id)).toMatchObject({ status: 'GEUPLOAD', scan: 'WACHT' });
    expect(await lijst()).toMatchObject([{ id, status: 'GEUPLOAD', scan: 'WACHT', naam: 'cv.pdf' }]);
    expect((await t.documenten.lees(zaak.kandidaat, zaak.toetsingId)).openstaand).toEqual(['Curriculum vitae']);
    await eisOnleesbaar(id);
    await weigert(t, 'DOCUMENT_WACHT_OP_SCAN', () => documenten.beoordeel(verzoek(t.mensen.adviseur), zaak.toetsingId, id, 'AKKOORD'));
    await weigert(t, 'DOCUMENTEN_ONVOLLEDIG', () => documenten.rondAf(verzoek(t.mensen.adviseur), zaak.toetsingId));

    expect(await ronde()).toEqual({ gedaan: 0, mislukt: 1, na: null });
    await eisOnleesbaar(id);
    await clamd.start();
    const rondes = await Promise.all([ronde(), ronde(), ronde()]);
    expect(rondes.reduce((som, { gedaan }) => som + gedaan, 0)).toBe(1);
    expect(await rij(id)).toMatchObject({ status: 'TER_BEOORDELING', scan: 'SCHOON' });
    await expect(buffer((await t.documenten.open(t.mensen.adviseur, zaak.toetsingId, id)).inhoud)).resolves.toEqual(aPdf('wacht'));
    expect(
      await eerste(t, `SELECT rol, gegevens FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'DOCUMENT_GESCAND'`, zaak.toetsingId),
    ).toEqual({ rol: 'SYSTEEM', gegevens: { objectId: id, type: 'CV', scan: 'SCHOON' } });
    expect(await ronde()).toEqual({ gedaan: 0, mislukt: 0, na: null });
  });

  it('an infected file that waited is gone for good, and the kandidaat is asked to look', async () => {
    await clamd.stop();
    const { lever, ronde } = met(clamd.adres);
    const voor = await objecten();
    const [besmet, schoon] = [await lever(aPdf(EICAR)), await lever(aPdf('schoon'), 'diploma.pdf', 'DIPLOMA_BEWIJS')];
    await clamd.start();
    expect(await ronde()).toEqual({ gedaan: 2, mislukt: 0, na: null });
    expect(await rij(besmet)).toEqual({ status: 'VERWIJDERD', scan: 'BESMET', object: null });
    expect(await rij(schoon)).toMatchObject({ status: 'TER_BEOORDELING', scan: 'SCHOON' });
    expect(await objecten()).toBe(voor + 1);
    await expect(t.documenten.open(zaak.kandidaat, zaak.toetsingId, besmet)).rejects.toMatchObject({ code: 'DOCUMENT_ONBEKEND' });
    expect(await lijst()).toMatchObject([{ id: besmet, status: 'VERWIJDERD', scan: 'BESMET', naam: '' }, { id: schoon }]);
    expect(await lijst(t.mensen.adviseur)).toMatchObject([{ id: schoon }]);
    expect(
      await eerste(
        t,
        `SELECT sjabloon, status, persoon_id FROM bericht WHERE toetsing_id = $1 AND kenmerk = $2`,
        zaak.toetsingId,
        `BESMET/${besmet}`,
      ),
    ).toEqual({ sjabloon: 'MELDING', status: 'TE_VERZENDEN', persoon_id: zaak.kandidaat.persoonId });
    expect(
      JSON.stringify(
        await eerste(t, `SELECT gegevens FROM audit_gebeurtenis WHERE gegevens->>'objectId' = $1 ORDER BY volgnummer DESC`, besmet),
      ),
    ).not.toContain('EICAR');
  });

  it('a VOG that waits is not presented, and says why', async () => {
    await clamd.stop();
    const { lever, ronde, vog } = met(clamd.adres);
    const id = await lever(aPdf('vog'), 'vog.pdf', 'VOG');
    await weigert(t, 'DOCUMENT_WACHT_OP_SCAN', () => vog.leverIn(verzoek(zaak.kandidaat), zaak.toetsingId, id));
    await clamd.start();
    await ronde();
    expect(await rij(id)).toMatchObject({ status: 'TER_BEOORDELING' });
  });

  it('what waits in a case that ended, or was destroyed meanwhile, hurts nobody', async () => {
    await clamd.stop();
    const { lever, ronde } = met(clamd.adres);
    const id = await lever(aPdf('wacht'));
    await t.medewerking.trekIn(verzoek(zaak.kandidaat), zaak.toetsingId);
    await clamd.start();
    expect(await ronde()).toEqual({ gedaan: 1, mislukt: 0, na: null });
    expect(await rij(id)).toMatchObject({ status: 'TER_BEOORDELING', scan: 'SCHOON' });
  });
});

describe('attack 22: a scanner that does not do its work', () => {
  let server: Server | undefined;
  const sockets = new Set<Socket>();
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    const weg = server;
    server = undefined;
    await new Promise<void>((dicht) => (weg === undefined ? dicht() : weg.close(() => dicht())));
  });
  async function nepClamd(antwoord: (vraag: string) => string | undefined): Promise<string> {
    server = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined));
      let alles = Buffer.alloc(0);
      socket.on('data', (deel) => {
        alles = Buffer.concat([alles, deel]);
        if (!alles.includes('zPING') && !alles.subarray(-4).equals(Buffer.alloc(4))) return;
        const tekst = antwoord(alles.toString('latin1', 0, 10));
        if (tekst !== undefined) socket.end(tekst);
      });
    });
    await new Promise<void>((klaar) => server?.listen(0, '127.0.0.1', klaar));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it.each([
    ['is slow', (): undefined => undefined],
    ['gives half an answer', () => 'stream: O'],
    ['is in trouble', () => 'INSTREAM: Out of memory ERROR\0'],
    ['finds it too long', () => 'INSTREAM size limit exceeded. ERROR\0'],
  ] as const satisfies readonly (readonly [string, () => string | undefined])[])(
    '%s: the file waits, also after a round',
    async (_, antwoord) => {
      const { lever, ronde } = met(await nepClamd((vraag) => (vraag.startsWith('zPING') ? 'PONG\0' : antwoord())));
      const id = await lever(aPdf());
      expect(await rij(id)).toMatchObject({ status: 'GEUPLOAD', scan: 'WACHT' });
      await eisOnleesbaar(id);
      const { gedaan, mislukt } = await ronde();
      expect([gedaan, mislukt > 0]).toEqual([0, true]);
      await eisOnleesbaar(id);
    },
  );
});
