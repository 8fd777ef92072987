import { BEWAREN, GAAT_DOOR } from '#domain/proces/lange-termijn.js';
import type { StapStatus } from '#domain/stap/stap-code.js';
import type { GebeurtenisSoort } from '#domain/tijdlijn/soorten.js';
import type { ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import { VOG_WACHTEND } from '#domain/vog/vog-status.js';
import { bewijsInserts } from '#persistence/bewijs.js';
import type { Transactie } from '#persistence/transactie.js';
import type { ZoutRij } from '../bewijs/zouten.js';

/** Everything that follows from one act or one step of the process, in the terms of the tables. */
export interface Vastlegging {
  readonly toetsingId: string;
  readonly organisatieId: string;
  readonly ronde: number;
  readonly persoonId: string | null;
  readonly nu: string;
  readonly correlatieId: string;
  readonly naar: ToetsingStatus;
  /** Date from which the file must be destroyed; set when the case ends. */
  readonly vernietigenOp: string | null;
  readonly feiten: readonly { readonly code: string; readonly volgnummer: number; readonly waarde: string }[];
  readonly stappen: readonly {
    readonly code: string;
    readonly volgnummer: number;
    readonly status: StapStatus;
    readonly reden: string | null;
  }[];
  /** All open steps, tasks, terms and unsent messages lapse: the ronde has ended. */
  readonly einde: boolean;
  readonly gebeurtenis: {
    readonly volgnummer: number;
    readonly soort: GebeurtenisSoort;
    readonly rol: string;
    readonly gegevens: Readonly<Record<string, unknown>>;
    readonly verbintenis: string | null;
    readonly zout: ZoutRij | null;
    readonly vorigeHash: string;
    readonly hash: string;
  };
  readonly idempotentie: { readonly sleutel: string; readonly verzoekHash: string; readonly antwoord: unknown } | null;
  /** Whether the workflow must look again; the process itself looks without being told. */
  readonly signaal: boolean;
}

/** Whether this task or term ends with the ronde: how long a closed case is kept goes on, until it is opened again; a request or a hold does too. */
const eindigt = `d.einde AND (t.stap <> '${BEWAREN}' OR $1::jsonb->>'naar' <> 'GESLOTEN')
  AND (t.stap NOT IN (${GAAT_DOOR.map((plek) => `'${plek}'`).join(', ')}) OR $1::jsonb->>'naar' = 'HEROPEND')`;
/** Whether the step of this task or term was closed because nobody waits for it any more. */
const vervalt = `EXISTS (SELECT FROM dicht x WHERE x.code = t.stap AND x.volgnummer = t.stap_volgnummer AND x.status = 'VERVALLEN')`;

/** One statement, so that an act costs one round trip for all that it brings about. Every part of it is in the same transaction. */
const LEG_VAST = `
WITH d AS (SELECT ($1::jsonb->>'toetsingId')::uuid AS toetsing, ($1::jsonb->>'organisatieId')::uuid AS organisatie, ($1::jsonb->>'ronde')::int AS ronde,
                  ($1::jsonb->>'persoonId')::uuid AS persoon, ($1::jsonb->>'nu')::timestamptz AS nu, ($1::jsonb->>'einde')::boolean AS einde,
                  $1::jsonb->>'correlatieId' AS correlatie, $1::jsonb->'gebeurtenis' AS g, $1::jsonb->'idempotentie' AS i),
 dicht AS (SELECT x.* FROM jsonb_to_recordset($1::jsonb->'stappen') AS x(code text, volgnummer int, status text, reden text)),
 stappen AS (UPDATE stap s SET status = coalesce(x.status, 'VERVALLEN'), gesloten_op = d.nu, reden = coalesce(decode(x.reden, 'base64'), s.reden)
   FROM d, stap s2 LEFT JOIN dicht x ON x.code = s2.code AND x.volgnummer = s2.volgnummer
   WHERE s2.toetsing_id = d.toetsing AND s2.ronde = d.ronde AND s2.status = 'OPEN' AND (x.code IS NOT NULL OR d.einde)
     AND s.toetsing_id = s2.toetsing_id AND s.ronde = s2.ronde AND s.code = s2.code AND s.volgnummer = s2.volgnummer),
 taken AS (UPDATE taak t SET status = CASE WHEN d.einde OR ${vervalt} THEN 'VERVALLEN' ELSE 'AFGEROND' END, gesloten_op = d.nu
   FROM d WHERE t.toetsing_id = d.toetsing AND t.ronde = d.ronde AND t.status = 'OPEN'
     AND (${eindigt} OR EXISTS (SELECT FROM dicht x WHERE x.code = t.stap AND x.volgnummer = t.stap_volgnummer))),
 termijnen AS (UPDATE termijn t SET gesloten_op = d.nu, status = CASE WHEN d.einde OR ${vervalt} THEN 'VERVALLEN' WHEN t.status = 'VERSTREKEN' THEN 'TE_LAAT_GEHAALD' ELSE 'GEHAALD' END
   FROM d WHERE t.toetsing_id = d.toetsing AND t.ronde = d.ronde AND t.status IN ('LOOPT', 'VERSTREKEN')
     AND (${eindigt} OR EXISTS (SELECT FROM dicht x WHERE x.code = t.stap AND x.volgnummer = t.stap_volgnummer))),
 vog AS (UPDATE vog v SET status = 'GESLOTEN' FROM d WHERE $1::jsonb->>'naar' = 'INGETROKKEN' AND v.toetsing_id = d.toetsing AND v.ronde = d.ronde AND v.status IN (${VOG_WACHTEND.map((status) => `'${status}'`).join(', ')})),
 berichten AS (UPDATE bericht m SET status = 'VERVALLEN' FROM d WHERE d.einde AND m.toetsing_id = d.toetsing AND m.ronde = d.ronde AND m.status = 'TE_VERZENDEN' AND m.gemaakt_op < d.nu),
 feiten AS (INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op, persoon_id)
   SELECT d.organisatie, d.toetsing, d.ronde, x.code, x.volgnummer, x.waarde, d.nu, d.persoon FROM d, jsonb_to_recordset($1::jsonb->'feiten') AS x(code text, volgnummer int, waarde text)),
 gebeurtenis AS (INSERT INTO audit_gebeurtenis (organisatie_id, toetsing_id, volgnummer, op, soort, persoon_id, rol, gegevens, verbintenis, vorige_hash, hash)
   SELECT d.organisatie, d.toetsing, (g->>'volgnummer')::bigint, d.nu, g->>'soort', d.persoon, g->>'rol', g->'gegevens', decode(g->>'verbintenis', 'hex'),
     decode(g->>'vorigeHash', 'hex'), decode(g->>'hash', 'hex') FROM d),
 zout AS (INSERT INTO audit_zout (organisatie_id, toetsing_id, volgnummer, laag, velden, zout)
   SELECT d.organisatie, d.toetsing, (g->>'volgnummer')::bigint, z->>'laag', decode(z->>'velden', 'hex'), decode(z->>'zout', 'hex')
   FROM d, jsonb_path_query(g, '$.zout ? (@ != null)') z),
 ${bewijsInserts("($1::jsonb->'bewijs')", "($1::jsonb->>'organisatieId')::uuid")},
 onthouden AS (INSERT INTO idempotentie (organisatie_id, persoon_id, sleutel, verzoek_hash, antwoord, op)
   SELECT d.organisatie, d.persoon, i->>'sleutel', decode(i->>'verzoekHash', 'hex'), i->'antwoord', d.nu FROM d WHERE jsonb_typeof(i) = 'object'),
 signaal AS (INSERT INTO outbox (organisatie_id, toetsing_id, ronde, correlatie_id, op)
   SELECT d.organisatie, d.toetsing, d.ronde, d.correlatie, d.nu FROM d WHERE ($1::jsonb->>'signaal')::boolean)
UPDATE toetsing t SET versie = t.versie + 1, gewijzigd_op = d.nu, status = $1::jsonb->>'naar', vernietigen_op = coalesce(($1::jsonb->>'vernietigenOp')::date, t.vernietigen_op)
 FROM d WHERE t.id = d.toetsing`;

/** Writes the evidence of the transaction along. */
export async function legVast(tx: Transactie, vastlegging: Vastlegging): Promise<void> {
  await tx.manager.query(LEG_VAST, [JSON.stringify({ ...vastlegging, bewijs: tx.bewijs.neem() })]);
}
