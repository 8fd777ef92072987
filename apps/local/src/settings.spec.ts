import { join } from 'node:path';
import { projectRoot } from './engine/place.js';
import { StartError } from './engine/start-error.js';
import { readSettings } from './settings.js';

function refusal(env: NodeJS.ProcessEnv, args: readonly string[] = []): readonly string[] {
  try {
    readSettings(env, args);
  } catch (error) {
    if (error instanceof StartError) return error.raad;
    throw error;
  }
  return [];
}

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({}, [])).toEqual({
      port: 8080,
      dataDir: join(projectRoot(), '.local'),
      schoon: false,
      namespace: 'integriteitstoetsing',
      eigen: { databaseUrl: undefined, temporalAddress: undefined, oidcIssuer: undefined, smtpUrl: undefined, opslagUrl: undefined },
    });
  });

  it('takes an empty value for none', () => {
    expect(readSettings({ DATABASE_URL: ' ', PORT: '' }, [])).toMatchObject({ port: 8080, eigen: { databaseUrl: undefined } });
  });

  it('reads what replaces our own parts', () => {
    const env = { TEMPORAL_ADDRESS: 't:7233', TEMPORAL_NAMESPACE: 'n', SMTP_URL: 'smtp://m', DATA_MAP: '/var/x', PORT: '4000' };
    expect(readSettings(env, ['--schoon'])).toMatchObject({
      port: 4000,
      dataDir: '/var/x',
      schoon: true,
      namespace: 'n',
      eigen: { temporalAddress: 't:7233', smtpUrl: 'smtp://m' },
    });
  });

  it.each(['80', '65001', '3000.5', 'abc', '-1'])('refuses port %s', (PORT) => {
    expect(refusal({ PORT })).toEqual([expect.stringContaining('PORT')]);
  });

  it('refuses everything that is wrong at once', () => {
    expect(refusal({ PORT: 'x', OIDC_ISSUER: 'https://a.example' }, ['--leeg'])).toHaveLength(3);
  });
});
