/** Nest 12 and a few others ship ES modules only; Jest on Node 20 can't require those, so they are compiled along. */
const esmOnly = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'openid-client',
  'oauth4webapi',
  'jose',
  'temporal-polyfill',
  'temporal-utils',
  'temporal-spec',
  'postal-mime',
  'qr',
  'oidc-provider',
];
const swc = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2022', keepClassNames: true, transform: { legacyDecorator: true, decoratorMetadata: true } },
    module: { type: 'commonjs' },
  },
];
const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  transform: { '^.+\\.ts$': swc({ syntax: 'typescript', decorators: true }), '^.+\\.m?js$': swc({ syntax: 'ecmascript' }) },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['<rootDir>/test/support/draden.setup.js'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
};

/** Tests are named after what they need: nothing (unit), PostgreSQL (intg), Schemathesis too (contract), Temporal that skips time (workflow), the whole system (e2e). */
module.exports = {
  // Slow machines are no mistake: what hangs is found all the same.
  testTimeout: 30_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps,workflows}/**/*.spec.ts'] },
    {
      ...base,
      displayName: 'intg',
      testMatch: ['<rootDir>/test/**/*.intg.ts'],
      globalSetup: '<rootDir>/test/support/postgres.setup.ts',
      globalTeardown: '<rootDir>/test/support/intg.teardown.ts',
    },
    {
      ...base,
      displayName: 'contract',
      testMatch: ['<rootDir>/test/**/*.contract.ts'],
      globalSetup: '<rootDir>/test/support/postgres.setup.ts',
      globalTeardown: '<rootDir>/test/support/postgres.teardown.ts',
    },
    {
      ...base,
      displayName: 'workflow',
      testMatch: ['<rootDir>/test/**/*.workflow.ts'],
      globalSetup: '<rootDir>/test/support/workflow.setup.ts',
      globalTeardown: '<rootDir>/test/support/workflow.teardown.ts',
    },
    {
      ...base,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e.ts'],
      globalSetup: '<rootDir>/test/support/system.setup.ts',
      globalTeardown: '<rootDir>/test/support/system.teardown.ts',
    },
  ],
};
