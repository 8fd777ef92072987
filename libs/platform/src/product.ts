/** What this program is called in records that leave it, and its version, as in package.json. */
export const PRODUCT = { name: 'integriteitstoetsing', version: '0.1.0' } as const;
