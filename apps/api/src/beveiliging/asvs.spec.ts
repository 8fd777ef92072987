import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WORTEL = join(__dirname, '../../../..');
const tekst = readFileSync(join(WORTEL, 'docs/asvs.md'), 'utf8');
const rijen = tekst
  .split('\n')
  .filter((regel) => /^\| \d/.test(regel))
  .map((regel) => regel.split('|').map((cel) => cel.trim()));

describe('docs/asvs.md', () => {
  it('names only files that exist', () => {
    const genoemd = [...tekst.matchAll(/`((?:test|libs|apps|docs|tools)\/[^`\s]+|README\.md|SECURITY\.md)`/g)].map(([, pad]) => pad ?? '');
    expect(genoemd.length).toBeGreaterThan(100);
    expect(genoemd.filter((pad) => !existsSync(join(WORTEL, pad)))).toEqual([]);
  });

  it('gives each requirement one of four states, and a proof or a reason for it', () => {
    expect(rijen.length).toBeGreaterThan(150);
    expect(['met', 'n/a', '**not met**', 'operator']).toEqual(expect.arrayContaining([...new Set(rijen.map(([, , , stand]) => stand))]));
    expect(rijen.filter(([, , , stand, bewijs]) => stand !== '**not met**' && bewijs === '')).toEqual([]);
    const nummers = rijen.map(([, nummer]) => nummer);
    expect(nummers.filter((nummer, index) => nummers.indexOf(nummer) !== index)).toEqual([]);
  });

  it('has all chapters', () => {
    expect([...tekst.matchAll(/^## V(\d+) /gm)].map(([, nummer]) => Number(nummer))).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
  });
});
