import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Class names that a stylesheet gives their looks, each on a line of its own. */
const NAAM = /^\.(its-[\w-]+)(?= \{|,$)/gm;

describe('the stylesheets', () => {
  it('give each class its looks in one of them: two rooms that choose the same name would change each other', () => {
    const plekken = new Map<string, Set<string>>();
    for (const bestand of readdirSync(__dirname).filter((naam) => naam.endsWith('.css'))) {
      for (const [, naam = ''] of readFileSync(join(__dirname, bestand), 'utf8').matchAll(NAAM))
        plekken.set(naam, (plekken.get(naam) ?? new Set()).add(bestand));
    }
    expect(plekken.size).toBeGreaterThan(100);
    expect([...plekken].filter(([, bestanden]) => bestanden.size > 1)).toEqual([]);
  });
});
