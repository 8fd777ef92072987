import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createApp } from '../create-app.js';
import { maakDocument } from './document.js';
import { onverbonden } from './onverbonden.js';

interface Antwoord {
  readonly $ref?: string;
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema?: Readonly<Record<string, unknown>> }>>;
}
interface Bewerking {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly description?: string; readonly schema?: object }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, Antwoord>>;
  readonly security?: readonly object[];
}

/** The rules of the national API Design Rules that a document can be held against, and a few of our own. */
describe('the OpenAPI document', () => {
  let document: OpenAPIObject;
  let bewerkingen: readonly (readonly [naam: string, pad: string, methode: string, bewerking: Bewerking])[];

  beforeAll(async () => {
    document = maakDocument(await createApp(onverbonden()));
    bewerkingen = Object.entries(document.paths).flatMap(([pad, methoden]) =>
      Object.entries(methoden).map(
        ([methode, bewerking]) => [`${methode} ${pad}`, pad, methode, bewerking as unknown as Bewerking] as const,
      ),
    );
  });
  const zondigen = (fout: (bewerking: Bewerking, pad: string, methode: string) => boolean): readonly string[] =>
    bewerkingen.flatMap(([naam, pad, methode, bewerking]) => (fout(bewerking, pad, methode) ? [naam] : []));

  it('says what it is, in which version, where, and whom to ask', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: {
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        contact: { name: expect.any(String), url: expect.any(String), email: expect.any(String) },
        license: { name: 'EUPL-1.2' },
      },
      servers: [{ url: '/api/v1' }],
      components: { securitySchemes: { sessie: { type: 'apiKey', in: 'cookie' }, token: { type: 'http', scheme: 'bearer' } } },
    });
  });

  it('names each operation once, and says in Dutch what it is for', () => {
    const ids = bewerkingen.map(([, , , { operationId }]) => operationId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(
      zondigen(({ operationId, summary }) => !/^[a-z][A-Za-z0-9]+$/.test(operationId) || summary === operationId || summary.length < 5),
    ).toEqual([]);
  });

  it('has paths in kebab-case without a slash at the end, and standard methods only', () => {
    expect(zondigen((_, pad) => !/^(\/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\}))+$/.test(pad))).toEqual([]);
    expect(zondigen((_, __, methode) => !['get', 'post', 'put', 'delete'].includes(methode))).toEqual([]);
  });

  it('has parameters in camelCase, each with its form', () => {
    expect(
      zondigen(({ parameters }) =>
        parameters.some(({ in: waar, name, schema }) => schema === undefined || (waar !== 'header' && !/^[a-z][A-Za-z0-9]*$/.test(name))),
      ),
    ).toEqual([]);
    expect(
      zondigen(({ parameters }, pad) =>
        [...pad.matchAll(/\{(\w+)\}/g)].some(([, naam]) => !parameters.some(({ name, in: waar }) => waar === 'path' && name === naam)),
      ),
    ).toEqual([]);
  });

  it('promises API-Version with every success, and problem details with every refusal', () => {
    const succes = (status: string): boolean => /^[23]/.test(status);
    expect(
      zondigen(({ responses }) =>
        Object.entries(responses).some(([status, { headers }]) => succes(status) && headers?.['API-Version'] === undefined),
      ),
    ).toEqual([]);
    expect(
      zondigen(({ responses }) =>
        Object.entries(responses).some(
          ([status, antwoord]) => !succes(status) && antwoord.$ref !== `#/components/responses/Probleem${status}`,
        ),
      ),
    ).toEqual([]);
    for (const antwoord of Object.values(document.components?.responses ?? {}))
      expect(antwoord).toMatchObject({ description: expect.stringMatching(/.{10}/), content: { 'application/problem+json': {} } });
    expect(zondigen(({ responses }) => !Object.keys(responses).some(succes) || responses['400'] === undefined)).toEqual([]);
  });

  it('tells the form of every answer', () => {
    const zonder = zondigen(
      ({ responses, operationId }) => responses['200'] !== undefined && responses['200'].content === undefined && operationId !== 'meldAf',
    );
    expect(zonder).toEqual([]);
  });

  it('asks for a sign-in everywhere but at the sign-in', () => {
    expect(zondigen(({ security }) => security === undefined || security.length !== 2)).toEqual([
      'get /aanmelden',
      'post /uitnodigingen/inwisselen',
    ]);
  });

  it('offers Idempotency-Key and If-Match with every act on a case', () => {
    const kop = ({ parameters }: Bewerking, naam: string): boolean =>
      parameters.some(({ name, in: waar }) => waar === 'header' && name === naam);
    const handeling = (methode: string, pad: string): boolean => methode !== 'get' && pad.startsWith('/toetsingen/{toetsingId}/');
    expect(
      zondigen((bewerking, pad, methode) => handeling(methode, pad) && !(kop(bewerking, 'Idempotency-Key') && kop(bewerking, 'If-Match'))),
    ).toEqual([]);
  });

  it('gives each DTO a name of its own: of two with one name the document would hold one', () => {
    const src = join(__dirname, '..');
    const namen = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((naam) => naam.endsWith('.dto.ts'))
      .flatMap((naam) => [
        ...readFileSync(join(src, naam), 'utf8').matchAll(
          /(?:@ApiSchema\(\{ name: '(\w+)'[^\n]*\n)?(?:export )?(?:abstract )?class (\w+)/g,
        ),
      ])
      .map(([, eigenNaam, klasse]) => eigenNaam ?? klasse);
    expect(namen.length).toBeGreaterThan(100);
    expect(namen.filter((naam, index) => namen.indexOf(naam) !== index)).toEqual([]);
  });

  it('holds nothing that OpenAPI 3.1 no longer knows', () => {
    expect(JSON.stringify(document)).not.toContain('"nullable"');
  });
});
