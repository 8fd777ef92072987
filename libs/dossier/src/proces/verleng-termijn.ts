import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { StapCode } from '#domain/stap/stap-code.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import type { Termijn, TermijnMoment } from '#domain/termijn/termijn.js';
import type { TermijnCode } from '#domain/termijn/termijn-code.js';
import { verlengingWeigeringen } from '#domain/termijn/termijnprofielen.js';
import { verleng } from '#domain/termijn/verplaats-termijn.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { termijnContext } from './termijn-context.js';

interface TermijnRij {
  readonly termijn: Omit<Termijn, 'momenten'> & { readonly id: string; readonly momenten: readonly Omit<TermijnMoment, 'ontvangers'>[] };
}

const iso = (kolom: string): string => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const LOPEND = `
SELECT jsonb_build_object('id', t.id, 'code', t.code, 'soort', t.soort, 'aanvang', ${iso('t.aanvang')}, 'einde', ${iso('t.einde')},
  'momenten', (SELECT coalesce(jsonb_agg(jsonb_build_object('moment', m.moment, 'soort', m.soort, 'op', ${iso('m.op')}) ORDER BY m.op, m.moment), '[]')
                 FROM termijn_moment m WHERE m.termijn_id = t.id)) AS termijn
  FROM termijn t WHERE t.toetsing_id = $1 AND t.ronde = $2 AND t.code = $3 AND t.stap = $4 AND t.stap_volgnummer = $5 AND t.status = 'LOOPT'`;

/**
 * Makes the running term of an open step longer, as the profile of the case has it: a new end, later moments for what was not recorded yet,
 * and a later date on its tasks. `eerderVerlengd`: how often that was done before. Returns the new end.
 * Refuses with TERMIJN_NIET_VERLENGBAAR: no such running term, no extension in this profile, or not once more.
 */
export async function verlengTermijn(dossier: OpenDossier, code: TermijnCode, stap: StapCode, eerderVerlengd: number): Promise<Instant> {
  const { tx, beeld } = dossier;
  const context = termijnContext(beeld);
  eis(verlengingWeigeringen(context.profiel, code, eerderVerlengd));
  const duur = context.profiel.termijnen[code].verlenging?.duur;
  const volgnummer = openVolgnummer(beeld, stap);
  const plek = [beeld.toetsingId, beeld.ronde, code, stap, volgnummer ?? 0];
  const rijen: readonly TermijnRij[] = await tx.manager.query(LOPEND, plek);
  const lopend = rijen[0]?.termijn;
  if (duur === undefined || lopend === undefined) throw new DomainError('TERMIJN_NIET_VERLENGBAAR', { termijn: code });
  const langer = verleng({ ...lopend, momenten: lopend.momenten.map((m) => ({ ...m, ontvangers: [] })) }, duur, context);
  await tx.manager.query(
    `WITH einde AS (UPDATE termijn SET einde = $2 WHERE id = $1),
      taken AS (UPDATE taak SET uiterlijk = $2 WHERE toetsing_id = $3 AND ronde = $4 AND stap = $5 AND stap_volgnummer = $6 AND status = 'OPEN' AND uiterlijk = $7)
     INSERT INTO termijn_moment (organisatie_id, toetsing_id, termijn_id, moment, soort, op)
       SELECT $8, $3, $1, m.moment, m.soort, m.op FROM jsonb_to_recordset($9::jsonb) AS m(moment text, soort text, op timestamptz)
     ON CONFLICT (termijn_id, moment) DO UPDATE SET op = excluded.op WHERE termijn_moment.vastgelegd_op IS NULL`,
    [
      lopend.id,
      langer.einde,
      beeld.toetsingId,
      beeld.ronde,
      stap,
      volgnummer,
      lopend.einde,
      beeld.organisatieId,
      JSON.stringify(langer.momenten),
    ],
  );
  return langer.einde;
}
