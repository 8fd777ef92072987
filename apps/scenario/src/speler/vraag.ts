import { randomUUID } from 'node:crypto';
import { isVelden, kaartenVan, tekstVan, type Velden } from '../taal/json.js';

/** What the API answered. */
export interface Antwoord {
  readonly status: number;
  readonly gelukt: boolean;
  /** Of a refusal: the code. */
  readonly code: string | undefined;
  /** Of a refusal: the code, and those of everything else that stands in the way. */
  readonly codes: readonly string[];
  readonly bytes: Buffer;
  /** The body as JSON; undefined for a file or an empty answer. */
  readonly json: unknown;
}

export interface Bestand {
  readonly soort: string;
  readonly naam: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Vraag {
  readonly methode: string;
  /** Below `/api/v1`. */
  readonly pad: string;
  readonly lichaam?: unknown;
  /** Sent as a form instead of JSON. */
  readonly bestand?: Bestand;
  readonly versie?: number;
}

export interface Beller {
  readonly api: string;
  readonly token: string;
  readonly organisatieId: string;
}

/** One request to the API, as any program would send it. */
export async function stuurVraag(
  { api, token, organisatieId }: Beller,
  { methode, pad, lichaam, bestand, versie }: Vraag,
): Promise<Antwoord> {
  const koppen: Record<string, string> = { authorization: `Bearer ${token}`, 'x-organisatie': organisatieId };
  if (methode !== 'GET') koppen['idempotency-key'] = randomUUID();
  if (versie !== undefined) koppen['if-match'] = `"${versie}"`;
  if (bestand === undefined && lichaam !== undefined) koppen['content-type'] = 'application/json';
  const body = bestand === undefined ? (lichaam === undefined ? undefined : JSON.stringify(lichaam)) : formulier(bestand);
  const response = await fetch(api + pad, { method: methode, headers: koppen, ...(body === undefined ? {} : { body }) });
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = (response.headers.get('content-type') ?? '').includes('json') && bytes.length > 0;
  const json: unknown = isJson ? JSON.parse(bytes.toString('utf8')) : undefined;
  const codes = response.ok ? [] : codesVan(json);
  return { status: response.status, gelukt: response.ok, code: codes[0], codes, bytes, json };
}

function formulier({ soort, naam, type, bytes }: Bestand): FormData {
  const form = new FormData();
  form.set('soort', soort);
  form.set('bestand', new Blob([Uint8Array.from(bytes)], { type }), naam);
  return form;
}

function codesVan(json: unknown): readonly string[] {
  if (!isVelden(json)) return [];
  return [...new Set([json['code'], ...kaartenVan(json['redenen']).map((reden) => reden['code'])].flatMap((code) => tekstVan(code) ?? []))];
}

/** Whether a refusal is the one that the file names: by one of its codes, or by its HTTP status. */
export const isGeweigerdMet = ({ codes, status }: Pick<Antwoord, 'codes' | 'status'>, geweigerd: string | number): boolean =>
  status === geweigerd || codes.some((code) => code === geweigerd);

/** A refusal in words: the code, and what the API says about it. */
export function geweigerdMet({ status, code, codes, json }: Antwoord): string {
  const { title, detail, fouten }: Velden = isVelden(json) ? json : {};
  const velden = Array.isArray(fouten) ? fouten.filter(isVelden).map((fout) => `${String(fout['veld'])}: ${String(fout['uitleg'])}`) : [];
  return [
    `geweigerd met ${code === undefined ? status : codes.join(' en ')}`,
    [tekstVan(detail) ?? tekstVan(title), ...velden].filter((deel) => deel !== undefined).join(' '),
  ]
    .filter((deel) => deel !== '')
    .join(' — ');
}
