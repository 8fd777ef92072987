import { createHash } from 'node:crypto';
import { leesNote, medeonderteken, onderteken, schrijfNote } from '../../../libs/audit/src/controlepunt/note.js';
import { ALGORITME } from '../../../libs/audit/src/controlepunt/vkey.js';
import { dobbel, sleutelpaar } from '../../../libs/audit/src/dossierexport/wereld.testdata.js';
import { alsJson, anders, een, type Kies, SCHRIJFWIJZEN } from './json-mutatie.js';
import { alsObject, herhash, metInhoud, pak, regelsVan, sha256, type Stuk, uitRegels, VERDER } from './pakket.js';
import { andereZips } from './zip-vormen.js';

/** What a mutant is made of: an export, its entries, and those of exports that are much like it. */
export interface Bron {
  readonly zip: Buffer;
  readonly stukken: readonly Stuk[];
  readonly buren: readonly (readonly Stuk[])[];
}

export interface Mutant {
  readonly soort: string;
  readonly bytes: Buffer;
}

type Ingreep = (bron: Bron, kies: Kies) => readonly Buffer[];

const JSONS = ['manifest.json', 'ijkpunten.json', 'openbaarmakingen.json', 'slot/bewijs.json'];
const KETEN = 'keten.jsonl';

/** As far as somebody without the key can go, chosen by lot. */
const verderGepakt = (stukken: readonly Stuk[], kies: Kies): readonly Buffer[] => [pak(herhash(stukken, een(kies, VERDER)))];

const bit: Ingreep = ({ zip }, kies) => {
  const bytes = Buffer.from(zip);
  const plek = kies(bytes.length);
  bytes[plek] = (bytes[plek] ?? 0) ^ (1 << kies(8));
  return [bytes];
};

const bytes: Ingreep = ({ zip }, kies) => {
  const [van, lengte] = [kies(zip.length), kies(5)];
  const nieuw = Buffer.from(Array.from({ length: kies(4) }, () => kies(256)));
  return [Buffer.concat([zip.subarray(0, van), nieuw, zip.subarray(van + lengte)])];
};

const afgekapt: Ingreep = ({ zip }, kies) =>
  een(kies, [
    [zip.subarray(0, kies(zip.length))],
    [Buffer.concat([zip, zip.subarray(0, kies(200) + 1)])],
    [zip.subarray(kies(zip.length - 1) + 1)],
  ]);

const stukWeg: Ingreep = ({ stukken }, kies) => {
  const [a, b] = [kies(stukken.length), kies(stukken.length)];
  const dit = stukken[a] as Stuk;
  const zonder = stukken.filter((_, i) => i !== a);
  const naam = een(kies, [
    `${dit.naam}x`,
    dit.naam.toUpperCase(),
    `./${dit.naam}`,
    `../${dit.naam}`,
    `x/${dit.naam}`,
    `/${dit.naam}`,
    dit.naam.slice(1),
    `${dit.naam}é`,
  ]);
  const vormen = [
    zonder,
    [...stukken.slice(0, b), dit, ...stukken.slice(b)],
    [...zonder.slice(0, b), dit, ...zonder.slice(b)],
    stukken.map((stuk, i) => (i === a ? { ...stuk, naam } : stuk)),
    [
      ...stukken.slice(0, b),
      { naam: een(kies, ['extra.txt', 'documenten/099-x', 'ijkpunten/5.txt', 'sleutelwissels/009.txt']), inhoud: Buffer.from('x') },
      ...stukken.slice(b),
    ],
    stukken.map((stuk, i) => (i === a ? { ...stuk, naam: (stukken[b] as Stuk).naam } : stuk)),
  ];
  return verderGepakt(een(kies, vormen), kies);
};

const inhoudAnders: Ingreep = ({ stukken }, kies) => {
  const { naam } = een(kies, stukken);
  const plek = (oud: Buffer): number => kies(oud.length + 1);
  const maak = een<(oud: Buffer) => Buffer | string>(kies, [
    (oud) => oud.subarray(0, plek(oud)),
    (oud) => Buffer.concat([oud, Buffer.from(een(kies, ['\n', 'x', ' ', '\0', '\r\n']))]),
    () => '',
    (oud) => oud.map((byte, i, alle) => (i === Math.floor(alle.length / 2) ? byte ^ 1 : byte)) as Buffer,
    (oud) => oud.toString('latin1').replaceAll('\n', '\r\n'),
    (oud) => `\ufeff${oud.toString('utf8')}`,
    (oud) => Buffer.concat([oud.subarray(0, plek(oud)), Buffer.from([0xff]), oud.subarray(plek(oud))]),
  ]);
  return verderGepakt(metInhoud(stukken, naam, maak), kies);
};

const metRegels = (stukken: readonly Stuk[], maak: (regels: readonly string[]) => readonly string[]): readonly Stuk[] =>
  metInhoud(stukken, KETEN, (oud) => uitRegels(maak(regelsVan(oud))));

const regelsAnders: Ingreep = ({ stukken, buren }, kies) => {
  const vreemd = regelsVan(een(kies, buren).find(({ naam }) => naam === KETEN)?.inhoud ?? Buffer.alloc(0));
  return verderGepakt(
    metRegels(stukken, (regels) => {
      const [a, b] = [kies(regels.length), kies(regels.length)];
      const zonder = regels.filter((_, i) => i !== a);
      return een(kies, [
        zonder,
        [...regels.slice(0, b), regels[a] as string, ...regels.slice(b)],
        [...zonder.slice(0, b), regels[a] as string, ...zonder.slice(b)],
        regels.slice(0, a),
        regels.slice(a),
        [...regels.slice(0, a), een(kies, vreemd), ...regels.slice(b)],
        regels.map((regel, i) =>
          i === a ? een(kies, ['', '{}', 'null', '[]', regel.slice(0, -1), `${regel} `, `{"afgeschermd":"${'0'.repeat(64)}"}`]) : regel,
        ),
      ]);
    }),
    kies,
  );
};

const veldVanGebeurtenis: Ingreep = ({ stukken }, kies) =>
  verderGepakt(
    metRegels(stukken, (regels) => {
      const a = kies(regels.length);
      return regels.map((regel, i) => (i === a ? alsJson(anders(JSON.parse(regel), kies)) : regel));
    }),
    kies,
  );

const afgeschermd: Ingreep = ({ stukken }, kies) =>
  verderGepakt(
    metRegels(stukken, (regels) => {
      const a = kies(regels.length);
      return regels.map((regel, i) => (i === a ? alsJson({ afgeschermd: sha256(`\0${regel}`) }) : regel));
    }),
    kies,
  );

/** With the hash of it in the last event, and nothing else put right. */
function metManifestHash(stukken: readonly Stuk[]): readonly Stuk[] {
  const hash = sha256(stukken.find(({ naam }) => naam === 'manifest.json')?.inhoud ?? '');
  return metRegels(stukken, (regels) =>
    regels.map((regel, i) => {
      const gebeurtenis = i === regels.length - 1 ? alsObject(regel) : undefined;
      return gebeurtenis === undefined
        ? regel
        : alsJson({ ...gebeurtenis, gegevens: { ...(gebeurtenis['gegevens'] as object), manifest: hash } });
    }),
  );
}

const manifestAnders: Ingreep = ({ stukken }, kies) => {
  const nieuw = metInhoud(stukken, 'manifest.json', (oud) => alsJson(anders(JSON.parse(oud.toString('utf8')), kies)));
  return [pak(kies(2) === 0 ? nieuw : metManifestHash(nieuw))];
};

const jsonAnders: Ingreep = ({ stukken }, kies) =>
  verderGepakt(
    metInhoud(stukken, een(kies, JSONS.slice(1)), (oud) => alsJson(anders(JSON.parse(oud.toString('utf8')), kies))),
    kies,
  );

const andersGeschreven: Ingreep = ({ stukken }, kies) => {
  const schrijf = een(kies, SCHRIJFWIJZEN);
  const naam = een(kies, [KETEN, ...JSONS]);
  const nieuw =
    naam === KETEN
      ? metRegels(stukken, (regels) => {
          const a = kies(regels.length);
          return regels.map((regel, i) => (i === a ? schrijf(regel) : regel));
        })
      : metInhoud(stukken, naam, (oud) => schrijf(oud.toString('utf8')));
  const verder = een(kies, ['nothing', 'manifest hash'] as const);
  return [pak(verder === 'nothing' ? nieuw : metManifestHash(nieuw))];
};

const vanEenAnder: Ingreep = ({ stukken, buren }, kies) => {
  const buur = een(kies, buren);
  const dit = een(kies, stukken).naam;
  const map = dit.includes('/') ? dit.slice(0, dit.indexOf('/') + 1) : dit;
  const enig = metInhoud(stukken, dit, (oud) => buur.find(({ naam }) => naam === dit)?.inhoud ?? oud);
  const [eerste, laatste] = [
    stukken.findIndex(({ naam }) => naam.startsWith(map)),
    stukken.findLastIndex(({ naam }) => naam.startsWith(map)),
  ];
  const heleMap = [...stukken.slice(0, eerste), ...buur.filter(({ naam }) => naam.startsWith(map)), ...stukken.slice(laatste + 1)];
  const allesBehalve = metInhoud(buur, dit, (oud) => stukken.find(({ naam }) => naam === dit)?.inhoud ?? oud);
  return verderGepakt(een(kies, [enig, heleMap, allesBehalve]), kies);
};

const documentenVerwisseld: Ingreep = ({ stukken }, kies) => {
  const documenten = stukken.filter(({ naam }) => naam.startsWith('documenten/'));
  if (documenten.length < 2) return [];
  const [a, b] = [een(kies, documenten), een(kies, documenten)];
  const nieuw = stukken.map((stuk) => {
    if (stuk === a) return { ...stuk, inhoud: b.inhoud };
    return stuk === b ? { ...stuk, inhoud: a.inhoud } : stuk;
  });
  return verderGepakt(nieuw, kies);
};

/** Ijkpunt, sleutelwissel or openbaarmaking left out as if it never was. */
const weggelaten: Ingreep = ({ stukken }, kies) => {
  const map = een(kies, ['ijkpunten', 'sleutelwissels', 'openbaarmakingen', 'documenten']);
  const lijst = stukken.filter(({ naam }) => naam.startsWith(`${map}/`));
  const weg = lijst.length === 0 ? 0 : kies(lijst.length);
  let teller = 0;
  const over = stukken
    .filter((stuk) => stuk !== lijst[weg])
    .map((stuk) =>
      stuk.naam.startsWith(`${map}/0`)
        ? { ...stuk, naam: stuk.naam.replace(/\/\d{3}/, `/${String((teller += 1)).padStart(3, '0')}`) }
        : stuk,
    );
  const zonder = (oud: Buffer): string => {
    const alle = JSON.parse(oud.toString('utf8'));
    const plek = kies(alle.length + 1);
    return alsJson(alle.filter((_: unknown, i: number) => i !== (map === 'ijkpunten' ? weg : plek)));
  };
  const nieuw = ['ijkpunten', 'openbaarmakingen'].includes(map) ? metInhoud(over, `${map}.json`, zonder) : over;
  return verderGepakt(nieuw, kies);
};

const handtekeningAnders: Ingreep = ({ stukken }, kies) => {
  const noten = stukken.filter(({ naam }) => /^(ijkpunten|sleutelwissels|slot)\/.*\.txt$/.test(naam));
  const { naam } = een(kies, noten);
  return verderGepakt(
    metInhoud(stukken, naam, (oud) => {
      const { tekst, handtekeningen } = leesNote(oud.toString('utf8'));
      const [eigen] = handtekeningen;
      const vals = sleutelpaar(eigen?.naam ?? '', `vals/${kies(1_000)}`);
      const getuige = sleutelpaar('getuige0.example', `vals/${kies(1_000)}`, ALGORITME.GETUIGE);
      const nieuw = onderteken(tekst, vals.vkey, vals.geheim);
      const zonder = handtekeningen.filter((_, i) => i !== 0);
      const vormen = [
        [nieuw],
        [nieuw, ...handtekeningen],
        [...handtekeningen, nieuw],
        [{ ...nieuw, id: eigen?.id ?? '' }, ...zonder],
        [...handtekeningen, medeonderteken(tekst, getuige.vkey, getuige.geheim, kies(1_000_000))],
        [...handtekeningen, ...handtekeningen],
        handtekeningen.length > 1 ? zonder : [nieuw],
        handtekeningen.length > 1 ? handtekeningen.slice(0, -1) : [{ ...nieuw, naam: 'x' }],
        handtekeningen.map((een) => ({ ...een, bytes: Buffer.concat([een.bytes, Buffer.of(kies(256))]) })),
      ];
      return schrijfNote({ tekst, handtekeningen: een(kies, vormen) });
    }),
    kies,
  );
};

/** One line of a signed text otherwise, with the signatures as they were. */
const noteAnders: Ingreep = ({ stukken }, kies) => {
  const { naam } = een(
    kies,
    stukken.filter((stuk) => stuk.naam.endsWith('.txt') && stuk.naam !== 'LEESMIJ.txt'),
  );
  return verderGepakt(
    metInhoud(stukken, naam, (oud) => {
      const regels = regelsVan(oud);
      const a = kies(regels.length);
      const groter = (tekst: string): string => tekst.replace(/[0-9]+/, (getal) => String(BigInt(getal) + 1n).padStart(getal.length, '0'));
      const maak = een<(tekst: string) => string>(kies, [
        groter,
        (tekst) => `${tekst} `,
        (tekst) => tekst.slice(1),
        (tekst) => `${tekst}\n`,
        (tekst) => tekst.replace('=', ''),
        () => '',
      ]);
      return uitRegels(regels.map((regel, i) => (i === a ? maak(regel) : regel)));
    }),
    kies,
  );
};

const zipAnders: Ingreep = ({ stukken }, kies) => andereZips(stukken, kies);

/** How many times each is tried on every export; what comes out twice counts once. */
const INGREPEN: readonly (readonly [soort: string, keer: number, ingreep: Ingreep])[] = [
  ['a bit', 900, bit],
  ['some bytes', 150, bytes],
  ['cut off, or more', 60, afgekapt],
  ['an entry gone, twice, moved, renamed, added', 150, stukWeg],
  ['content of an entry', 220, inhoudAnders],
  ['lines of the chain', 220, regelsAnders],
  ['a field of an event', 300, veldVanGebeurtenis],
  ['an event hidden', 60, afgeschermd],
  ['a field of the manifest', 200, manifestAnders],
  ['a field of a list or proof', 250, jsonAnders],
  ['the same JSON in another form', 200, andersGeschreven],
  ['a part of another export', 200, vanEenAnder],
  ['documents that changed places', 40, documentenVerwisseld],
  ['something left out as if it never was', 80, weggelaten],
  ['signatures', 120, handtekeningAnders],
  ['a signed text', 120, noteAnders],
  ['another form of zip', 2, zipAnders],
];

/** Everything that somebody without a secret key can make of an export, as far as we could think of it. None is a true export, no two are the same. */
export function* mutanten(bron: Bron, zaad: number): Generator<Mutant> {
  const kies = dobbel(zaad);
  const gezien = new Set([bron.zip, ...bron.buren.map(pak)].map(vingerafdruk));
  for (const [soort, keer, ingreep] of INGREPEN)
    for (let n = 0; n < keer; n += 1)
      for (const gemaakt of ingreep(bron, kies)) {
        const afdruk = vingerafdruk(gemaakt);
        if (gezien.has(afdruk)) continue;
        gezien.add(afdruk);
        yield { soort, bytes: gemaakt };
      }
}

export const vingerafdruk = (inhoud: Buffer): string => createHash('sha256').update(inhoud).digest('base64');
