import { isVelden, kaartenVan, kaartIn, tekstVan, type Velden } from './json.js';
import { leesVorm, type Vorm } from './vorm.js';

/** One operation of the API. For an act it is named after the act. */
export interface Operatie {
  readonly code: string;
  readonly methode: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`, with parameters as `{naam}`. */
  readonly pad: string;
  /** What it does, in Dutch words. */
  readonly omschrijving: string;
  /** Names of what must be filled in in the path, the case apart. */
  readonly inPad: readonly string[];
  /** Names of what may be asked after the question mark. */
  readonly inVraag: readonly string[];
  readonly vanToetsing: boolean;
  readonly lichaam: Vorm | undefined;
  /** What comes back as JSON; undefined when that is nothing, or a file. */
  readonly antwoord: Vorm | undefined;
  /** The body is a form with a file. */
  readonly metBestand: boolean;
}

const METHODEN = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;
/** About the caller's own screen or a stream without an end: nothing that a procedure is made of. */
const NIET_IN_SCENARIO = new Set(['meldAan', 'aanmeldenTerug', 'meldAf', 'volgGebeurtenissen']);

/** All operations that the OpenAPI document describes. */
export function leesOperaties(document: unknown): readonly Operatie[] {
  return Object.entries(kaartIn(document, 'paths')).flatMap(([pad, bij]) =>
    Object.entries(METHODEN).flatMap(([sleutel, methode]) => {
      const operatie = isVelden(bij) ? bij[sleutel] : undefined;
      const code = isVelden(operatie) ? tekstVan(operatie['operationId']) : undefined;
      if (!isVelden(operatie) || code === undefined || NIET_IN_SCENARIO.has(code)) return [];
      const parameters = kaartenVan(operatie['parameters']);
      const namen = (waar: string): readonly string[] =>
        parameters.filter((p) => p['in'] === waar).flatMap((p) => tekstVan(p['name']) ?? []);
      const inhoud = kaartIn(operatie['requestBody'], 'content');
      const formulier = inhoud['multipart/form-data'];
      const lichaam = kaartIn(formulier ?? inhoud['application/json'], 'schema');
      return [
        {
          code,
          methode,
          pad,
          omschrijving: tekstVan(operatie['summary']) ?? code,
          inPad: [...pad.matchAll(/\{(\w+)\}/g)].flatMap(([, naam]) => (naam === undefined || naam === 'toetsingId' ? [] : [naam])),
          inVraag: namen('query'),
          vanToetsing: pad.includes('{toetsingId}'),
          lichaam: Object.keys(lichaam).length === 0 ? undefined : leesVorm(lichaam, document),
          antwoord: vormVan(kaartIn(kaartIn(operatie['responses'], '200'), 'content'), document),
          metBestand: formulier !== undefined,
        },
      ];
    }),
  );
}

function vormVan(inhoud: Velden, document: unknown): Vorm | undefined {
  const schema = kaartIn(inhoud['application/json'], 'schema');
  return Object.keys(schema).length === 0 ? undefined : leesVorm(schema, document);
}
