import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { BewijsFout } from '../controlepunt/bewijs-fout.js';
import { toInstant } from '#domain/kalender/instant.js';
import { leesOndertekendControlepunt } from '../controlepunt/controlepunt.js';
import { onderteken, schrijfNote } from '../controlepunt/note.js';
import { sleutelwisselTekst } from '../controlepunt/sleutelwissel.js';
import { bereidVoor } from './bereid-voor.js';
import { sleutelplaats } from './controle/controleer-sleutels.js';
import { leesZip } from './controle/lees-zip.js';
import type { Vertrouwd } from './controle/vergelijk.js';
import { controleerDossierexport } from './controleer-dossierexport.js';
import { documentnaam } from './documentnaam.js';
import type { Dossierslot } from './inhoud.js';
import { HEEL, MISSLAGEN } from './misslagen.testdata.js';
import { type Onderdeel, onderdeel } from './onderdeel.js';
import { rondAf } from './rond-af.js';
import { exportBytes, schrijfExport } from './schrijf-export.js';
import { maakVoorbeeld, sleutelpaar, type Voorbeeld, type Vorm } from './wereld.testdata.js';

const VORM: Vorm = {
  ...{ zaad: 42, gebeurtenissen: 24, elkeAfgeschermd: 5, ijkpunten: 3, getuigen: 1, sleutelwissels: 1 },
  ...{ documenten: 4, openbaarmakingen: 3, andere: 3 },
};

const TIJD = toInstant('2026-11-02T09:00:00.000Z');

let echt: Voorbeeld;
let slot: Dossierslot;
beforeAll(async () => {
  echt = await maakVoorbeeld(VORM);
  const { plaats, inclusie, consistentie } = JSON.parse(leesZip(echt.zip).at(-1)!.inhoud.toString('utf8'));
  slot = { gebeurtenis: echt.gebeurtenissen.at(-1)!, note: echt.slotNote, plaats, inclusie, consistentie };
});

const waarom = (zip: Buffer, vertrouwd?: Vertrouwd): string => {
  const oordeel = controleerDossierexport(zip, vertrouwd);
  return oordeel.geldig ? 'geldig' : oordeel.reden;
};

describe('the zip', () => {
  it('has the entries of the specification in their order', () => {
    expect(leesZip(echt.zip).map(({ naam }) => naam)).toEqual([
      ...['LEESMIJ.txt', 'manifest.json', 'keten.jsonl'],
      ...echt.inhoud.ijkpunten.map(({ note }) => `ijkpunten/${leesOndertekendControlepunt(note).grootte}.txt`),
      ...['ijkpunten.json', 'sleutels.txt', 'sleutelwissels/001.txt', 'openbaarmakingen.json'],
      ...['documenten/001-Curriculum-vit-2-.pdf', 'documenten/002-etc-pass-wd', 'documenten/003-document', 'documenten/004-advies.pdf'],
      ...['slot/controlepunt.txt', 'slot/bewijs.json'],
    ]);
  });

  it('is made of the same bytes each time, as many as were said', async () => {
    const onderdelen = rondAf(bereidVoor(echt.inhoud), slot);
    expect(await buffer(schrijfExport(onderdelen))).toEqual(echt.zip);
    expect(exportBytes(onderdelen)).toBe(echt.zip.length);
  });

  it('opens a document when its turn comes, and no other', async () => {
    const open: string[] = [];
    const delen = ['a', 'b', 'c'].map((naam): Onderdeel => ({
      ...onderdeel(naam, Buffer.alloc(100_000)),
      async *open() {
        open.push(`${naam} open`);
        yield Buffer.alloc(60_000);
        yield Buffer.alloc(0);
        yield Buffer.alloc(40_000);
        open.push(`${naam} shut`);
      },
    }));
    let gelezen = 0;
    for await (const stuk of schrijfExport(delen)) {
      gelezen += (stuk as Buffer).length;
      // What a stream reads ahead is one piece or so, never the next document but one.
      if (gelezen < 100_000) expect(open).not.toContain('c open');
    }
    expect(open).toEqual(['a open', 'a shut', 'b open', 'b shut', 'c open', 'c shut']);
  });

  it.each([
    ['shorter', Buffer.alloc(9)],
    ['longer', Buffer.alloc(11)],
    ['another', Buffer.alloc(10, 1)],
  ])('breaks off when a document is %s than what was counted', async (_, inhoud) => {
    const deel = { ...onderdeel('x', Buffer.alloc(10)), open: () => [inhoud] };
    await expect(buffer(schrijfExport([deel]))).rejects.toThrow('not what it was');
  });

  it('is not made for the event of another export, nor when it gets too large', () => {
    const voorbereid = bereidVoor(echt.inhoud);
    for (const anders of [{ soort: 'INZAGE' }, { volgnummer: 3 }, { gegevens: { manifest: '0'.repeat(64) } }])
      expect(() => rondAf(voorbereid, { ...slot, gebeurtenis: { ...slot.gebeurtenis, ...anders } })).toThrow('not that of this export');
    const groot = { ...voorbereid, bestanden: [...voorbereid.bestanden, { ...onderdeel('documenten/005-x', ''), bytes: 2_000_000_000 }] };
    expect(() => rondAf(groot, slot)).toThrow(BewijsFout);
  });
});

describe('the name of a document', () => {
  it.each([
    ['cv.pdf', 'documenten/007-cv.pdf'],
    ['Verklaring omtrent het gedrag.PDF', 'documenten/007-Verklaring-omtrent-het-gedrag.PDF'],
    ['Ænigma één ß.docx', 'documenten/007-nigma-een-.docx'],
    ['..', 'documenten/007-document'],
    ['', 'documenten/007-document'],
    ['..\\..\\CON.txt', 'documenten/007-CON.txt'],
    ['a/b/c\u0000\u202efdp.exe', 'documenten/007-a-b-c-fdp.exe'],
    [`${'x'.repeat(300)}.pdf`, `documenten/007-${'x'.repeat(76)}.pdf`],
    ['履歴書', 'documenten/007-document'],
  ])('%j is %s', (naam, verwacht) => expect(documentnaam(7, naam)).toBe(verwacht));
});

describe('LEESMIJ.txt', () => {
  it('tells what is which, and how to check it by hand: the commands in it work', () => {
    const bestanden = leesZip(echt.zip);
    const tekst = bestanden[0]!.inhoud.toString('utf8');
    expect(tekst).toContain('IT-2026-0001');
    expect(tekst).toContain('Gemaakt voor:    kandidaat');
    for (const { naam } of bestanden.slice(1)) expect(tekst).toContain(naam.replace(/\/.*/, '/'));
    const map = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-leesmij-'));
    try {
      for (const { naam, inhoud } of bestanden) {
        mkdirSync(dirname(join(map, naam)), { recursive: true });
        writeFileSync(join(map, naam), inhoud);
      }
      const opdrachten = tekst.split('\n').filter((regel) => regel.startsWith('  ') && !/npm|python3/.test(regel));
      // The key of this log was changed once.
      const script = opdrachten.join('\n').replace('cut -d + -f 3- sleutels.txt', 'sed -n 4p sleutelwissels/001.txt | cut -d + -f 3-');
      // The fifth event is hidden from this reader.
      const uit = execFileSync('sh', ['-ec', script.replace('-n 5p', '-n 4p')], { cwd: map, encoding: 'utf8' });
      expect(uit).toContain(`${echt.gebeurtenissen[3]!.hash}  -`);
      expect(uit).toContain(`${String(slot.gebeurtenis.gegevens['manifest'])}  manifest.json`);
      for (const { sha256 } of echt.inhoud.documenten) expect(uit).toContain(sha256);
      expect(uit).toContain('Signature Verified Successfully');
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });
});

describe('the verifier', () => {
  it('tells what there is', () => {
    expect(controleerDossierexport(echt.zip)).toEqual({
      geldig: true,
      telling: {
        ...{ oorsprong: echt.inhoud.oorsprong, toetsingId: echt.inhoud.toetsingId, zaaknummer: 'IT-2026-0001', ontvanger: 'KANDIDAAT' },
        ...{ gebeurtenissen: 25, afgeschermd: 3, van: echt.gebeurtenissen[0]!.op, tot: slot.gebeurtenis.op },
        ...{ documenten: 4, openbaarmakingen: 5, ijkpunten: 3, sleutels: echt.sleutels.map(({ vkey }) => vkey.id) },
        slot: { grootte: echt.bladen.length, tijd: leesOndertekendControlepunt(echt.slotNote).tijd },
        vergeleken: { sleutels: [], controlepunten: [], getuigen: [] },
      },
    });
  });

  it('tells what it was held against, and up to which event', () => {
    const [, ijkpunt] = echt.inhoud.ijkpunten;
    const controlepunt = leesOndertekendControlepunt(ijkpunt!.note);
    const getuige = echt.getuigen[0]!.vkey;
    const uitkomst = controleerDossierexport(echt.zip, {
      sleutels: [echt.sleutels[1]!.vkey],
      controlepunten: [controlepunt],
      getuigen: [getuige],
    });
    expect(uitkomst).toMatchObject({
      telling: {
        vergeleken: {
          sleutels: [echt.sleutels[1]!.vkey.id],
          controlepunten: [{ grootte: controlepunt.grootte, tijd: controlepunt.tijd, gebeurtenissen: ijkpunt!.aantal }],
          getuigen: [{ naam: 'getuige0.example', gebeurtenissen: 24 }],
        },
      },
    });
  });

  it('is not taken in by an old key that leaked, nor by a known key behind an own one: trust goes forward only', async () => {
    const gelekt = await maakVoorbeeld({ ...VORM, gekaapt: echt.inhoud.sleutelwissels, vervalst: 25 });
    const [oud, nieuw] = echt.sleutels.map(({ vkey }) => vkey);
    const [eerste, laatste] = [echt.inhoud.ijkpunten[0]!, echt.inhoud.ijkpunten.at(-1)!].map(({ note }) =>
      leesOndertekendControlepunt(note),
    );
    expect(waarom(gelekt.zip)).toBe('geldig');
    // Who knows nothing newer than the old key can't tell.
    expect(waarom(gelekt.zip, { sleutels: [oud!], controlepunten: [eerste!] })).toBe('geldig');
    expect(waarom(gelekt.zip, { sleutels: [nieuw!] })).toBe('het slot is niet ondertekend met de sleutel die u meegaf, of een latere');
    expect(waarom(gelekt.zip, { controlepunten: [laatste!] })).toBe(
      'het controlepunt dat u meegaf is niet ondertekend met een sleutel van deze dossierexport',
    );
    const gekaapt = await maakVoorbeeld({ ...VORM, gekaapt: echt.inhoud.sleutelwissels, sleutelzaad: 'kaper' });
    expect(waarom(gekaapt.zip)).toBe('sleutelwissels/001.txt volgt niet op de sleutel ervoor');
  });

  it.each<[string, Partial<Vorm>, string]>([
    ['another key', { sleutelzaad: 'x' }, 'is er geen van deze dossierexport'],
    ['another log', { organisatie: 2 }, 'is er geen van deze dossierexport'],
  ])('refuses %s than the reader trusts', async (_, anders, reden) => {
    const ander = await maakVoorbeeld({ ...VORM, ...anders });
    expect(waarom(ander.zip)).toBe('geldig');
    expect(waarom(ander.zip, { sleutels: [echt.sleutels[0]!.vkey] })).toContain(reden);
  });

  it.each<[string, Partial<Vorm>, string]>([
    ['another history', { vervalst: 9 }, 'het bewijslog is een ander dan dat van het controlepunt dat u meegaf'],
    ['another log', { organisatie: 2 }, 'van een ander bewijslog'],
    ['an older state', { gebeurtenissen: 15, ijkpunten: 0 }, 'zit niet in deze dossierexport'],
    ['another key', { sleutelzaad: 'x' }, 'niet ondertekend met een sleutel van deze dossierexport'],
  ])('refuses %s than the controlepunt of the reader', async (_, anders, reden) => {
    const ander = await maakVoorbeeld({ ...VORM, ...anders });
    expect(waarom(ander.zip)).toBe('geldig');
    expect(waarom(ander.zip, { controlepunten: [leesOndertekendControlepunt(echt.slotNote)] })).toContain(reden);
  });

  it('refuses an export that the witness of the reader did not see', async () => {
    const zonder = await maakVoorbeeld({ ...VORM, getuigen: 0 });
    expect(waarom(zonder.zip, { getuigen: [echt.getuigen[0]!.vkey] })).toBe(
      'de getuige getuige0.example heeft geen ijkpunt van deze dossierexport ondertekend',
    );
  });

  it('holds with as many changes of key as there may be, and with none more', async () => {
    const paren = Array.from({ length: 1_002 }, (_, i) => sleutelpaar(echt.inhoud.oorsprong, `${VORM.zaad}/log/${i}`));
    const wissels = paren.slice(1).map((nieuw, i) => {
      const oud = paren[i]!;
      const tekst = sleutelwisselTekst({ oorsprong: oud.vkey.naam, oud: oud.vkey, nieuw: nieuw.vkey, tijd: TIJD });
      return schrijfNote({ tekst, handtekeningen: [oud, nieuw].map(({ vkey, geheim }) => onderteken(tekst, vkey, geheim)) });
    });
    const met = async (aantal: number): Promise<string> =>
      waarom((await maakVoorbeeld({ zaad: VORM.zaad, gebeurtenissen: 2, gekaapt: wissels.slice(0, aantal) })).zip);
    expect([await met(1_000), await met(1_001)]).toEqual(['geldig', 'er zitten te veel sleutelwissels in']);
  });

  it('looks once at a signature line, however many keys the log had', () => {
    const naam = echt.inhoud.oorsprong;
    const sleutels = Array.from({ length: 200 }, (_, i) => sleutelpaar(naam, `veel/${i}`).vkey);
    let gelezen = 0;
    const regel = {
      naam,
      bytes: Buffer.alloc(64),
      get id() {
        gelezen += 1;
        return '00000000';
      },
    };
    const punt = leesOndertekendControlepunt(echt.slotNote);
    const note = { tekst: punt.note.tekst, handtekeningen: Array.from({ length: 50 }, () => regel) };
    const plaatsen = new Map(sleutels.map(({ id }, i) => [id, i]));
    expect(sleutelplaats({ ...punt, note }, { rij: sleutels, plaatsen })).toBeUndefined();
    expect(gelezen).toBe(50);
  });

  it.each(MISSLAGEN)('refuses %s, though all of it is signed', async (_, misslag, reden) => {
    expect(waarom((await maakVoorbeeld(HEEL)).zip)).toBe('geldig');
    expect(waarom((await maakVoorbeeld(HEEL, misslag)).zip)).toContain(reden);
  });

  it.each([
    ['', false],
    ['PK', false],
    ['%PDF-1.7', false],
    ['PK\x05\x06' + '\0'.repeat(18), false],
    ['PK\x03\x04', true],
    ['PK\x03\x04' + '\xff'.repeat(100), true],
  ])('has a verdict about %j too', (tekst, leesbaar) =>
    expect(controleerDossierexport(Buffer.from(tekst, 'latin1'))).toMatchObject({ geldig: false, leesbaar }),
  );
});
