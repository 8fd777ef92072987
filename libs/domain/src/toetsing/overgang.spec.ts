import { naOvergang, OVERGANG_REGELS, OVERGANGEN } from './overgang.js';
import { TOETSING_STATUSSEN, type ToetsingStatus, vanTot } from './toetsing-status.js';

/** All statuses that can be reached from `van`, walking the data; a suspension can resume to every status it can start in. */
function bereikbaarVan(van: ToetsingStatus): ReadonlySet<ToetsingStatus> {
  const gezien = new Set<ToetsingStatus>([van]);
  for (const status of gezien) {
    for (const r of OVERGANG_REGELS.filter((kandidaat) => kandidaat.van.includes(status))) {
      const doelen = r.naar === 'VORIGE' ? OVERGANG_REGELS.filter((s) => s.overgang === 'schortOp').flatMap((s) => s.van) : [r.naar];
      doelen.forEach((doel) => gezien.add(doel));
    }
  }
  return gezien;
}

describe('the state machine of the toetsing', () => {
  it('reaches every status from CONCEPT', () => {
    expect([...bereikbaarVan('CONCEPT')].sort()).toEqual([...TOETSING_STATUSSEN].sort());
  });

  it.each(TOETSING_STATUSSEN)('leads from %s to destruction', (status) => {
    expect(bereikbaarVan(status).has('VERNIETIGD')).toBe(true);
  });

  it('has exactly one rule for each overgang', () => {
    expect(OVERGANG_REGELS.map((r) => r.overgang)).toEqual([...OVERGANGEN]);
  });

  it.each(vanTot('GESTART', 'ADVIES_VERSTREKT'))('lets a kandidaat withdraw in %s', (status) => {
    expect(naOvergang(status, 'trekIn')).toBe('INGETROKKEN');
  });

  it.each<[ToetsingStatus, Parameters<typeof naOvergang>[1], ToetsingStatus | undefined]>([
    ['CONCEPT', 'start', 'GESTART'],
    ['CONCEPT', 'trekIn', undefined],
    ['UITKOMST_GEREGISTREERD', 'trekIn', 'INGETROKKEN'],
    ['NAZORG', 'trekIn', undefined],
    ['IN_ONDERZOEK', 'ondertekenAdvies', undefined],
    ['WACHT_OP_VOG', 'bereidAdviesVoor', 'ADVIES_IN_VOORBEREIDING'],
    ['VERNIETIGD', 'heropen', undefined],
  ])('from %s by %s', (van, overgang, naar) => {
    expect(naOvergang(van, overgang)).toBe(naar);
  });

  it('resumes to where it was', () => {
    expect(naOvergang('OPGESCHORT', 'hervat', 'RISICOANALYSE')).toBe('RISICOANALYSE');
  });
});
