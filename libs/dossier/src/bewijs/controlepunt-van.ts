import type { Transactie } from '#persistence/transactie.js';

/** The first checkpoint under which the signing of an advice stands, as a note; undefined as long as there is none. */
export async function controlepuntVanOndertekening(tx: Transactie, toetsingId: string, ondertekendOp: Date): Promise<string | undefined> {
  const [rij] = await tx.manager.query<readonly { readonly note: string }[]>(
    `SELECT c.note FROM audit_gebeurtenis g
       JOIN bewijslog_blad b ON b.keten_id = g.toetsing_id AND b.volgnummer = g.volgnummer
       JOIN controlepunt c ON c.organisatie_id = b.organisatie_id AND c.grootte > b.plaats
      WHERE g.toetsing_id = $1 AND g.soort = 'ondertekenAdvies' AND g.op = $2 ORDER BY c.grootte LIMIT 1`,
    [toetsingId, ondertekendOp],
  );
  return rij?.note;
}
