import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOEL_FUNCTIE_PROFIELEN, DOEL_FUNCTIES } from '#domain/benoembaarheid/doelfunctie.js';
import { EIS_CODES } from '#domain/benoembaarheid/eis.js';
import { FOUTEN } from '#domain/fout/fout-codes.js';
import { HEROPENING_REDENEN } from '#domain/heropening/heropening.js';
import { informatiebrief } from '#domain/informatiebrief/informatiebrief.js';
import { TOETSING_STATUSSEN } from '#domain/toetsing/toetsing-status.js';
import { VOG_STATUSSEN } from '#domain/vog/vog-status.js';
import { foutDetail } from './fout-detail.js';

const WORTEL = join(__dirname, '../../../..');
/** IN_ONDERZOEK, AANVULLEN: what a program reads. Abbreviations that people know are none. */
const CODE = /\b[A-Z]{2,}\d*(?:_[A-Z0-9]+)+\b|\b[A-Z]{4,}\b/g;
const AFKORTINGEN = new Set(['UUID', 'CSRF']);
const codesIn = (tekst: string): readonly string[] => (tekst.match(CODE) ?? []).filter((woord) => !AFKORTINGEN.has(woord));

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Route {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly description?: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Route>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const openapi = JSON.parse(readFileSync(join(WORTEL, 'apps/api/openapi.json'), 'utf8')) as OpenApi;

/** The fields that one can fill in, with the help that a form shows. */
function hulp(schema: Schema, pad: string, gezien: ReadonlySet<string>): readonly (readonly [pad: string, tekst: string])[] {
  const naam = schema.$ref?.split('/').at(-1);
  if (naam !== undefined) {
    const doel = openapi.components.schemas[naam];
    return doel === undefined || gezien.has(naam) ? [] : hulp(doel, pad, new Set([...gezien, naam]));
  }
  const delen = [...(schema.anyOf ?? []), ...(schema.allOf ?? []), ...(schema.items === undefined ? [] : [schema.items])];
  return [
    ...(schema.description === undefined ? [] : [[pad, schema.description] as const]),
    ...delen.flatMap((deel) => hulp(deel, pad, gezien)),
    ...Object.entries(schema.properties ?? {}).flatMap(([veld, deel]) => hulp(deel, `${pad}.${veld}`, gezien)),
  ];
}

describe('what people read', () => {
  it.each(Object.entries(FOUTEN))('%s is told without a code of ours', (_, { titel, uitleg }) => {
    expect(codesIn(`${titel} ${uitleg}`)).toEqual([]);
  });

  it.each([...TOETSING_STATUSSEN, ...VOG_STATUSSEN, ...HEROPENING_REDENEN, ...EIS_CODES, 'IETS_NIEUWS'])(
    'a refusal about %s says it in words',
    (code) => {
      for (const [fout, { uitleg }] of Object.entries(FOUTEN)) {
        const params = Object.fromEntries([...uitleg.matchAll(/\{(\w+)\}/g)].map(([, naam]) => [naam, code]));
        expect(codesIn(foutDetail(fout as keyof typeof FOUTEN, params))).toEqual([]);
      }
    },
  );

  it('a parameter that is a word or a number already stays as it is', () => {
    expect(foutDetail('STAP_NIET_OPEN', { stap: 'VOG aanvragen' })).toContain('‘VOG aanvragen’');
    expect(foutDetail('STATUS_LAAT_NIET_TOE', { status: 'IN_ONDERZOEK' })).toContain('‘In onderzoek’');
    expect(foutDetail('TERMIJN_TE_KORT', { termijn: 'T06d' })).toContain('T06d');
  });

  it('has one text for every code', async () => {
    const domein = join(WORTEL, 'libs/domain/src');
    const bestanden = readdirSync(domein, { recursive: true, encoding: 'utf8' }).filter((pad) => pad.endsWith('.fouten.ts'));
    const codes: string[] = [];
    for (const bestand of bestanden) {
      const tabellen = (await import(join(domein, bestand))) as Readonly<Record<string, object>>;
      codes.push(...Object.values(tabellen).flatMap((tabel) => Object.keys(tabel)));
    }
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
    expect(new Set(codes)).toEqual(new Set(Object.keys(FOUTEN)));
  });

  it('has no code in the help of a field', () => {
    const velden = Object.entries(openapi.paths).flatMap(([pad, routes]) =>
      Object.values(routes).flatMap(({ parameters = [], requestBody }) => [
        ...parameters.filter((p) => p.in === 'query').map((p) => [`${pad}?${p.name}`, p.description ?? ''] as const),
        ...Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => hulp(schema, pad, new Set())),
      ]),
    );
    expect(velden.length).toBeGreaterThan(300);
    expect(velden.filter(([, tekst]) => codesIn(tekst).length > 0)).toEqual([]);
  });

  it.each(DOEL_FUNCTIES)('speaks to the kandidaat in his own letter, as %s', (doelfunctie) => {
    const { delen, bronnen, weigerbareBronnen } = informatiebrief({
      bestuurslaag: DOEL_FUNCTIE_PROFIELEN[doelfunctie].bestuurslaag,
      doelfunctie,
      regime: 'HUIDIG_2023',
      organisatieNaam: 'Voorbeeldstad',
      aanleiding: 'TUSSENTIJDS',
      vogVereist: true,
    });
    const tekst = [...delen.flatMap(({ titel, alineas }) => [titel, ...alineas]), ...bronnen, ...weigerbareBronnen.map(({ naam }) => naam)];
    expect(tekst.filter((zin) => /\bde kandidaat\b/i.test(zin))).toEqual([]);
  });
});
