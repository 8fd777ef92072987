import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smtpOptions } from '../../libs/messages/src/smtp-url.js';
import { newKeyFile } from '../../libs/vault/src/keys/key-file.js';
import { ConfiguratieFout } from '../../libs/platform/src/config/configuratie-fout.js';
import { leesConfiguratie } from '../../libs/platform/src/config/lees-configuratie.js';
import { INSTELLINGEN } from '../../libs/platform/src/config/omgeving.js';
import { readFileSync } from 'node:fs';

const map = mkdtempSync(join(tmpdir(), 'productie-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));
const bestand = (naam: string, tekst: string, rechten: number): string => {
  const pad = join(map, naam);
  writeFileSync(pad, tekst);
  chmodSync(pad, rechten);
  return pad;
};
const fouten = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    leesConfiguratie(env);
    return [];
  } catch (error) {
    if (error instanceof ConfiguratieFout) return error.fouten;
    throw error;
  }
};

const GOED = (): NodeJS.ProcessEnv => ({
  BASIS_URL: 'https://toetsing.gemeente.nl',
  DATABASE_URL: 'postgresql://toetsing:Xk29-geheim-lang@db.intern:5432/toetsing?sslmode=verify-full',
  TEMPORAL_ADDRESS: 'temporal:7233',
  TEMPORAL_TLS: 'true',
  OIDC_ACR_MINIMUM: 'geen',
  OIDC_ISSUER: 'https://aanmelden.gemeente.nl',
  OIDC_CLIENT_ID: 'toetsing',
  OIDC_CLIENT_SECRET: 'een-heel-lang-geheim-2931',
  OIDC_AUDIENCE: 'toetsing-api',
  SMTP_URL: 'smtps://post:Lang-Geheim-77@mail.gemeente.nl',
  MAIL_AFZENDER: 'noreply@gemeente.nl',
  OPSLAG_URL: 'file:///var/lib/toetsing',
  CLAMAV_ADRES: 'clamav:3310',
  SLEUTEL_BESTAND: bestand('sleutels', newKeyFile('productie'), 0o600),
  BEWIJS_URL: 'file:///mnt/bewijs',
});

const BUCKET = (endpoint = 'https://s3.gemeente.nl'): NodeJS.ProcessEnv => ({
  OPSLAG_URL: `s3://dossiers/toetsing?endpoint=${endpoint}`,
  OPSLAG_S3_SLEUTEL_ID: 'toetsing-id',
  OPSLAG_S3_GEHEIM: 'Lang-Geheim-88',
});

const DIENST = {
  SLEUTELDIENST_URL: 'https://kluis.gemeente.nl/v1/transit',
  SLEUTELDIENST_SLEUTEL: 'toetsing',
  SLEUTELDIENST_TOKEN: 'Lang-Geheim-99',
};

describe('attack 44: a production that starts as a practice system', () => {
  it('starts when everything is as it should be, and is strict when nobody chose', () => {
    expect(leesConfiguratie(GOED()).modus).toBe('productie');
    expect(leesConfiguratie({ ...GOED(), ...BUCKET() }).opslag).toMatchObject({ bucket: 'dossiers' });
    expect(leesConfiguratie({ ...GOED(), ...DIENST }).sleutels.dienst).toMatchObject({ sleutel: 'toetsing' });
    const sleutels = { SLEUTEL_BESTAND: undefined, SLEUTELS: newKeyFile('productie').replaceAll('\n', ';') };
    expect(leesConfiguratie({ ...GOED(), ...sleutels }).sleutels).toMatchObject({ soort: 'tekst' });
  });

  it('is refused with the whole list at once, in Dutch, without a single value', () => {
    const geheim = 'Kanarie-geheim-4821';
    const alles = fouten({
      BASIS_URL: 'http://localhost:8080',
      DATABASE_URL: 'postgresql://postgres:postgres@db/x',
      TEMPORAL_ADDRESS: 'temporal:7233',
      OIDC_ISSUER: 'http://127.0.0.1:8081',
      OIDC_CLIENT_ID: 'web',
      OIDC_CLIENT_SECRET: 'demo',
      OIDC_AUDIENCE: 'api',
      SMTP_URL_FILE: bestand('smtp', `smtp://kanarie:${geheim}@127.0.0.1:2525`, 0o644),
      MAIL_AFZENDER: 'noreply@integriteitstoetsing.example',
      OPSLAG_URL: 'file:///tmp/x',
      SLEUTEL_BESTAND: bestand('demo', `# lokaal\n${newKeyFile('lokaal')}`, 0o644),
    });
    expect(alles.map((fout) => fout.split(' ')[0])).toEqual([
      ...['BASIS_URL', 'BASIS_URL', 'OIDC_ISSUER', 'OIDC_ISSUER', 'DATABASE_URL', 'OIDC_CLIENT_SECRET', 'SMTP_URL', 'MAIL_AFZENDER'],
      ...[
        'SLEUTEL_BESTAND',
        'SLEUTEL_BESTAND',
        'CLAMAV_ADRES',
        'BEWIJS_URL',
        'DATABASE_URL',
        'TEMPORAL_ADDRESS',
        'OIDC_ACR_MINIMUM',
        'SMTP_URL_FILE',
      ],
    ]);
    expect(alles.join()).not.toMatch(/Kanarie|kanarie|2525|demo|web\b|localhost/);
  });

  it.each<[string, NodeJS.ProcessEnv, string]>([
    ['a limit on memory that lifts those of threads', { NODE_OPTIONS: '--enable-source-maps --max_old_space_size=8192' }, 'NODE_OPTIONS'],
    ['evidence that stays here', { BEWIJS_URL: '' }, 'BEWIJS_URL'],
    ['plain http', { BASIS_URL: 'http://toetsing.gemeente.nl' }, 'BASIS_URL'],
    ['an address of this machine in other digits', { BASIS_URL: 'https://2130706433' }, 'BASIS_URL'],
    ['a provider on this machine', { OIDC_ISSUER: 'https://[::1]:8081' }, 'OIDC_ISSUER'],
    ['a provider over http', { OIDC_ISSUER: 'http://aanmelden.gemeente.nl' }, 'OIDC_ISSUER'],
    ['a password that is the name', { DATABASE_URL: 'postgresql://toetsing:toetsing@db/x?sslmode=verify-full' }, 'DATABASE_URL'],
    ['a password from the list', { DATABASE_URL: 'postgresql://toetsing:wachtwoord@db/x?sslmode=verify-full' }, 'DATABASE_URL'],
    ['a database in plain text', { DATABASE_URL: 'postgresql://toetsing:Xk29-geheim-lang@db/x' }, 'DATABASE_URL'],
    ['a certificate of anybody', { DATABASE_URL: 'postgresql://toetsing:Xk29-geheim-lang@db/x?sslmode=no-verify' }, 'DATABASE_URL'],
    ['Temporal in plain text', { TEMPORAL_TLS: 'false' }, 'TEMPORAL_ADDRESS'],
    ['mail that stays here', { SMTP_URL: 'smtps://localhost' }, 'SMTP_URL'],
    ['a sender of nobody', { MAIL_AFZENDER: 'noreply@toetsing.test' }, 'MAIL_AFZENDER'],
    ['keys to practise with', { SLEUTEL_BESTAND: bestand('oefen', `# lokaal\n${newKeyFile('x')}`, 0o600) }, 'SLEUTEL_BESTAND'],
    ['keys that everybody reads', { SLEUTEL_BESTAND: bestand('open', newKeyFile('x'), 0o604) }, 'SLEUTEL_BESTAND'],
    ['keys that are not there', { SLEUTEL_BESTAND: join(map, 'weg') }, 'SLEUTEL_BESTAND'],
    [
      'practice keys in a variable',
      { SLEUTEL_BESTAND: undefined, SLEUTELS: `# lokaal;${newKeyFile('x').replaceAll('\n', ';')}` },
      'SLEUTELS',
    ],
    ['keys from two places', { SLEUTELS: newKeyFile('x') }, 'SLEUTEL_BESTAND'],
    ['keys from nowhere', { SLEUTEL_BESTAND: undefined }, 'SLEUTEL_BESTAND'],
    ['a key service over http', { ...DIENST, SLEUTELDIENST_URL: 'http://kluis.gemeente.nl/v1/transit' }, 'SLEUTELDIENST_URL'],
    ['the root token of a practice service', { ...DIENST, SLEUTELDIENST_TOKEN: 'root' }, 'SLEUTELDIENST_TOKEN'],
    ['a key service without a token', { ...DIENST, SLEUTELDIENST_TOKEN: undefined }, 'SLEUTELDIENST_TOKEN'],
    ['a token without a key service', { SLEUTELDIENST_TOKEN: 'Lang-Geheim-99' }, 'SLEUTELDIENST_TOKEN'],
    ['a bucket over http', BUCKET('http://s3.gemeente.nl'), 'OPSLAG_URL'],
    ['a bucket with the password of its manual', { ...BUCKET(), OPSLAG_S3_GEHEIM: 'minioadmin' }, 'OPSLAG_S3_GEHEIM'],
    ['a bucket of which the password is the name', { ...BUCKET(), OPSLAG_S3_GEHEIM: 'toetsing-id' }, 'OPSLAG_S3_GEHEIM'],
    ['a bucket without a secret', { ...BUCKET(), OPSLAG_S3_GEHEIM: undefined }, 'OPSLAG_S3_GEHEIM'],
    ['a proxy that is everybody', { VERTROUWDE_PROXYS: '0.0.0.0/0' }, 'VERTROUWDE_PROXYS'],
    ['no limit', { GRENS_ADRES: '0/60' }, 'GRENS_ADRES'],
  ])('%s is refused', (_, env, naam) => {
    const geweigerd = fouten({ ...GOED(), ...env });
    expect(geweigerd.length).toBeGreaterThan(0);
    for (const fout of geweigerd) expect(fout).toMatch(new RegExp(`^${naam} `));
  });

  it('goes without TLS only where the operator says so, and mail never', () => {
    const zonder = { DATABASE_URL: 'postgresql://toetsing:Xk29-geheim-lang@db/x', TEMPORAL_TLS: undefined };
    expect(leesConfiguratie({ ...GOED(), ...zonder, ZONDER_TLS: 'database, temporal' }).modus).toBe('productie');
    expect(fouten({ ...GOED(), ZONDER_TLS: 'mail' })).toEqual(['ZONDER_TLS moet database, temporal of allebei zijn.']);
    expect(smtpOptions('smtp://mail.gemeente.nl')).toMatchObject({ secure: false, requireTLS: true, ignoreTLS: false });
  });

  it('has every setting in the manual', () => {
    const docs = readFileSync(join(__dirname, '../../docs/configuration.md'), 'utf8');
    expect(INSTELLINGEN.filter((naam) => !docs.includes(`\`${naam}\``))).toEqual([]);
  });
});
