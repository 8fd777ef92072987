import { isVelden, kaartIn, lijstVan, tekstVan, type Velden } from './json.js';

/** What the API wants at one place of a body, as the OpenAPI document says it. */
export interface Vorm {
  readonly soort: 'tekst' | 'getal' | 'janee' | 'lijst' | 'kaart' | 'vrij';
  /** `uuid`, `date`, `date-time`, `email`. */
  readonly opmaak: string | undefined;
  readonly keuzes: readonly (string | number)[];
  /** May it be `null`? */
  readonly magLeeg: boolean;
  /** Of a map: its fields by name. */
  readonly velden: ReadonlyMap<string, VormVeld>;
  /** Of a list: what is in it. */
  readonly deel: Vorm | undefined;
  readonly uitleg: string;
  readonly minimum: number;
}

export interface VormVeld {
  readonly verplicht: boolean;
  readonly vorm: Vorm;
}

const DIEPSTE = 12;

/** Reads a schema of the document. `document` answers its references. */
export function leesVorm(schema: unknown, document: unknown, diepte = 0): Vorm {
  const platte = plat(schema, document);
  const typen = [...lijstVan(platte['type']), tekstVan(platte['type'])].filter((type) => typeof type === 'string');
  const type = typen.find((een) => een !== 'null') ?? (isVelden(platte['properties']) ? 'object' : undefined);
  const verplicht = new Set(lijstVan(platte['required']));
  const dieper = diepte < DIEPSTE;
  return {
    soort: soortVan(type),
    opmaak: tekstVan(platte['format']),
    keuzes: lijstVan(platte['enum']).filter((keuze) => typeof keuze === 'string' || typeof keuze === 'number'),
    magLeeg: typen.includes('null') || lijstVan(platte['anyOf']).some((een) => isVelden(een) && een['type'] === 'null'),
    velden: new Map(
      dieper
        ? Object.entries(kaartIn(platte, 'properties')).map(([naam, veld]) => [
            naam,
            { verplicht: verplicht.has(naam), vorm: leesVorm(veld, document, diepte + 1) },
          ])
        : [],
    ),
    deel: dieper && platte['items'] !== undefined ? leesVorm(platte['items'], document, diepte + 1) : undefined,
    uitleg: tekstVan(platte['description']) ?? '',
    minimum: typeof platte['minimum'] === 'number' ? platte['minimum'] : 0,
  };
}

function soortVan(type: string | undefined): Vorm['soort'] {
  switch (type) {
    case 'string':
      return 'tekst';
    case 'number':
    case 'integer':
      return 'getal';
    case 'boolean':
      return 'janee';
    case 'array':
      return 'lijst';
    case 'object':
      return 'kaart';
    default:
      return 'vrij';
  }
}

/** The schema with its references and combinations taken together. */
function plat(schema: unknown, document: unknown): Velden {
  if (!isVelden(schema)) return {};
  const { $ref, allOf, oneOf, anyOf, ...eigen } = schema;
  const wijst = typeof $ref === 'string' ? plat(volg($ref, document), document) : {};
  const delen = [...lijstVan(allOf), ...lijstVan(oneOf), ...lijstVan(anyOf)].filter((deel) => !isVelden(deel) || deel['type'] !== 'null');
  const gevonden = [wijst, ...delen.map((deel) => plat(deel, document))];
  const magLeeg = [...lijstVan(oneOf), ...lijstVan(anyOf)].some((deel) => isVelden(deel) && deel['type'] === 'null');
  const samen: Velden = [...gevonden, eigen].reduce<Velden>((alles, deel) => ({ ...alles, ...deel }), {});
  return magLeeg ? { ...samen, type: ['null', ...lijstVan(samen['type']), samen['type']] } : samen;
}

function volg(verwijzing: string, document: unknown): unknown {
  return verwijzing
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((waarde, naam) => (isVelden(waarde) ? waarde[naam] : undefined), document);
}
