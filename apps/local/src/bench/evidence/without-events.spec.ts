import { withoutEvents } from './without-events.js';

describe(withoutEvents.name, () => {
  it('leaves out what writes an event or its salts, and nothing else', () => {
    const sql = [
      'WITH d AS (SELECT 1),',
      ' feiten AS (INSERT INTO feit (a) SELECT 1 FROM d),',
      ' gebeurtenis AS (INSERT INTO audit_gebeurtenis (a, b) SELECT (1), decode(x) FROM d),',
      ' zout AS (INSERT INTO audit_zout (a) SELECT 1 FROM d),',
      ' besluit AS (INSERT INTO toegangsbesluit (a) SELECT 1)',
      'UPDATE toetsing SET a = 1',
    ];
    expect(withoutEvents(sql.join('\n'))).toBe(sql.filter((line) => !line.includes('audit_')).join('\n'));
  });

  it('leaves other statements as they are', () =>
    expect(withoutEvents('SELECT * FROM audit_gebeurtenis')).toBe('SELECT * FROM audit_gebeurtenis'));
});
