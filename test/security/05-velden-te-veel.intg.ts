import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERSONEN } from '../../apps/local/src/people.js';
import { type Antwoord, type Json, vraag } from '../api/support/browser.js';
import { startApi, type TestApi } from '../api/support/test-api.js';
import { speelZaken } from '../contract/support/zaken.js';

/** What somebody would like to fill in himself. */
const BEGEERD = [
  ...[
    'id',
    'rol',
    'rollen',
    'organisatieId',
    'tenantId',
    'persoonId',
    'toetsingId',
    'status',
    'versie',
    'createdBy',
    'gemaaktDoor',
    'gemaaktOp',
  ],
  ...['isAdmin', 'beheerder', 'toegestaan', 'geverifieerd', 'vernietigenOp'],
];
const GEVAARLIJK = ['__proto__', 'constructor', 'prototype'];

const document: Json = JSON.parse(readFileSync(join(__dirname, '../../apps/api/openapi.json'), 'utf8'));
const vanRef = (schema: Json): Json => (schema?.$ref === undefined ? schema : document.components.schemas[schema.$ref.split('/').at(-1)]);

/** A body with everything in it that the schema knows, and in the object at `doel` also what it doesn't know. Answers where that object is. */
function bouw(
  schema: Json,
  doel: number,
  extra: string,
): { readonly tekst: string; readonly pad: string | undefined; readonly gebruikt: readonly string[] } {
  let teller = 0;
  let gevonden: { readonly pad: string; readonly gebruikt: readonly string[] } | undefined;
  const maak = (ruw: Json, pad: string, diepte: number): string => {
    const s = vanRef(ruw);
    const keus = s?.allOf?.[0] ?? s?.oneOf?.[0] ?? s?.anyOf?.[0];
    if (keus !== undefined && s.properties === undefined) return maak(keus, pad, diepte);
    if (s?.type === 'array') return `[${diepte > 6 ? '' : maak(s.items, `${pad}0.`, diepte + 1)}]`;
    if (s?.properties !== undefined) {
      const hier = teller === doel;
      teller += 1;
      const velden = Object.entries(s.properties).map(
        ([naam, kind]) => `${JSON.stringify(naam)}:${maak(kind, `${pad}${naam}.`, diepte + 1)}`,
      );
      if (hier) gevonden = { pad, gebruikt: Object.keys(s.properties as object) };
      return `{${[...velden, ...(hier ? [extra] : [])].join()}}`;
    }
    return JSON.stringify(s?.enum?.[0] ?? { integer: 1, number: 1, boolean: true }[String(s?.type)] ?? 'x');
  };
  const tekst = maak(schema, '', 0);
  return { tekst, pad: gevonden?.pad, gebruikt: gevonden?.gebruikt ?? [] };
}

interface Bewerking {
  readonly methode: string;
  readonly pad: string;
  readonly schema: Json;
}
const bewerkingen: readonly Bewerking[] = Object.entries(document.paths).flatMap(([pad, methoden]) =>
  Object.entries(methoden as Json).flatMap(([methode, bewerking]) => {
    const schema = (bewerking as Json).requestBody?.content?.['application/json']?.schema;
    return schema === undefined ? [] : [{ methode: methode.toUpperCase(), pad, schema }];
  }),
);

let api: TestApi;
let zaken: readonly string[];
beforeAll(async () => {
  api = await startApi();
  zaken = await speelZaken(api);
}, 60_000);
afterAll(() => api.close());

/** As the first person whose function lets the request come as far as its body. */
async function stuur({ methode, pad }: Bewerking, body: string): Promise<Antwoord> {
  const vol = pad
    .replace('{toetsingId}', zaken[1] ?? '')
    .replace(/\{ronde\}|\{versie\}|\{grootte\}/g, '1')
    .replace(/\{[A-Za-z]+\}/g, zaken[0] ?? '');
  let antwoord: Antwoord | undefined;
  for (const { account } of PERSONEN) {
    antwoord = await vraag(`${api.url}/api/v1${vol}`, {
      method: methode,
      body,
      headers: { authorization: `Bearer ${await api.token(account)}`, 'if-match': '"1"' },
    });
    if (antwoord.status !== 403) return antwoord;
  }
  throw new Error(`nobody gets as far as the body of ${methode} ${pad}: ${antwoord?.status}`);
}

describe('attack 5: fields that are not for the caller to fill in', () => {
  it('are in no body that has one', () => {
    expect(bewerkingen.length).toBeGreaterThan(60);
  });

  it.each(bewerkingen.map((bewerking) => [`${bewerking.methode} ${bewerking.pad}`, bewerking] as const))(
    '%s refuses them by name, in every object inside, and changes nothing',
    async (_, bewerking) => {
      const rijen = async () => (await api.db.superClient.query('SELECT sum(versie)::int AS v, count(*)::int AS n FROM toetsing')).rows;
      const voor = await rijen();
      for (let doel = 0; ; doel += 1) {
        const { pad, gebruikt } = bouw(bewerking.schema, doel, '');
        if (pad === undefined) break;
        const vreemd = BEGEERD.filter((naam) => !gebruikt.includes(naam)).slice(0, 10);
        const { body } = await stuur(
          bewerking,
          bouw(bewerking.schema, doel, vreemd.map((naam) => `${JSON.stringify(naam)}:"x"`).join()).tekst,
        );
        expect(body).toMatchObject({ status: 400, code: expect.stringMatching(/^(INVOER_ONJUIST|VERBODEN_GEGEVENS)$/) });
        const fouten = body.fouten as readonly { veld: string; code: string }[];
        // An answer has one of six closed forms (libs/domain/src/vragenlijst/antwoord.ts): it is refused as a whole.
        if (pad === 'antwoord.') expect(fouten).toContainEqual(expect.objectContaining({ veld: 'antwoord' }));
        else
          expect(fouten.flatMap(({ veld, code }) => (code === 'VELD_ONBEKEND' ? [veld] : [])).sort()).toEqual(
            vreemd.map((naam) => `${pad}${naam}`).sort(),
          );
        for (const naam of GEVAARLIJK) {
          const gevaar = await stuur(bewerking, bouw(bewerking.schema, doel, `${JSON.stringify(naam)}:{"beheerder":true}`).tekst);
          expect(gevaar.body).toMatchObject({ status: 400, fouten: [{ veld: `${pad}${naam}`, code: 'VELD_ONBEKEND' }] });
        }
      }
      expect(await rijen()).toEqual(voor);
      expect(({} as Record<string, unknown>)['beheerder']).toBeUndefined();
    },
    60_000,
  );

  it('are refused in a form with a file and in a query as well', async () => {
    const grens = 'grens';
    const deel = (naam: string, inhoud: string, bestand = '') =>
      `--${grens}\r\nContent-Disposition: form-data; name="${naam}"${bestand}\r\n\r\n${inhoud}\r\n`;
    const formulier =
      deel('soort', 'CV') + deel('status', 'AKKOORD') + deel('bestand', '%PDF-1.7', '; filename="a.pdf"') + `--${grens}--\r\n`;
    const antwoord = await vraag(`${api.url}/api/v1/toetsingen/${zaken[1]}/documenten`, {
      method: 'POST',
      body: formulier,
      headers: { authorization: `Bearer ${await api.token('kandidaat')}`, 'content-type': `multipart/form-data; boundary=${grens}` },
    });
    expect(antwoord.body).toMatchObject({ status: 400, code: 'BESTAND_ONTBREEKT' });
    const lijst = await vraag(`${api.url}/api/v1/toetsingen?organisatieId=${zaken[0]}`, {
      headers: { authorization: `Bearer ${await api.token('adviseur')}` },
    });
    expect(lijst.body).toMatchObject({ status: 400, fouten: [{ veld: 'organisatieId', code: 'VELD_ONBEKEND' }] });
  });
});
