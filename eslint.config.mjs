import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * What each room may import, from the table in docs/architecture.md: dependencies point one way.
 * A wrong import bundles and compiles without a word, and breaks later; so it fails here.
 */
const allowed = {
  'libs/domain': [],
  'libs/platform': ['domain'],
  'libs/persistence': ['domain', 'platform', 'migrations'],
  migrations: [],
  'libs/audit': ['domain', 'platform', 'persistence', 'bestand'],
  'libs/logboek': [],
  'libs/vault': ['domain', 'platform', 'persistence'],
  'libs/access': ['domain', 'platform', 'persistence', 'vault'],
  'libs/messages': ['domain', 'platform', 'persistence', 'vault'],
  'libs/report': ['domain', 'platform'],
  'libs/bestand': ['domain'],
  'libs/dossier': ['domain', 'platform', 'persistence', 'audit', 'logboek', 'vault', 'messages', 'report', 'bestand'],
  'libs/temporal': ['domain', 'platform', 'persistence', 'vault', 'workflows'],
  workflows: ['domain'],
};
const rooms = [
  'domain',
  'platform',
  'persistence',
  'audit',
  'logboek',
  'vault',
  'access',
  'messages',
  'report',
  'bestand',
  'dossier',
  'temporal',
  'workflows',
  'migrations',
];

const boundaries = Object.entries(allowed).map(([folder, may]) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: rooms.filter((room) => !may.includes(room)).map((room) => `#${room}/*`),
            message: `${folder} may import ${may.join(', ') || 'nothing of the project'} only.`,
          },
          { group: ['**/apps/**'], message: 'A library knows nothing of the applications.' },
        ],
      },
    ],
  },
}));

const pureSyntax = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The clock is an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Randomness is an argument.' },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.local/**', 'apps/web/src/api/schema.d.ts'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/require-await': 'off',
      // A property that is left out of a rest is named to leave it out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }],
      'no-console': 'error',
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
    },
  },
  ...boundaries,
  {
    files: ['apps/web/src/**/*.ts', 'apps/web/src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { project: './apps/web/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // What the API answers is what its document says: the contract is tested there, and not once more in the browser.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: rooms.filter((room) => room !== 'domain').map((room) => `#${room}/*`),
              message: 'A screen knows the API and the words and pure rules of the domain.',
            },
            { group: ['**/apps/**', '**/libs/**'], message: 'A screen knows the API, and the domain as #domain.' },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Buffer', 'process', 'crypto', 'structuredClone', 'fetch', 'setTimeout'],
      'no-restricted-syntax': ['error', ...pureSyntax],
    },
  },
  {
    files: ['workflows/**/*.ts'],
    rules: {
      // A plain Error retries the workflow task for ever; ApplicationFailure fails with a code.
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Error']", message: 'Throw an ApplicationFailure with a code.' },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.testdata.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: ['test/browser/**/*.ts'],
    languageOptions: { parserOptions: { project: './test/browser/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
  },
  { files: ['apps/local/**/*.ts', 'tools/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  // Files that these programs wrote themselves are read back as what they were.
  {
    files: ['apps/local/**/*.ts', 'tools/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
);
