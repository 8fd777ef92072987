import { copyStatement } from './copy-columns.js';

describe(copyStatement.name, () => {
  it.each([
    ['toetsing', 'id', 'uuid', 'c.id'],
    ['toetsing', 'regime', 'text', 'x.regime'],
    ['toetsing', 'kandidaat_naam', 'bytea', 'c.kandidaat_naam'],
    ['taak', 'toetsing_id', 'uuid', 'c.id'],
    ['taak', 'id', 'uuid', 'md5(x.id::text || c.id::text)::uuid'],
    ['termijn_moment', 'termijn_id', 'uuid', 'md5(x.termijn_id::text || c.id::text)::uuid'],
    ['taak', 'persoon_id', 'uuid', 'CASE WHEN x.persoon_id = c.voorbeeld_kandidaat THEN c.kandidaat_id ELSE x.persoon_id END'],
    ['taak', 'organisatie_id', 'uuid', 'x.organisatie_id'],
    ['feit', 'waarde', 'text', 'x.waarde'],
  ])('%s.%s comes from where it must', (table, name, type, expected) => {
    expect(copyStatement(table, [{ name, type }])).toContain(`SELECT ${expected} FROM ${table} x`);
  });
});
