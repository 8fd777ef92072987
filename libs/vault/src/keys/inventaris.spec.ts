import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WORTEL = join(__dirname, '../../../..');
const tekst = readFileSync(join(WORTEL, 'docs/keys.md'), 'utf8');
const bron = ['libs', 'apps/api', 'apps/worker', 'workflows', 'migrations']
  .flatMap((map) =>
    readdirSync(join(WORTEL, map), { recursive: true, encoding: 'utf8' })
      .filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.spec.ts'))
      .map((naam) => readFileSync(join(WORTEL, map, naam), 'utf8')),
  )
  .join('\n');
const alle = (vorm: RegExp): readonly string[] => [...new Set([...bron.matchAll(vorm)].map(([, naam]) => naam ?? ''))].sort();

describe('docs/keys.md', () => {
  it('has every purpose for which a key is derived', () => {
    const doelen = /export type KeyPurpose = ([^;]+);/.exec(bron)?.[1]?.match(/[a-z-]+/g) ?? [];
    expect(doelen.length).toBeGreaterThan(4);
    expect(doelen.filter((doel) => !tekst.includes(`\`${doel}\``))).toEqual([]);
  });

  it('has every algorithm that the code names', () => {
    const hashes = alle(/(?:createHash|createHmac|hkdfSync)\('([^']+)'/g);
    const ciphers = alle(/ALGORITHM = '([^']+)'/g);
    expect([hashes, ciphers]).toEqual([['sha256'], ['aes-256-gcm']]);
    expect([...hashes, ...ciphers].filter((naam) => !tekst.includes(`\`${naam}\``))).toEqual([]);
    const handtekeningen = alle(/\b([A-Z]{2}(?:256|384|512))\b/g);
    expect(handtekeningen.filter((naam) => !tekst.includes(naam))).toEqual([]);
    // One place encrypts; whoever else would, stands here first.
    expect(bron.match(/\bcreateCipheriv\(/g)).toHaveLength(1);
  });

  it('names only files that exist', () => {
    for (const [, pad] of tekst.matchAll(/`((?:test|libs)\/[^`\s]+\.ts)`/g))
      expect(readFileSync(join(WORTEL, pad ?? ''), 'utf8')).not.toBe('');
  });
});
