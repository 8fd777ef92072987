import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import ts from 'typescript';

const WORTEL = join(__dirname, '../..');
/** As long as anything that comes in: longer is cut or refused before. */
const LENGTE = 16_000;
/** Nobody waits for this on purpose: an expression that does not go wrong takes milliseconds for all of its texts. */
const HOOGSTENS_MS = 30_000;

interface Uitdrukking {
  readonly waar: string;
  readonly bron: string;
  readonly vlaggen: string;
}

/** Every regular expression in the source, as the compiler sees it. */
function uitdrukkingen(): readonly Uitdrukking[] {
  const bestanden = ['libs', 'apps', 'workflows'].flatMap((map) =>
    readdirSync(join(WORTEL, map), { recursive: true, encoding: 'utf8' })
      .filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.spec.ts') && !naam.includes('node_modules'))
      .map((naam) => join(map, naam)),
  );
  return bestanden.flatMap((naam) => {
    const bron = ts.createSourceFile(naam, readFileSync(join(WORTEL, naam), 'utf8'), ts.ScriptTarget.Latest, true);
    const gevonden: Uitdrukking[] = [];
    const kijk = (knoop: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(knoop)) {
        const einde = knoop.text.lastIndexOf('/');
        const { line } = bron.getLineAndCharacterOfPosition(knoop.getStart());
        gevonden.push({ waar: `${naam}:${line + 1}`, bron: knoop.text.slice(1, einde), vlaggen: knoop.text.slice(einde + 1) });
      }
      ts.forEachChild(knoop, kijk);
    };
    kijk(bron);
    return gevonden;
  });
}

/** Long texts that look like what the expression wants and then don't: repeated parts of the expression itself, and of anything else. */
function teksten({ bron }: Uitdrukking): readonly string[] {
  const eigen = [...new Set(bron.replace(/\\[dwsDWSbBpPux](\{[^}]*\})?/g, ' ').replace(/[\\^$.*+?()[\]{}|]/g, ''))];
  const tekens = [
    ...new Set([...eigen, 'a', 'A', '0', ' ', '-', '.', '"', '\\', '@', '/', ':', '%', '\t', '\n', '\r', "'", '<', '{', 'é', '\u2028']),
  ];
  const willekeurig = fc.sample(fc.array(fc.constantFrom(...tekens), { minLength: 1, maxLength: 4 }), { numRuns: 25, seed: 20261127 });
  const delen = [...tekens, ...willekeurig.map((deel) => deel.join('')), 'a0', 'a-', '-a', 'a.', '\\"', '0-0', 'a@a', '//', ' \n'];
  return delen.flatMap((deel) => {
    const lang = deel.repeat(Math.ceil(LENGTE / deel.length)).slice(0, LENGTE);
    return [lang, `${lang}!`, `!${lang}\u0000`];
  });
}

/** Runs in a thread of its own, because nothing else can end an expression that is busy. */
const DRAAD = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ bron, vlaggen, teksten }) => {
    for (const tekst of teksten) {
      const uitdrukking = new RegExp(bron, vlaggen);
      if (uitdrukking.global) tekst.replace(uitdrukking, '');
      else uitdrukking.test(tekst);
    }
    parentPort.postMessage('klaar');
  });`;

function opTijd(draad: Worker, uitdrukking: Uitdrukking): Promise<boolean> {
  return new Promise((zeg) => {
    const teLaat = setTimeout(() => zeg(false), HOOGSTENS_MS);
    draad.once('message', () => {
      clearTimeout(teLaat);
      zeg(true);
    });
    draad.postMessage({ bron: uitdrukking.bron, vlaggen: uitdrukking.vlaggen, teksten: teksten(uitdrukking) });
  });
}

describe('attack 35: a text that keeps a regular expression busy', () => {
  const alle = [...new Map(uitdrukkingen().map((een) => [`/${een.bron}/${een.vlaggen}`, een])).values()];

  it('there is none, for any expression in the source', async () => {
    expect(alle.length).toBeGreaterThan(80);
    let draad = new Worker(DRAAD, { eval: true });
    const traag: string[] = [];
    for (const een of alle) {
      if (await opTijd(draad, een)) continue;
      traag.push(`${een.waar} /${een.bron}/${een.vlaggen}`);
      await draad.terminate();
      draad = new Worker(DRAAD, { eval: true });
    }
    await draad.terminate();
    expect(traag).toEqual([]);
  }, 300_000);

  it('and one that is known to be busy for years is found', async () => {
    const draad = new Worker(DRAAD, { eval: true });
    const klaar = new Promise<boolean>((zeg) => draad.once('message', () => zeg(true)));
    draad.postMessage({ bron: '^(a+)+$', vlaggen: '', teksten: [`${'a'.repeat(60)}!`] });
    const eerst = await Promise.race([klaar, new Promise<boolean>((zeg) => setTimeout(() => zeg(false), 500))]);
    await draad.terminate();
    expect(eerst).toBe(false);
  });
});
