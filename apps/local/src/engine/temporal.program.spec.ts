import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporalConfig } from './temporal.config.js';
import { temporalModule } from './temporal.module.js';
import { isAtLeast } from './temporal.program.js';

describe('isAtLeast', () => {
  it.each([
    ['1.26.4', '1.26.4', true],
    ['1.26.10', '1.26.4', true],
    ['1.27', '1.26.4', true],
    ['2.0', '1.26.4', true],
    ['1.26', '1.26.4', false],
    ['1.26.3', '1.26.4', false],
    ['1.9.9', '1.26.4', false],
  ])('%s for %s: %s', (version, lowest, expected) => {
    expect(isAtLeast(version, lowest)).toBe(expected);
  });
});

describe('temporalModule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'module-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads the versions of the pinned module', () => {
    expect(temporalModule()).toMatchObject({ version: expect.stringMatching(/^1\.\d+\.\d+$/), go: expect.stringMatching(/^1\.\d+/) });
  });

  it('has another fingerprint as soon as any module differs', () => {
    const fingerprint = (sum: string): string => {
      writeFileSync(join(folder, 'go.mod'), 'module x\n\ngo 1.26.4\n\nrequire (\n\tgo.temporal.io/server v1.31.2 // indirect\n)\n');
      writeFileSync(join(folder, 'go.sum'), sum);
      return temporalModule(folder).fingerprint;
    };
    expect(fingerprint('a')).toBe(fingerprint('a'));
    expect(fingerprint('a')).not.toBe(fingerprint('b'));
  });
});

describe('temporalConfig', () => {
  const store = { host: '127.0.0.1', port: 5432, user: 'temporal', password: 'pw' };
  const config = JSON.parse(temporalConfig(store, [1, 2, 3, 4, 5, 6, 7, 8], '/x/dynamisch.yaml'));

  it('binds every service to this machine, each on ports of its own', () => {
    const rpcs: { rpc: { bindOnIP: string; grpcPort: number; membershipPort: number } }[] = Object.values(config.services);
    expect(new Set(rpcs.map(({ rpc }) => rpc.bindOnIP))).toEqual(new Set(['127.0.0.1']));
    expect(new Set(rpcs.flatMap(({ rpc }) => [rpc.grpcPort, rpc.membershipPort])).size).toBe(8);
  });

  it('keeps both stores in PostgreSQL', () => {
    const stores: { sql: { pluginName: string; databaseName: string } }[] = Object.values(config.persistence.datastores);
    expect(stores.map(({ sql }) => [sql.pluginName, sql.databaseName])).toEqual([
      ['postgres12', 'temporal'],
      ['postgres12', 'temporal_visibility'],
    ]);
  });
});
