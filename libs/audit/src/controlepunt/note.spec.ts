import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { toInstant } from '#domain/kalender/instant.js';
import { BewijsFout } from './bewijs-fout.js';
import { controlepuntTekst, leesControlepunt } from './controlepunt.js';
import { isOndertekendDoor, leesNote, medeonderteken, onderteken, schrijfNote } from './note.js';
import { leesSleutelwissel, sleutelwisselTekst } from './sleutelwissel.js';
import { ALGORITME, leesVkey, maakVkey } from './vkey.js';

/** From the seed of RFC 8032 § 7.1, test 1. */
const sleutel = createPrivateKey({
  key: Buffer.from('302e020100300506032b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex'),
  format: 'der',
  type: 'pkcs8',
});
const NAAM = 'toetsing.gemeente.example/bewijslog/0192a000-0000-7000-8000-000000000001';
const vkey = maakVkey(NAAM, sleutel);
const controlepunt = { oorsprong: NAAM, grootte: 1234, wortel: Buffer.alloc(32, 7), tijd: toInstant('2026-11-27T09:00:00.000Z') };
const tekst = controlepuntTekst(controlepunt);
const note = { tekst, handtekeningen: [onderteken(tekst, vkey, sleutel)] };

describe('a key', () => {
  it('has the id that every reader of signed notes gives it', () => {
    // The example of C2SP signed-note, checked with golang.org/x/mod/sumdb/note.
    const voorbeeld = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    expect(leesVkey(voorbeeld)).toMatchObject({ naam: 'PeterNeumann', id: 'c74f20a3', algoritme: ALGORITME.LOG, tekst: voorbeeld });
  });

  it('is read as it was written', () => expect(leesVkey(vkey.tekst)).toMatchObject({ naam: NAAM, id: vkey.id }));

  it.each([
    '',
    'x',
    vkey.tekst.slice(0, -1),
    `${vkey.tekst}=`,
    vkey.tekst.replace(vkey.id, '00000000'),
    vkey.tekst.replace(NAAM, 'ander.example'),
    `${NAAM}+${vkey.id}+AgAA`,
    `\n${vkey.tekst}`,
  ])('is refused as %j', (kapot) => expect(() => leesVkey(kapot)).toThrow(BewijsFout));

  it('has no space or plus in its name, and is Ed25519', () => {
    expect(() => maakVkey('a b', sleutel)).toThrow('geen spatie');
    expect(() => maakVkey('a+b', sleutel)).toThrow('geen plus');
    expect(() => maakVkey('a', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)).toThrow('Ed25519');
  });
});

describe('a note', () => {
  it('reads back as it was written, and holds for its key only', () => {
    expect(leesNote(schrijfNote(note))).toEqual(note);
    expect(isOndertekendDoor(note, vkey)).toBe(true);
    expect(isOndertekendDoor({ ...note, tekst: `${tekst}x\n` }, vkey)).toBe(false);
    expect(isOndertekendDoor(note, maakVkey(NAAM, generateKeyPairSync('ed25519').privateKey))).toBe(false);
    expect(isOndertekendDoor(note, maakVkey('ander.example', sleutel))).toBe(false);
  });

  it('that any byte of was changed is unreadable, another text, or not signed (property)', () => {
    const bytes = Buffer.from(schrijfNote(note), 'utf8');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (plek, om) => {
        const vals = Buffer.from(bytes);
        vals[plek] = (vals[plek] ?? 0) ^ om;
        let gelezen;
        try {
          gelezen = leesNote(vals.toString('utf8'));
        } catch (error) {
          expect(error).toBeInstanceOf(BewijsFout);
          return;
        }
        expect(isOndertekendDoor(gelezen, vkey)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('can be signed beside by a witness, at a moment', () => {
    const paar = generateKeyPairSync('ed25519');
    const getuige = maakVkey('griffie.example', paar.privateKey, ALGORITME.GETUIGE);
    const mede = medeonderteken(tekst, getuige, paar.privateKey, 1_795_770_000);
    const samen = { tekst, handtekeningen: [...note.handtekeningen, mede] };
    expect(leesNote(schrijfNote(samen))).toEqual(samen);
    expect(isOndertekendDoor(samen, getuige)).toBe(true);
    expect(isOndertekendDoor(samen, vkey)).toBe(true);
    const later = { ...mede, bytes: Buffer.from(mede.bytes) };
    later.bytes[7] = (later.bytes[7] ?? 0) ^ 1;
    expect(isOndertekendDoor({ tekst, handtekeningen: [later] }, getuige)).toBe(false);
    // A signature of a log is none of a witness: neither can be passed off as the other.
    const alsLog = maakVkey('griffie.example', paar.privateKey);
    expect(isOndertekendDoor({ tekst, handtekeningen: [{ ...mede, id: alsLog.id }] }, alsLog)).toBe(false);
  });

  it.each([
    '',
    'a\n',
    'a\n\n',
    'a\n\nb\n',
    `${schrijfNote(note)}\n`,
    schrijfNote(note).slice(0, -1),
    schrijfNote(note).replace('\u2014', '-'),
  ])('is none: %j', (kapot) => expect(() => leesNote(kapot)).toThrow(BewijsFout));
});

describe('a controlepunt', () => {
  it('reads back as it was written', () => expect(leesControlepunt(tekst)).toEqual(controlepunt));

  it('has a size of at most twelve digits', () =>
    expect(leesControlepunt(tekst.replace('1234', '999999999999')).grootte).toBe(999_999_999_999));

  it.each([
    tekst.replace('1234', '01234'),
    tekst.replace('1234', '-1'),
    tekst.replace('1234', '１234'),
    tekst.replace('1234', '1e3'),
    tekst.replace('1234', '1000000000000'),
    tekst.replace(NAAM, ''),
    tekst.replace(NAAM, 'a b'),
    tekst.replace(NAAM, 'a+b'),
    tekst.replace(NAAM, 'gemeente.exampl\u00e9'),
    tekst.replace(NAAM, 'a\r'),
    tekst.replace('2026-11-27', '2026-02-30'),
    tekst.replace('.000Z', 'Z'),
    tekst.replace('=\n', '\n'),
    tekst.slice(0, -1),
    `${tekst}meer\n`,
    tekst.replace('tijd', 'time'),
    tekst.replace('cHBwc=', 'cHBwd='),
  ])('is none: %j', (kapot) => expect(() => leesControlepunt(kapot)).toThrow(BewijsFout));
});

it('a sleutelwissel reads back as it was written, and nothing else does', () => {
  const wissel = { oorsprong: NAAM, oud: maakVkey(NAAM, generateKeyPairSync('ed25519').privateKey), nieuw: vkey, tijd: controlepunt.tijd };
  const geschreven = sleutelwisselTekst(wissel);
  expect(leesSleutelwissel(geschreven)).toMatchObject({ oorsprong: NAAM, tijd: wissel.tijd, nieuw: { tekst: vkey.tekst } });
  for (const kapot of [tekst, geschreven.replace('sleutelwissel 1', 'sleutelwissel 2'), `${geschreven}x\n`, geschreven.slice(0, -1)])
    expect(() => leesSleutelwissel(kapot)).toThrow(BewijsFout);
});
