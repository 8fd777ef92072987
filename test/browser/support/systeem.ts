import { execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Omgeving } from '../../support/system.js';

const ROOT = resolve(__dirname, '../../..');

export const omgeving = (): Omgeving =>
  JSON.parse(readFileSync(join(process.env['TEST_SYSTEM'] ?? '', 'omgeving.json'), 'utf8')) as Omgeving;

/** Chapters of the demo, by the last one that is played. */
export const HOOFDSTUKKEN = ['start', 'uitnodiging', 'medewerking', 'vog', 'vragenlijst', 'onderzoek', 'risicoanalyse', 'rapport'] as const;
export type Hoofdstuk = (typeof HOOFDSTUKKEN)[number];

export interface Geval {
  readonly toetsingId: string;
  /** The account of the kandidaat at the sign-in provider. */
  readonly kandidaat: string;
}

const DEMO = join(ROOT, 'dist/apps/local/src/demo.js');
const inSysteem = (): { readonly env: NodeJS.ProcessEnv; readonly encoding: 'utf8' } => ({
  env: { ...process.env, DATA_MAP: process.env['TEST_SYSTEM'] ?? '' },
  encoding: 'utf8',
});
const laatsteRegel = (uit: string): Geval => JSON.parse(uit.trim().split('\n').at(-1) ?? '') as Geval;
const opties = (hoofdstuk?: Hoofdstuk): readonly string[] => ['--json', ...(hoofdstuk === undefined ? [] : ['--tot', hoofdstuk])];

/** A toetsing that its people played up to and with this chapter, through the API; without one from start to end. */
export function speelTot(hoofdstuk?: Hoofdstuk): Geval {
  return laatsteRegel(execFileSync(process.execPath, [DEMO, ...opties(hoofdstuk)], inSysteem()));
}

type Gevallen = ReadonlyMap<Hoofdstuk | 'heel', Geval>;

/** A toetsing per chapter and one that was played to the end, all at the same time. A system that runs on keeps them for the next run. */
export async function speelAlles(): Promise<Gevallen> {
  const bewaard = join(process.env['TEST_SYSTEM'] ?? '', 'gevallen.json');
  if (process.env['SCHERMEN_OP'] !== undefined && existsSync(bewaard))
    return new Map(JSON.parse(readFileSync(bewaard, 'utf8')) as [Hoofdstuk | 'heel', Geval][]);
  const speel = async (hoofdstuk?: Hoofdstuk): Promise<readonly [Hoofdstuk | 'heel', Geval]> => {
    const { stdout } = await promisify(execFile)(process.execPath, [DEMO, ...opties(hoofdstuk)], inSysteem());
    return [hoofdstuk ?? 'heel', laatsteRegel(stdout)];
  };
  const gevallen: Gevallen = new Map(await Promise.all([speel(), ...HOOFDSTUKKEN.map(speel)]));
  if (process.env['SCHERMEN_OP'] !== undefined) writeFileSync(bewaard, JSON.stringify([...gevallen]));
  return gevallen;
}

const TOKENS = new Map<string, string>();

function tokenVan(account: string): string {
  const programma = join(ROOT, 'dist/apps/local/src/token.js');
  const env = { ...process.env, DATA_MAP: process.env['TEST_SYSTEM'] ?? '' };
  const token = TOKENS.get(account) ?? execFileSync(process.execPath, [programma, account], { env, encoding: 'utf8' }).trim();
  TOKENS.set(account, token);
  return token;
}

/** Asks the API something as somebody, beside the screens: what another does meanwhile. */
export async function alsAnder(
  account: string,
  methode: string,
  pad: string,
  inhoud?: unknown,
  koppen: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${omgeving().api}/api/v1${pad}`, {
    method: methode,
    headers: {
      authorization: `Bearer ${tokenVan(account)}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...koppen,
    },
    ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
  });
}
