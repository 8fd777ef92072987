import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HANDELING_CODES } from '#domain/handeling/handelingen.js';
import { projectRoot } from '../../../local/src/engine/place.js';
import { leesWoordenboek } from '../scenario-bestand.js';
import { STANDAARDEN } from '../speler/standaard.js';
import { VERWACHTINGEN } from './lees-verwachting.js';
import { REGEL_WOORDEN } from './lees-regel.js';
import { KOP_WOORDEN } from './lees-scenario.js';
import { schrijfWoorden } from './schrijf-woorden.js';

const doc = (naam: string): string => readFileSync(join(projectRoot(), 'docs', naam), 'utf8');

describe('what the documentation says about scenarios', () => {
  const boek = leesWoordenboek();
  const codes = boek.handelingen.map(({ code }) => code);

  it('can say every act of the product', () => {
    expect(HANDELING_CODES.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('has defaults for acts that exist', () => {
    expect(Object.keys(STANDAARDEN).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('lists the words of this version; if not: npm run --silent scenario -- --woorden > docs/scenario-woorden.md', () => {
    expect(doc('scenario-woorden.md')).toBe(schrijfWoorden(boek));
  });

  it('explains every word of the language itself', () => {
    const uitleg = doc('scenarios.md');
    const woorden = [...KOP_WOORDEN, ...Object.keys(REGEL_WOORDEN), ...VERWACHTINGEN];
    expect(woorden.filter((woord) => !uitleg.includes(`\`${woord}\``))).toEqual([]);
  });
});
