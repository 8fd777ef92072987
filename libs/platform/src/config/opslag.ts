import { buildMessage, ValidateBy } from 'class-validator';

/** Where sealed files are kept. */
export type Opslag = { readonly soort: 'bestand'; readonly url: string } | S3Opslag;

/** A bucket of an S3-compatible store, and what opens it. */
export interface S3Opslag {
  readonly soort: 's3';
  /** Address of the store itself, without the bucket. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** What the names of our objects begin with: empty, or ending in a slash. */
  readonly voorvoegsel: string;
  readonly sleutelId: string;
  readonly geheim: string;
}

type S3Plek = Omit<S3Opslag, 'sleutelId' | 'geheim'>;

const UITLEG = 'moet beginnen met file:/// of een adres zijn zoals s3://bucket/map?endpoint=https://s3.voorbeeld.nl&region=eu-central-1.';
const PARAMETERS = ['endpoint', 'region'];

/** Reads `s3://bucket/map?endpoint=…&region=…`; undefined when it is not of that form, or says more than that. */
export function leesS3Plek(tekst: string): S3Plek | undefined {
  if (!URL.canParse(tekst)) return undefined;
  const { protocol, hostname: bucket, port, username, password, pathname, searchParams, hash } = new URL(tekst);
  if (protocol !== 's3:' || `${port}${username}${password}${hash}` !== '') return undefined;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || !/^(\/[A-Za-z0-9_-]{1,60})*\/?$/.test(pathname)) return undefined;
  const namen = [...searchParams.keys()];
  if (namen.some((naam) => !PARAMETERS.includes(naam)) || new Set(namen).size !== namen.length) return undefined;
  const endpoint = searchParams.get('endpoint') ?? '';
  const region = searchParams.get('region') ?? 'us-east-1';
  if (!isWebadres(endpoint) || !/^[a-z0-9-]{1,40}$/.test(region)) return undefined;
  const map = pathname.replace(/^\/|\/$/g, '');
  return { soort: 's3', endpoint: endpoint.replace(/\/$/, ''), region, bucket, voorvoegsel: map === '' ? '' : `${map}/` };
}

function isWebadres(tekst: string): boolean {
  if (!URL.canParse(tekst)) return false;
  const { protocol, username, password, pathname, search, hash } = new URL(tekst);
  return ['http:', 'https:'].includes(protocol) && `${username}${password}${search}${hash}` === '' && pathname === '/';
}

/** A folder of this machine, or a bucket. */
export function IsOpslag(): PropertyDecorator {
  return ValidateBy({
    name: 'isOpslag',
    validator: {
      validate: (value: unknown): boolean => typeof value === 'string' && (isMap(value) || leesS3Plek(value) !== undefined),
      defaultMessage: buildMessage(() => UITLEG),
    },
  });
}

function isMap(tekst: string): boolean {
  if (!URL.canParse(tekst)) return false;
  const { protocol, search, hash } = new URL(tekst);
  return protocol === 'file:' && `${search}${hash}` === '';
}

interface OpslagInstellingen {
  readonly OPSLAG_URL?: string;
  readonly OPSLAG_S3_SLEUTEL_ID?: string;
  readonly OPSLAG_S3_GEHEIM?: string;
}

/** What is missing beside the address, or is there without a use. */
export function opslagFouten({ OPSLAG_URL, ...geheimen }: OpslagInstellingen): readonly string[] {
  const s3 = leesS3Plek(OPSLAG_URL ?? '') !== undefined;
  return Object.entries({ OPSLAG_S3_SLEUTEL_ID: geheimen.OPSLAG_S3_SLEUTEL_ID, OPSLAG_S3_GEHEIM: geheimen.OPSLAG_S3_GEHEIM }).flatMap(
    ([naam, waarde]) => {
      if (s3 === (waarde !== undefined)) return [];
      return [s3 ? `${naam} ontbreekt: OPSLAG_URL is een bucket.` : `${naam} heeft alleen zin als OPSLAG_URL begint met s3://.`];
    },
  );
}

/** The store of settings that were found right. */
export function toOpslag({ OPSLAG_URL = '', OPSLAG_S3_SLEUTEL_ID = '', OPSLAG_S3_GEHEIM = '' }: OpslagInstellingen): Opslag {
  const plek = leesS3Plek(OPSLAG_URL);
  return plek === undefined
    ? { soort: 'bestand', url: OPSLAG_URL }
    : { ...plek, sleutelId: OPSLAG_S3_SLEUTEL_ID, geheim: OPSLAG_S3_GEHEIM };
}

/** Several of these, with spaces between them. */
export function IsOpslagLijst(): PropertyDecorator {
  return ValidateBy({
    name: 'isOpslagLijst',
    validator: {
      validate: (value: unknown): boolean =>
        typeof value === 'string' && delen(value).every((deel) => isMap(deel) || leesS3Plek(deel) !== undefined),
      defaultMessage: buildMessage(() => UITLEG),
    },
  });
}

export const delen = (tekst: string): readonly string[] => tekst.split(/\s+/).filter((deel) => deel !== '');
