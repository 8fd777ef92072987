import { type Statement, sql, voegToe } from './aanval.js';
import { NU, type VanToetsing } from './rijen/basis.js';
import { aVernietiging } from './rijen/toezicht.js';

const KLASSEN = ['R0', 'R1', 'R2', 'R3', 'R4'] as const;

/** The statements by which the destruction of a closed case begins, as it is decided and carried out; without what it deletes. */
export const beginVernietiging = (van: VanToetsing, door: string): readonly Statement[] => [
  ...KLASSEN.map((klasse) =>
    sql(
      `INSERT INTO bewaarbeleid (organisatie_id, klasse, volgnummer, selectielijst, categorie, vastgesteld_op, vastgesteld_door)
       VALUES ($1, $2, 1, 'Selectielijst (fictief)', '1', $3, $4) ON CONFLICT DO NOTHING`,
      van.organisatieId,
      klasse,
      NU,
      door,
    ),
  ),
  voegToe('vernietiging', aVernietiging(van, door)),
  sql(`UPDATE vernietiging SET status = 'BEZIG', begonnen_op = $2 WHERE toetsing_id = $1 AND status = 'BESLOTEN'`, van.id, NU),
];

/** And by which the case is gone for everybody. */
export const vernietig = (van: VanToetsing, door: string): readonly Statement[] => [
  ...beginVernietiging(van, door),
  sql(`UPDATE toetsing SET status = 'VERNIETIGD' WHERE id = $1`, van.id),
];
