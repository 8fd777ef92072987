import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Grafsteen, Grafstenen } from '#vault/grafstenen.js';
import { vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import { schrijfGebeurtenis } from '../handeling/schrijf-gebeurtenis.js';

/** How many are asked about at once. */
const BLADZIJDE = 500;

/** The tombstones of which the case, or its raw data, is back: an older backup of the database was restored. */
export async function teruggekomen(transacties: Transacties, grafstenen: Grafstenen): Promise<readonly Grafsteen[]> {
  const terug: Grafsteen[] = [];
  let bladzijde: Grafsteen[] = [];
  const kijk = async (): Promise<void> => {
    const ids = new Set(await zonderVernietiging(transacties, bladzijde));
    terug.push(...bladzijde.filter(({ vernietigingId }) => ids.has(vernietigingId)));
    bladzijde = [];
  };
  for await (const steen of grafstenen.alle()) {
    bladzijde.push(steen);
    if (bladzijde.length === BLADZIJDE) await kijk();
  }
  await kijk();
  return terug;
}

/** Which of these destructions the database does not know of, while it has the case. One that goes on now is known. */
async function zonderVernietiging(transacties: Transacties, stenen: readonly Grafsteen[]): Promise<readonly string[]> {
  if (stenen.length === 0) return [];
  const rijen: readonly { readonly id: string }[] = await transacties.alsSysteem((manager) =>
    manager.query(
      `SELECT g.id FROM unnest($1::uuid[], $2::uuid[]) AS g (id, toetsing) JOIN toetsing t ON t.id = g.toetsing
        WHERE NOT EXISTS (SELECT FROM vernietiging v WHERE v.id = g.id AND v.status IN ('BEZIG', 'VOLTOOID'))`,
      [stenen.map(({ vernietigingId }) => vernietigingId), stenen.map(({ toetsingId }) => toetsingId)],
    ),
  );
  return rijen.map(({ id }) => id);
}

/** Puts the case where it was when its destruction began: nobody can read it, and only the rest of the work remains. */
export async function zetWeerBezig(tx: Transactie, steen: Grafsteen): Promise<void> {
  const { vernietigingId, toetsingId, omvang } = steen;
  const kop = await vergrendel(tx, toetsingId);
  if (kop === undefined) throw new Error('a case that came back has a chain');
  await zetTerug(tx, steen);
  const gegevens = { omvang, vernietigingId, herhaald: true };
  const gebeurtenis = volgendeGebeurtenis(kop, tx, toetsingId, { soort: 'vernietig', rol: 'SYSTEEM', gegevens });
  await schrijfGebeurtenis(tx, toetsingId, gebeurtenis);
}

async function zetTerug(tx: Transactie, steen: Grafsteen): Promise<void> {
  const { vernietigingId, toetsingId, omvang, klassen } = steen;
  await tx.manager.query(
    `UPDATE vernietiging SET status = 'INGETROKKEN', ingetrokken_op = $4, ingetrokken_door = besloten_door
      WHERE toetsing_id = $1 AND omvang = $2 AND id <> $3 AND status = 'BESLOTEN'`,
    [toetsingId, omvang, vernietigingId, tx.nu],
  );
  await tx.manager.query(
    `UPDATE bewaar_blokkade SET opgeheven_op = $2, opgeheven_door = geplaatst_door, opheffing = 'AFGEROND' WHERE toetsing_id = $1 AND opgeheven_op IS NULL AND klassen && $3::text[]`,
    [toetsingId, tx.nu, klassen],
  );
  await tx.manager.query(
    `INSERT INTO vernietiging (id, organisatie_id, toetsing_id, omvang, termijn, klassen, status, besloten_op, besloten_door, uitvoeren_vanaf, begonnen_op)
     VALUES ($1, $2, $3, $4, $5, $6, 'BEZIG', $7, (SELECT id FROM persoon WHERE id = $8), $9, $10)
     ON CONFLICT (id) DO UPDATE SET status = 'BEZIG', begonnen_op = excluded.begonnen_op`,
    [
      vernietigingId,
      tx.organisatieId,
      toetsingId,
      omvang,
      steen.termijn,
      klassen,
      steen.beslotenOp,
      steen.beslotenDoor,
      steen.uitvoerenVanaf,
      steen.begonnenOp,
    ],
  );
  if (omvang === 'ONDERZOEK') {
    await tx.manager.query(`UPDATE toetsing SET onderzoek_vernietigd_op = $2 WHERE id = $1`, [toetsingId, tx.nu]);
    return;
  }
  // In two steps: the road to the end leads past the close.
  await tx.manager.query(
    `UPDATE toetsing SET status = 'GESLOTEN', vernietigen_op = coalesce(vernietigen_op, $2::timestamptz::date) WHERE id = $1 AND status NOT IN ('GESLOTEN', 'VERNIETIGD')`,
    [toetsingId, tx.nu],
  );
  await tx.manager.query(`UPDATE toetsing SET status = 'VERNIETIGD' WHERE id = $1`, [toetsingId]);
}
