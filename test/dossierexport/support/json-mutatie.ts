import { canonical } from '../../../libs/audit/src/canonical/canonical.js';

export type Kies = (grens: number) => number;
export const een = <T>(kies: Kies, uit: readonly T[]): T => uit[kies(uit.length)] as T;

type Pad = readonly (string | number)[];

/** Every value in a value, by the way to it. */
function paden(waarde: unknown, hier: Pad = []): readonly Pad[] {
  if (typeof waarde !== 'object' || waarde === null) return [hier];
  return [
    hier,
    ...Object.entries(waarde).flatMap(([sleutel, deel]) => paden(deel, [...hier, Array.isArray(waarde) ? Number(sleutel) : sleutel])),
  ];
}

/** A value with something else in one place: another value of the same kind or of another kind, a key more or less, an element moved. */
export function anders(waarde: unknown, kies: Kies): unknown {
  const pad = een(kies, paden(waarde));
  return opPlaats(waarde, pad, (oud) => vervangen(oud, kies));
}

function opPlaats(waarde: unknown, [eerste, ...rest]: Pad, maak: (oud: unknown) => unknown): unknown {
  if (eerste === undefined) return maak(waarde);
  if (Array.isArray(waarde)) return waarde.map((deel, i) => (i === eerste ? opPlaats(deel, rest, maak) : deel));
  return Object.fromEntries(
    Object.entries(waarde as object).map(([sleutel, deel]) => [sleutel, sleutel === eerste ? opPlaats(deel, rest, maak) : deel]),
  );
}

function vervangen(oud: unknown, kies: Kies): unknown {
  if (kies(6) === 0) return een<unknown>(kies, [null, true, 0, -1, 1, '', 'x', [], {}, 999_999_999_999, '0'.repeat(64)]);
  if (typeof oud === 'number') return oud + een(kies, [1, -1, 0.5, 1e13, 1_000]);
  if (typeof oud === 'string') return andereTekst(oud, kies);
  if (typeof oud === 'boolean') return !oud;
  if (Array.isArray(oud)) return andereLijst(oud, kies);
  if (oud === null) return een<unknown>(kies, ['0'.repeat(64), false, 0]);
  return anderObject(oud as Readonly<Record<string, unknown>>, kies);
}

function andereTekst(oud: string, kies: Kies): string {
  const plek = kies(oud.length + 1);
  const teken = een(kies, ['0', '1', 'a', 'f', 'A', 'Z', ' ', 'é', '\u0000', '\\', '"', '/', '😀']);
  return een(kies, [
    oud.slice(0, plek) + teken + oud.slice(plek + 1),
    oud.slice(0, plek) + teken + oud.slice(plek),
    oud.toUpperCase(),
    oud.slice(1),
  ]);
}

function andereLijst(oud: readonly unknown[], kies: Kies): readonly unknown[] {
  const [a, b] = [kies(oud.length + 1), kies(oud.length + 1)];
  const zonder = oud.filter((_, i) => i !== a);
  return een(kies, [
    zonder,
    [...oud.slice(0, a), oud[b] ?? 'x', ...oud.slice(a)],
    [...zonder.slice(0, b), oud[a] ?? 0, ...zonder.slice(b)],
    [...oud].reverse(),
  ]);
}

function anderObject(oud: Readonly<Record<string, unknown>>, kies: Kies): object {
  const namen = Object.keys(oud);
  const weg = een(kies, [...namen, 'x']);
  const { [weg]: waarde, ...rest } = oud;
  return een(kies, [
    rest,
    { ...oud, extra: een<unknown>(kies, [null, 1, 'x']) },
    { ...rest, [`${weg}x`]: waarde },
    { ...rest, [weg.toUpperCase()]: waarde },
  ]);
}

/** The same JSON, written as other programs may write it. */
export const SCHRIJFWIJZEN: readonly ((json: string) => string)[] = [
  (json) => `${json}\n`,
  (json) => ` ${json}`,
  (json) => `\ufeff${json}`,
  (json) => json.replace(/([,:])/, '$1 '),
  (json) => json.replace(/,/, ',\t'),
  (json) => json.replace(/([{[])/, '$1\r'),
  (json) => JSON.stringify(JSON.parse(json), null, 2),
  (json) => JSON.stringify(omgekeerd(JSON.parse(json))),
  (json) => json.replace(/([0-9]+)([,}\]])/, '$1.0$2'),
  (json) => json.replace(/:([0-9]+)([,}\]])/, ':$1e0$2'),
  (json) => json.replace(/:([1-9][0-9]*)0([,}\]])/, ':$1e1$2'),
  (json) => json.replace(/:0([,}\]])/, ':-0$1'),
  (json) => json.replace(/:([0-9]+)([,}\]])/, ':0$1$2'),
  (json) => json.replace(/"([a-zA-Z])/, (_, teken: string) => `"\\u00${teken.charCodeAt(0).toString(16)}`),
  (json) => json.replace('/', '\\/'),
  (json) => json.replace(/"([A-Za-z]+)":("[^"]*"|[0-9]+|null|true|false)/, '"$1":$2,"$1":$2'),
  (json) => json.replace(/"([A-Za-z]+)":("[^"]*"|[0-9]+|null|true|false)/, '"$1":0,"$1":$2'),
  (json) => json.replace(/\{/, '{"__proto__":null,'),
  (json) => json.replace(/([}\]])$/, ',$1'),
  (json) => json.replace(/"([^"\\]*)"/, "'$1'"),
  (json) => `${json}//`,
  (json) => json.replace(/null/, 'NaN'),
  (json) => json.replace(/[^\u0000-\u007f]/, (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`),
];

function omgekeerd(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(omgekeerd);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .reverse()
      .map(([sleutel, deel]) => [sleutel, omgekeerd(deel)]),
  );
}

export const alsJson = (waarde: unknown): string => canonical(waarde);
