import { getMetadataStorage } from 'class-validator';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfiguratieFout } from './configuratie-fout.js';
import { GRENZEN } from './grenzen.js';
import { leesConfiguratie } from './lees-configuratie.js';
import { INSTELLINGEN, Omgeving } from './omgeving.js';

let map: string;
let sleutels: string;

beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'configuratie-'));
  sleutels = bestand('sleutels', 'k1:AAAA\n');
});
afterAll(() => rmSync(map, { recursive: true }));

function bestand(naam: string, tekst: string, mode = 0o600): string {
  const pad = join(map, naam);
  writeFileSync(pad, tekst);
  chmodSync(pad, mode);
  return pad;
}

function productie(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    MODUS: 'productie',
    BASIS_URL: 'https://toetsing.gemeente.nl/',
    DATABASE_URL: 'postgresql://toetsing:Xk29-geheim-lang@db.intern:5432/toetsing?sslmode=verify-full',
    TEMPORAL_ADDRESS: 'temporal:7233',
    TEMPORAL_TLS: 'true',
    OIDC_ISSUER: 'https://aanmelden.gemeente.nl',
    OIDC_CLIENT_ID: 'toetsing',
    OIDC_AUDIENCE: 'toetsing-api',
    OIDC_ACR_MINIMUM: 'urn:substantieel',
    SMTP_URL: 'smtps://mail.gemeente.nl',
    MAIL_AFZENDER: 'noreply@gemeente.nl',
    OPSLAG_URL: 'file:///var/lib/toetsing',
    CLAMAV_ADRES: 'clamav:3310',
    SLEUTEL_BESTAND: sleutels,
    BEWIJS_URL: 'file:///mnt/bewijs',
    ...extra,
  };
}

function fouten(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    leesConfiguratie(env);
  } catch (error) {
    if (error instanceof ConfiguratieFout) return error.fouten;
    throw error;
  }
  return [];
}

describe('leesConfiguratie', () => {
  it('gives one typed object with defaults', () => {
    expect(leesConfiguratie(productie())).toEqual({
      modus: 'productie',
      poort: 8080,
      workerPoort: 8083,
      basisUrl: 'https://toetsing.gemeente.nl',
      database: { url: 'postgresql://toetsing:Xk29-geheim-lang@db.intern:5432/toetsing?sslmode=verify-full', pool: 20 },
      temporal: { address: 'temporal:7233', namespace: 'default', taskQueue: 'toetsing' },
      oidc: {
        issuer: 'https://aanmelden.gemeente.nl',
        clientId: 'toetsing',
        audience: 'toetsing-api',
        zekerheid: { volgorde: ['urn:substantieel'], perRol: {}, overig: 'urn:substantieel' },
      },
      mail: { smtpUrl: 'smtps://mail.gemeente.nl', afzender: 'noreply@gemeente.nl' },
      opslag: { soort: 'bestand', url: 'file:///var/lib/toetsing' },
      sleutels: { soort: 'bestand', pad: sleutels },
      bewijs: { plaatsen: [{ soort: 'bestand', url: 'file:///mnt/bewijs' }], getuigen: [] },
      virusscan: { adres: 'clamav:3310', verplicht: true },
      verwerkingenregister: 'urn:integriteitstoetsing:verwerkingsactiviteit:{organisatie}:{activiteit}',
      logNiveau: 'info',
      grenzen: GRENZEN,
      vertrouwdeProxys: [],
      beveiliging: { geldigDagen: 180 },
    });
  });

  it('reads limits and the proxies that are ours', () => {
    expect(leesConfiguratie(productie({ GRENS_ADRES: '7/60', VERTROUWDE_PROXYS: '10.0.0.4, 10.1.0.0/16,fd00::/8' }))).toMatchObject({
      grenzen: { ...GRENZEN, ADRES: { aantal: 7, seconden: 60 } },
      vertrouwdeProxys: ['10.0.0.4', '10.1.0.0/16', 'fd00::/8'],
    });
  });

  it.each(['beveiliging@gemeente.nl', 'http://gemeente.nl', 'mailto:', 'https://a b'])('refuses %s as a contact', (waarde) => {
    expect(fouten(productie({ BEVEILIGING_CONTACT: waarde }))).toEqual(['BEVEILIGING_CONTACT moet beginnen met mailto: of https://.']);
  });

  it.each(['0/60', '60', '60/0', '-1/60', '60/60/60', 'veel'])('refuses the limit %s', (waarde) => {
    expect(fouten(productie({ GRENS_PERSOON: waarde }))).toEqual([expect.stringMatching(/^GRENS_PERSOON moet een aantal/)]);
  });

  it.each(['proxy.intern', 'loopback', '10.0.0.0/0', '10.0.0.0/33', '10.0.0', '::/0', '10.0.0.1/8/8', '*', '10.0.0.1 10.0.0.2'])(
    'trusts no proxy %s',
    (waarde) => {
      expect(fouten(productie({ VERTROUWDE_PROXYS: waarde }))).toEqual([expect.stringMatching(/^VERTROUWDE_PROXYS moet een lijst/)]);
    },
  );

  it('is strict when nobody chose a mode', () => {
    expect(leesConfiguratie(productie({ MODUS: undefined })).modus).toBe('productie');
  });

  it('names every missing setting at once', () => {
    expect(fouten({})).toEqual(
      [
        'BASIS_URL',
        'DATABASE_URL',
        'TEMPORAL_ADDRESS',
        'OIDC_ISSUER',
        'OIDC_CLIENT_ID',
        'OIDC_AUDIENCE',
        'SMTP_URL',
        'OPSLAG_URL',
        'SLEUTEL_BESTAND',
      ].map((naam) =>
        naam === 'SLEUTEL_BESTAND'
          ? `${naam} ontbreekt: noem het bestand met de sleutels, of geef ze zelf in SLEUTELS.`
          : `${naam} ontbreekt.`,
      ),
    );
  });

  it.each([
    ['MODUS', 'geheim-demo'],
    ['PORT', 'geheim-80a'],
    ['PORT', '70000'],
    ['PORT', '1.5'],
    ['DATABASE_POOL', '9999'],
    ['BASIS_URL', 'geheim-ftp://x'],
    ['BASIS_URL', 'https://jan:geheim@x.nl'],
    ['BASIS_URL', 'https://x.nl/?a=geheim'],
    ['DATABASE_URL', 'mysql://geheim@x'],
    ['TEMPORAL_ADDRESS', 'geheim zonder poort'],
    ['TEMPORAL_NAMESPACE', 'geheim met spatie'],
    ['SMTP_URL', 'http://geheim'],
    ['ZONDER_TLS', 'geheim'],
    ['ZONDER_TLS', 'database, smtp'],
    ['MAIL_AFZENDER', 'geheim@x.nl, ander@x.nl'],
    ['OPSLAG_URL', 's3://geheim'],
    ['CLAMAV_ADRES', 'http://geheim'],
    ['CLAMAV_ADRES', 'unix:geheim.ctl'],
    ['CLAMAV_VERPLICHT', 'geheim'],
    ['LOG_NIVEAU', 'geheim'],
  ])('refuses a wrong %s and never prints the value', (naam, waarde) => {
    const gevonden = fouten(productie({ [naam]: waarde }));
    expect(gevonden).toHaveLength(1);
    expect(gevonden[0]).toMatch(new RegExp(`^${naam} (moet|mag) `));
    expect(gevonden.join()).not.toContain(waarde);
    expect(gevonden.join()).not.toContain('geheim');
  });

  it('reads a setting from a file, without the line end', () => {
    const pad = bestand('db', 'postgresql://u:uit-een-bestand@db/x?sslmode=verify-full\n');
    expect(leesConfiguratie(productie({ DATABASE_URL: '', DATABASE_URL_FILE: pad })).database.url).toBe(
      'postgresql://u:uit-een-bestand@db/x?sslmode=verify-full',
    );
  });

  it('refuses a setting that is given twice, or whose file is not there', () => {
    expect(
      fouten(
        productie({
          OIDC_CLIENT_SECRET: 'a',
          OIDC_CLIENT_SECRET_FILE: sleutels,
          DATABASE_URL: undefined,
          DATABASE_URL_FILE: '/bestaat/niet',
        }),
      ),
    ).toEqual([
      'DATABASE_URL ontbreekt: DATABASE_URL_FILE wijst naar een bestand dat niet bestaat of dat wij niet mogen lezen.',
      'OIDC_CLIENT_SECRET en OIDC_CLIENT_SECRET_FILE mogen niet allebei gevuld zijn.',
    ]);
  });
});

describe('where evidence goes', () => {
  const s3 = 's3://bewijs/logs?endpoint=https://s3.elders.nl';
  const getuige = `griffie.nl+0123abcd+${'A'.repeat(44)}`;

  it('may be several places, of which a bucket has its own key', () => {
    const env = productie({
      BEWIJS_URL: `file:///mnt/bewijs ${s3}`,
      BEWIJS_S3_SLEUTEL_ID: 'AKIA',
      BEWIJS_S3_GEHEIM: 'lang-en-geheim',
      BEWIJS_SLEUTEL_BESTAND: bestand('bewijs', 'x'),
      BEWIJS_GETUIGEN: `${getuige} ${getuige}`,
    });
    expect(leesConfiguratie(env).bewijs).toEqual({
      sleutelBestand: join(map, 'bewijs'),
      plaatsen: [
        { soort: 'bestand', url: 'file:///mnt/bewijs' },
        expect.objectContaining({ soort: 's3', bucket: 'bewijs', voorvoegsel: 'logs/', sleutelId: 'AKIA' }),
      ],
      getuigen: [getuige, getuige],
    });
  });

  it.each([
    [{ BEWIJS_URL: '' }, 'BEWIJS_URL ontbreekt'],
    [{ BEWIJS_URL: 'file:///a ftp://b' }, 'BEWIJS_URL moet beginnen'],
    [{ BEWIJS_URL: s3 }, 'BEWIJS_S3_SLEUTEL_ID ontbreekt'],
    [{ BEWIJS_S3_GEHEIM: 'x' }, 'BEWIJS_S3_GEHEIM heeft alleen zin'],
    [{ BEWIJS_URL: s3.replace('https', 'http'), BEWIJS_S3_SLEUTEL_ID: 'a', BEWIJS_S3_GEHEIM: 'b' }, 'https://'],
    [{ BEWIJS_SLEUTEL_BESTAND: '/bestaat/niet' }, 'BEWIJS_SLEUTEL_BESTAND wijst naar een bestand'],
    [{ BEWIJS_GETUIGEN: 'griffie.nl' }, 'BEWIJS_GETUIGEN moet een lijst'],
    [{ BEWIJS_GETUIGEN: `a+00000000+${'A'.repeat(44)}b+00000000+${'A'.repeat(44)}` }, 'BEWIJS_GETUIGEN moet een lijst'],
  ])('is refused as %j', (env, melding) => expect(fouten(productie(env)).join(' ')).toContain(melding));

  it('is not signed with a key that everybody can read', () => {
    expect(fouten(productie({ BEWIJS_SLEUTEL_BESTAND: bestand('bewijs-open', 'x', 0o644) })).join()).toContain('leesbaar voor iedereen');
  });
});

describe('the client of the provider', () => {
  it('has a key or a secret, not both', () => {
    const env = productie({ OIDC_CLIENT_SLEUTEL_BESTAND: bestand('client', 'x') });
    expect(leesConfiguratie(env).oidc.clientSleutelBestand).toBe(join(map, 'client'));
    expect(fouten({ ...env, OIDC_CLIENT_SECRET: 'een-lang-geheim' })).toEqual([
      'OIDC_CLIENT_SECRET en OIDC_CLIENT_SLEUTEL_BESTAND mogen niet allebei gevuld zijn.',
    ]);
  });

  it.each([
    ['that everyone can read', () => bestand('client-open', 'x', 0o644), 'is leesbaar voor iedereen'],
    ['that is not there', () => '/bestaat/niet', 'bestand dat niet bestaat'],
  ])('is refused in production with a key %s', (_, pad, melding) => {
    expect(fouten(productie({ OIDC_CLIENT_SLEUTEL_BESTAND: pad() })).join()).toContain(melding);
    expect(fouten(productie({ MODUS: 'lokaal', OIDC_CLIENT_SLEUTEL_BESTAND: pad() }))).toEqual([]);
  });
});

describe('TLS to what lies behind us', () => {
  const db = (rest: string): NodeJS.ProcessEnv => productie({ DATABASE_URL: `postgresql://app:Xk29-geheim-lang@${rest}` });
  const zonder = (env: NodeJS.ProcessEnv): readonly string[] => fouten(env).map((fout) => fout.split(' ')[0] ?? '');

  it.each([
    'db/x',
    'db/x?sslmode=disable',
    'db/x?sslmode=prefer',
    'db/x?sslmode=require',
    'db/x?sslmode=no-verify',
    'db/x?ssl=true',
    'db/x?sslmode=verify-full&sslmode=disable',
    '127.0.0.1/x?host=db.intern',
  ])('PostgreSQL at %s is refused in production', (rest) => {
    expect(zonder(db(rest))).toEqual(['DATABASE_URL']);
    expect(fouten({ ...db(rest), ZONDER_TLS: 'database' })).toEqual([]);
    expect(zonder({ ...db(rest), ZONDER_TLS: 'temporal' })).toEqual(['DATABASE_URL']);
    expect(fouten({ ...db(rest), MODUS: 'lokaal' })).toEqual([]);
  });

  it.each(['127.0.0.1:5432/x', '[::1]/x', 'localhost/x', 'db/x?host=/run/postgresql', 'db/x?sslmode=disable&sslmode=verify-full'])(
    'PostgreSQL at %s leaves this machine only with TLS',
    (rest) => {
      expect(fouten(db(rest))).toEqual([]);
    },
  );

  it.each<[string, NodeJS.ProcessEnv, readonly string[]]>([
    ['nothing', {}, ['TEMPORAL_ADDRESS']],
    ['TLS switched off', { TEMPORAL_TLS: 'false', TEMPORAL_API_KEY: 'x' }, ['TEMPORAL_ADDRESS']],
    ['certificates that are not there', { TEMPORAL_TLS_SERVER_CA_CERT_PATH: '/bestaat/niet' }, ['TEMPORAL_ADDRESS']],
    ['TLS', { TEMPORAL_TLS: 'true' }, []],
    ['a key, which goes over TLS', { TEMPORAL_API_KEY: 'x' }, []],
    ['a name for its certificate', { TEMPORAL_TLS_SERVER_NAME: 'temporal.intern' }, []],
    ['an address of this machine', { TEMPORAL_ADDRESS: '[::1]:7233' }, []],
    ['a network that is ours', { ZONDER_TLS: 'database temporal' }, []],
  ])('Temporal with %s', (_, env, verwacht) => {
    expect(zonder(productie({ TEMPORAL_TLS: undefined, ...env }))).toEqual(verwacht);
  });
});

describe('the virus scanner', () => {
  it.each([
    [{ CLAMAV_ADRES: undefined }, 'CLAMAV_ADRES ontbreekt'],
    [{ CLAMAV_VERPLICHT: 'nee' }, 'CLAMAV_VERPLICHT mag in productie niet nee zijn'],
  ])('is there in production: %j', (env, melding) => {
    expect(fouten(productie(env))).toEqual([expect.stringContaining(melding)]);
  });

  it.each([
    [{ CLAMAV_ADRES: undefined }, { verplicht: false }],
    [{ CLAMAV_ADRES: 'unix:/run/clamav/clamd.ctl' }, { adres: 'unix:/run/clamav/clamd.ctl', verplicht: false }],
    [
      { CLAMAV_ADRES: '[::1]:3310', CLAMAV_VERPLICHT: 'ja' },
      { adres: '[::1]:3310', verplicht: true },
    ],
    [{ CLAMAV_ADRES: undefined, CLAMAV_VERPLICHT: 'ja' }, { verplicht: true }],
  ])('need not be there locally: %j', (env, verwacht) => {
    expect(leesConfiguratie(productie({ MODUS: 'lokaal', ...env })).virusscan).toEqual(verwacht);
  });
});

describe('the level of assurance', () => {
  it('is chosen in production, be it that none is asked; locally it need not be', () => {
    expect(fouten(productie({ OIDC_ACR_MINIMUM: undefined }))[0]).toMatch(/^OIDC_ACR_MINIMUM ontbreekt/);
    expect(leesConfiguratie(productie({ OIDC_ACR_MINIMUM: 'geen' })).oidc.zekerheid).toBeUndefined();
    expect(fouten(productie({ MODUS: 'lokaal', OIDC_ACR_MINIMUM: undefined }))).toEqual([]);
  });

  it('is refused when it makes no sense, wherever it runs', () => {
    expect(fouten(productie({ MODUS: 'lokaal', OIDC_ACR_MINIMUM: 'a,FG=b' }))).toEqual([
      'OIDC_ACR_VOLGORDE ontbreekt: noem de niveaus van laag naar hoog.',
    ]);
  });
});

describe('a production start', () => {
  it('is refused with the whole list', () => {
    const env = productie({
      BASIS_URL: 'http://localhost:3000',
      OIDC_ISSUER: 'http://127.0.0.1:9000',
      DATABASE_URL: 'postgres://postgres:postgres@127.0.0.1:5432/x',
      OIDC_CLIENT_SECRET: 'demo',
      SMTP_URL: 'smtp://127.0.0.1:1025',
      MAIL_AFZENDER: undefined,
      OIDC_ACR_MINIMUM: undefined,
      SLEUTEL_BESTAND: bestand('demo', '# lokaal: nooit gebruiken\nk1:AAAA\n', 0o644),
    });
    expect(fouten(env).map((fout) => fout.split(' ')[0])).toEqual([
      'BASIS_URL',
      'BASIS_URL',
      'OIDC_ISSUER',
      'OIDC_ISSUER',
      'DATABASE_URL',
      'OIDC_CLIENT_SECRET',
      'SMTP_URL',
      'MAIL_AFZENDER',
      'SLEUTEL_BESTAND',
      'SLEUTEL_BESTAND',
      'OIDC_ACR_MINIMUM',
    ]);
    expect(fouten({ ...env, MODUS: 'lokaal' })).toEqual([]);
  });

  it.each([
    ['OIDC_ISSUER', 'https://[::1]:9000'],
    ['OIDC_ISSUER', 'https://2130706433/'],
    ['OIDC_ISSUER', 'https://aanmelden.localhost'],
    ['SMTP_URL', 'smtp://0x7f.1:25'],
    ['SMTP_URL', 'smtps://gebruiker:gebruiker@mail.gemeente.nl'],
    ['DATABASE_URL', 'postgresql://app:Wachtwoord@db/x?sslmode=verify-full'],
    ['SLEUTEL_BESTAND', '/bestaat/niet'],
    ['SLEUTELS', 'k1:AAAA'],
  ])('refuses this %s: %s', (naam, waarde) => {
    const gevonden = fouten(productie({ [naam]: waarde }));
    expect(gevonden).toHaveLength(1);
    expect(gevonden[0]).toContain(naam);
  });

  it('refuses a secret file that everyone can read', () => {
    const pad = bestand('open', 'een-lang-geheim', 0o644);
    expect(fouten(productie({ OIDC_CLIENT_SECRET_FILE: pad }))).toEqual([
      'OIDC_CLIENT_SECRET_FILE is leesbaar voor iedereen op deze computer. Maak het alleen leesbaar voor de applicatie.',
    ]);
  });
});

it('reads every setting that is checked', () => {
  const namen = getMetadataStorage()
    .getTargetValidationMetadatas(Omgeving, '', false, false)
    .map(({ propertyName }) => propertyName);
  expect([...INSTELLINGEN].sort()).toEqual([...new Set(namen)].sort());
});
