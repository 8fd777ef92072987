import { deflateRawSync, crc32 } from 'node:zlib';
import type { Stuk } from './pakket.js';

/** What of a zip can be otherwise while every program unpacks the same from it. */
interface Anders {
  readonly ingepakt?: boolean;
  readonly versie?: number;
  readonly gemaaktDoor?: number;
  readonly vlaggen?: number;
  readonly tijd?: number;
  readonly datum?: number;
  /** Sizes behind the bytes. */
  readonly achteraf?: boolean;
  readonly extraLokaal?: Buffer;
  readonly extraCentraal?: Buffer;
  readonly opmerking?: string;
  readonly kenmerken?: number;
  readonly schijf?: number;
  readonly intern?: number;
  /** Of the whole. */
  readonly voor?: Buffer;
  readonly tussen?: Buffer;
  readonly na?: Buffer;
  readonly slotopmerking?: string;
  readonly aantal?: number;
}

const getallen = (...velden: readonly (readonly [waarde: number, bytes: 2 | 4])[]): Buffer =>
  Buffer.concat(
    velden.map(([waarde, bytes]) => {
      const veld = Buffer.alloc(bytes);
      veld.writeUIntLE(waarde, 0, bytes);
      return veld;
    }),
  );

/** A zip of the same entries in another form; `welk` says for which entry it is otherwise. */
function zip(stukken: readonly Stuk[], anders: Anders, welk: (nr: number) => boolean): Buffer {
  const [lokaal, centraal]: [Buffer[], Buffer[]] = [[], []];
  let plek = anders.voor?.length ?? 0;
  for (const [nr, { naam, inhoud }] of stukken.entries()) {
    const a = welk(nr) ? anders : {};
    const gegevens = a.ingepakt === true ? deflateRawSync(inhoud) : inhoud;
    const maten = [crc32(inhoud), gegevens.length, inhoud.length] as const;
    const vlaggen = (a.vlaggen ?? 0x0800) | (a.achteraf === true ? 8 : 0);
    const begin = getallen([a.versie ?? 20, 2], [vlaggen, 2], [a.ingepakt === true ? 8 : 0, 2], [a.tijd ?? 0, 2], [a.datum ?? 0x0021, 2]);
    const [el, ec, opmerking] = [a.extraLokaal ?? Buffer.alloc(0), a.extraCentraal ?? Buffer.alloc(0), Buffer.from(a.opmerking ?? '')];
    const gezegd = a.achteraf === true ? ([0, 0, 0] as const) : maten;
    const delen = [
      getallen([0x04034b50, 4]),
      begin,
      getallen([gezegd[0], 4], [gezegd[1], 4], [gezegd[2], 4], [naam.length, 2], [el.length, 2]),
      ...[Buffer.from(naam), el, gegevens],
      a.achteraf === true ? getallen([0x08074b50, 4], [maten[0], 4], [maten[1], 4], [maten[2], 4]) : Buffer.alloc(0),
      (welk(nr) && anders.tussen) || Buffer.alloc(0),
    ];
    centraal.push(
      getallen([0x02014b50, 4], [a.gemaaktDoor ?? 20, 2]),
      begin,
      getallen([maten[0], 4], [maten[1], 4], [maten[2], 4], [naam.length, 2], [ec.length, 2], [opmerking.length, 2]),
      getallen([a.schijf ?? 0, 2], [a.intern ?? 0, 2], [a.kenmerken ?? 0, 4], [plek, 4]),
      ...[Buffer.from(naam), ec, opmerking],
    );
    lokaal.push(...delen);
    plek += delen.reduce((som, deel) => som + deel.length, 0);
  }
  const gids = Buffer.concat(centraal);
  const aantal = anders.aantal ?? stukken.length;
  const einde = getallen(
    [0x06054b50, 4],
    [0, 4],
    [aantal, 2],
    [aantal, 2],
    [gids.length, 4],
    [plek, 4],
    [anders.slotopmerking?.length ?? 0, 2],
  );
  return Buffer.concat([
    anders.voor ?? Buffer.alloc(0),
    ...lokaal,
    gids,
    einde,
    Buffer.from(anders.slotopmerking ?? ''),
    anders.na ?? Buffer.alloc(0),
  ]);
}

const EXTRA = Buffer.from('5455050001aabbccdd', 'hex');
const VORMEN: readonly Anders[] = [
  { ingepakt: true },
  { ingepakt: true, achteraf: true },
  { achteraf: true },
  { versie: 10 },
  { versie: 45 },
  { gemaaktDoor: 0x0314 },
  { vlaggen: 0 },
  { vlaggen: 0x0802 },
  { tijd: 0x5a21 },
  { datum: 0x5a21 },
  { datum: 0 },
  { extraLokaal: EXTRA },
  { extraCentraal: EXTRA },
  { extraLokaal: EXTRA, extraCentraal: EXTRA },
  { opmerking: 'x' },
  { kenmerken: 0x81a40000 },
  { kenmerken: 0x20 },
  { schijf: 1 },
  { intern: 1 },
  { tussen: Buffer.alloc(3) },
];
const GEHEEL: readonly Anders[] = [
  { voor: Buffer.from('#!/bin/sh\n') },
  { voor: Buffer.from('PK\x03\x04') },
  { na: Buffer.alloc(1) },
  { na: Buffer.from('PK\x05\x06') },
  { slotopmerking: 'x' },
  { aantal: 1 },
  { aantal: 0 },
];

/** The same content in every other form. */
export function andereZips(stukken: readonly Stuk[], kies: (grens: number) => number): readonly Buffer[] {
  const welke = [kies(stukken.length), kies(stukken.length)];
  return [
    ...VORMEN.flatMap((anders) => [zip(stukken, anders, () => true), ...welke.map((dit) => zip(stukken, anders, (nr) => nr === dit))]),
    ...GEHEEL.map((anders) => zip(stukken, anders, () => false)),
    zip([...stukken].reverse(), {}, () => false),
    zip([...stukken, { naam: 'documenten/', inhoud: Buffer.alloc(0) }], {}, () => false),
    zip([{ naam: 'documenten/', inhoud: Buffer.alloc(0) }, ...stukken], {}, () => false),
  ];
}
