import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sjablonenMap } from './sjablonen-map.js';

describe('sjablonenMap', () => {
  it('is the same folder for source and dist', () => {
    const project = mkdtempSync(join(tmpdir(), 'sjablonen-'));
    try {
      writeFileSync(join(project, 'package.json'), '{}');
      for (const deel of [['libs'], ['dist', 'libs']]) {
        const bron = join(project, ...deel, 'report', 'src');
        mkdirSync(bron, { recursive: true });
        expect(sjablonenMap(bron)).toBe(join(project, 'libs', 'report', 'templates'));
      }
    } finally {
      rmSync(project, { recursive: true });
    }
  });
});

describe.each(readdirSync(sjablonenMap()))('template %s', (naam) => {
  const bron = readFileSync(join(sjablonenMap(), naam), 'utf8');

  it('needs no network, no other files and no code from data', () => {
    expect(naam).toMatch(/\.typ$/);
    expect(bron).not.toContain('@preview');
    // A picture may come from data, and from nowhere else.
    expect(bron).not.toMatch(/\bimage\s*\((?!bytes\()/);
    expect(bron).not.toMatch(/\b(?:eval|read|plugin|include|datetime\.today)\s*\(|\binclude\b|eval\.with/);
    expect([...bron.matchAll(/import "([^"]*)"/g)].map(([, pad]) => pad)).toEqual(naam === 'basis.typ' ? [] : ['basis.typ']);
  });

  it('uses two fonts, without fallback to what a machine happens to have', () => {
    const letters = [...bron.matchAll(/font: ("[^"]*", fallback: \w+)/g)].map(([, letter]) => letter);
    if (naam === 'basis.typ') expect(letters).toEqual(['"Libertinus Serif", fallback: false', '"DejaVu Sans Mono", fallback: false']);
    else expect(bron).not.toMatch(/font:/);
  });
});
