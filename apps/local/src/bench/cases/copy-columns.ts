/** A column of a table of the product. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

/** References to a row of the same case, besides its own `id`. */
const WITHIN_CASE = /^(id|termijn_id|document_id)$/;

/**
 * SQL that copies the rows of one case in a table to every case in `copies`. Ids of rows and references between them are derived from the
 * old id and the new case, so that they stay together; who was the kandidaat of the example is the kandidaat of the copy.
 */
export function copyStatement(table: string, columns: readonly Column[]): string {
  return `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')})
    SELECT ${columns.map((column) => source(table, column)).join(', ')} FROM ${table} x CROSS JOIN copies c
    WHERE x.${table === 'toetsing' ? 'id' : 'toetsing_id'} = $1`;
}

function source(table: string, { name, type }: Column): string {
  if (table === 'toetsing') {
    if (name === 'gewijzigd_op') return `x.gewijzigd_op + c.number * interval '1 second'`;
    if (['id', 'zaaknummer', 'kandidaat_id', 'kandidaat_naam', 'kandidaat_email'].includes(name)) return `c.${name}`;
    return `x.${name}`;
  }
  if (name === 'toetsing_id') return 'c.id';
  if (table === 'taak' && name === 'uiterlijk') return `x.uiterlijk + c.number * interval '1 second'`;
  if (type !== 'uuid' || name === 'organisatie_id') return `x.${name}`;
  if (WITHIN_CASE.test(name)) return `md5(x.${name}::text || c.id::text)::uuid`;
  return `CASE WHEN x.${name} = c.voorbeeld_kandidaat THEN c.kandidaat_id ELSE x.${name} END`;
}
