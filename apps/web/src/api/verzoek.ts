import { Geweigerd, ONBEKEND, type Problem } from './geweigerd.js';
import { inhoudVan, onbereikbaar } from './inhoud-van.js';
import type { components, paths } from './schema.js';

export { Geweigerd, type Problem };
export type Schema = components['schemas'];

/** Where the application lives: empty at the root, else a path such as `/toetsing`. */
export const BASIS = document.querySelector<HTMLMetaElement>('meta[name="basis"]')?.content ?? '';
const API = `${BASIS}/api/v1`;

type MetJson<O> = O extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never;
export type LeesPad = { [P in keyof paths]: MetJson<paths[P]['get']> extends never ? never : P }[keyof paths];
export type Gelezen<P extends LeesPad> = MetJson<paths[P]['get']>;
export type Waarde = string | number | boolean | undefined;
export type Waarden = Readonly<Record<string, Waarde | readonly string[]>>;

/** The path with its parts filled in and what is asked behind it. */
export function adres(pad: string, delen: Waarden = {}, vraag: Waarden = {}): string {
  const gevuld = pad.replace(/\{(\w+)\}/g, (_, naam: string) => encodeURIComponent(String(delen[naam])));
  const gevraagd = Object.entries(vraag).flatMap(([naam, waarde]) =>
    [waarde].flat().flatMap((een) => (een === undefined || een === '' ? [] : [[naam, String(een)]])),
  );
  return `${API}${gevuld}${gevraagd.length === 0 ? '' : `?${new URLSearchParams(gevraagd).toString()}`}`;
}

export interface Opdracht {
  readonly methode?: string;
  readonly koppen?: Readonly<Record<string, string>>;
  /** JSON, unless it is a form with a file. */
  readonly inhoud?: unknown;
  readonly signal?: AbortSignal;
}

/** One request. @throws Geweigerd */
export async function verzoek(url: string, { methode = 'GET', koppen = {}, inhoud, signal }: Opdracht = {}): Promise<Response> {
  const json = inhoud !== undefined && !(inhoud instanceof FormData);
  const antwoord = await fetch(url, {
    method: methode.toUpperCase(),
    headers: { accept: 'application/json', ...(json ? { 'content-type': 'application/json' } : {}), ...koppen },
    ...(inhoud === undefined ? {} : { body: inhoud instanceof FormData ? inhoud : JSON.stringify(inhoud) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch(onbereikbaar);
  if (!antwoord.ok) throw await weigering(antwoord);
  return antwoord;
}

async function weigering(antwoord: Response): Promise<Geweigerd> {
  const gelezen: unknown = await antwoord.json().catch(() => undefined);
  const probleem = typeof gelezen === 'object' && gelezen !== null && 'code' in gelezen ? (gelezen as Problem) : ONBEKEND;
  const [, zekerheid] = /acr_values="([^"]*)"/.exec(antwoord.headers.get('www-authenticate') ?? '') ?? [];
  return new Geweigerd(antwoord.status, probleem, zekerheid === '' ? undefined : zekerheid);
}

/** Reads one thing. @throws Geweigerd */
export async function lees<P extends LeesPad>(pad: P, delen?: Waarden, vraag?: Waarden, signal?: AbortSignal): Promise<Gelezen<P>> {
  const antwoord = await verzoek(adres(pad, delen, vraag), signal === undefined ? {} : { signal });
  const gelezen = await inhoudVan(antwoord);
  if (gelezen === undefined) throw new Geweigerd(0, ONBEKEND);
  return gelezen as Gelezen<P>;
}
