import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of the OpenAPI file the attacks need. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly (string | number | null)[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly pattern?: string;
  readonly example?: unknown;
}

export interface Bewerking {
  readonly method: string;
  /** Below `/api/v1`, with parameters as `{naam}`. */
  readonly pad: string;
  readonly naam: string;
  /** The JSON body, when it has one. */
  readonly inhoud: Schema | undefined;
  /** Whether the body is a form with a file. */
  readonly formulier: boolean;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: Schema }[];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RuweBewerking>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface RuweBewerking {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly parameters?: Bewerking['parameters'];
}

const document: Document = JSON.parse(readFileSync(join(__dirname, '../../../apps/api/openapi.json'), 'utf8'));

/** Every operation of the API, as its OpenAPI file tells. */
export const BEWERKINGEN: readonly Bewerking[] = Object.entries(document.paths).flatMap(([pad, methoden]) =>
  Object.entries(methoden).map(([method, { operationId, requestBody, parameters = [] }]) => ({
    method: method.toUpperCase(),
    pad,
    naam: operationId,
    inhoud: requestBody?.content['application/json']?.schema,
    formulier: requestBody?.content['multipart/form-data'] !== undefined,
    parameters,
  })),
);

export function schemaVan(schema: Schema): Schema {
  if (schema.$ref !== undefined) return document.components.schemas[schema.$ref.replace('#/components/schemas/', '')] ?? {};
  const [deel] = schema.allOf ?? [];
  return deel === undefined ? schema : { ...schemaVan(deel), ...schema };
}

/** The smallest value that a schema allows: good enough to get past the validation of the border. */
export function voorbeeldVan(schema: Schema): unknown {
  const {
    type,
    format,
    enum: waarden,
    minLength = 1,
    minimum = 0,
    minItems = 0,
    items,
    required = [],
    properties = {},
    example,
  } = schemaVan(schema);
  if (waarden !== undefined) return waarden[0];
  if (example !== undefined && type !== 'object') return example;
  switch (Array.isArray(type) ? type.find((een) => een !== 'null') : type) {
    case 'string':
      return tekst(format, minLength);
    case 'integer':
    case 'number':
      return minimum;
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: minItems }, () => voorbeeldVan(items ?? {}));
    default:
      // Where nothing is required, something is: an answer has one of several forms.
      return Object.fromEntries(
        (required.length > 0 ? required : Object.keys(properties).slice(0, 1)).map((naam) => [naam, voorbeeldVan(properties[naam] ?? {})]),
      );
  }
}

function tekst(format: string | undefined, lengte: number): string {
  if (format === 'uuid') return randomUUID();
  if (format === 'date') return '2031-02-03';
  if (format === 'date-time') return '2026-11-01T09:00:00.000Z';
  return format === 'email' ? 'iemand@voorbeeld.example' : 'verzonnen tekst '.repeat(Math.ceil(lengte / 16)).slice(0, Math.max(lengte, 8));
}

/** The path with every parameter filled in: what `bekend` names, else an id or number that is nothing. */
export function vulPad({ pad, parameters }: Bewerking, bekend: Readonly<Record<string, string>>): string {
  const padVol = pad.replace(/\{(\w+)\}/g, (_, naam: string) => {
    const schema = schemaVan(parameters.find((p) => p.in === 'path' && p.name === naam)?.schema ?? {});
    return encodeURIComponent(
      bekend[naam] ?? String(schema.type === 'string' && schema.format !== undefined ? tekst(schema.format, 1) : voorbeeldVan(schema)),
    );
  });
  const vraag = parameters
    .filter((p) => p.in === 'query' && p.required === true)
    .map((p) => `${p.name}=${encodeURIComponent(String(voorbeeldVan(p.schema)))}`);
  return vraag.length === 0 ? padVol : `${padVol}?${vraag.join('&')}`;
}
