import { GUARD_SOORTEN, toWerk } from '#domain/onderdeel/onderdeel.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { HandelingAntwoord } from '../handeling/opdracht.js';
import { openOnderdeel, type VerzegeldOnderdeel } from '../onderdeel/verzegeld-onderdeel.js';

/** An instant as the domain writes it. */
const iso = (kolom: string): string => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** `X`, or `X/2` for the second time that X came about. */
const sleutel = `CASE WHEN x.volgnummer = 1 THEN x.code ELSE x.code || '/' || x.volgnummer END`;
const rijen = (velden: string, van: string): string =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object(${velden})) FROM ${van} x WHERE x.toetsing_id = t.id AND x.ronde = t.ronde), '[]')`;

/** One query: codes, ids and instants of one case, the sealed parts that guards weigh, and the wrapped key to open them. */
const BEELD = `
SELECT jsonb_build_object(
  'toetsingId', t.id, 'organisatieId', t.organisatie_id, 'ronde', t.ronde, 'status', t.status, 'versie', t.versie,
  'bestuurslaag', t.bestuurslaag, 'doelfunctie', t.doelfunctie, 'aanleiding', t.aanleiding, 'raadsdatum', t.raadsdatum,
  'regime', t.regime, 'vragenlijstVersie', t.vragenlijst_versie, 'termijnProfiel', t.termijnprofiel, 'termijnProfielVersie', t.termijnprofiel_versie,
  'tijdzone', t.tijdzone, 'vogMaxOuderdomDagen', t.vog_max_ouderdom_dagen, 'kandidaatId', t.kandidaat_id,
  'opdrachtgeverId', (SELECT o.persoon_id FROM opdrachtgever o WHERE o.geldig @> $2::timestamptz),
  'toewijzingen', coalesce((SELECT jsonb_agg(jsonb_build_object('id', w.id, 'persoonId', w.persoon_id, 'rol', w.rol, 'leidend', w.leidend, 'verklaring', w.verklaring)
      ORDER BY w.toegewezen_op, w.id) FROM toewijzing w WHERE w.toetsing_id = t.id AND w.ronde = t.ronde AND w.beeindigd_op IS NULL), '[]'),
  'feiten', coalesce((SELECT jsonb_object_agg(${sleutel}, jsonb_build_object('waarde', x.waarde, 'op', ${iso('x.op')})) FROM feit x WHERE x.toetsing_id = t.id AND x.ronde = t.ronde), '{}'),
  'stappen', coalesce((SELECT jsonb_object_agg(${sleutel}, x.status) FROM stap x WHERE x.toetsing_id = t.id AND x.ronde = t.ronde), '{}'),
  'vogStatus', coalesce(v.status, 'NIET_GESTART'), 'vogAfgegevenOp', v.afgegeven_op, 'vogIngediendOp', v.ingediend_op, 'vogSpoed', coalesce(v.spoed, false),
  'documenten', ${rijen(`'id', x.id, 'type', x.type, 'status', x.status`, 'document')},
  'conclusie', (SELECT a.conclusie FROM advies a WHERE a.toetsing_id = t.id AND a.ronde = t.ronde),
  'inzageVanaf', (SELECT ${iso('b.inzage_vanaf')} FROM brief b WHERE b.toetsing_id = t.id AND b.ronde = t.ronde)
) AS beeld,
(SELECT jsonb_agg(jsonb_build_object('id', o.id, 'soort', o.soort, 'nummer', o.nummer, 'versie', o.versie, 'inhoud', encode(o.inhoud, 'base64')) ORDER BY o.nummer)
   FROM onderdeel o WHERE o.toetsing_id = t.id AND o.ronde = t.ronde AND o.soort IN (${GUARD_SOORTEN.map((soort) => `'${soort}'`).join(', ')})) AS werk,
(SELECT jsonb_build_object('hash', encode(i.verzoek_hash, 'hex'), 'antwoord', i.antwoord) FROM idempotentie i WHERE i.persoon_id = $3 AND i.sleutel = $4) AS eerder,
k.omhuld AS verpakt, k.kek_id AS "sleutelId"
FROM toetsing t JOIN sleutel k ON k.toetsing_id = t.id LEFT JOIN vog v ON v.toetsing_id = t.id AND v.ronde = t.ronde
WHERE t.id = $1`;

/** The answer that was given before to the same Idempotency-Key. */
export interface EerderAntwoord {
  readonly hash: string;
  readonly antwoord: HandelingAntwoord;
}

interface BeeldRij {
  readonly beeld: Omit<ToetsingBeeld, 'werk'>;
  readonly werk: readonly VerzegeldOnderdeel[] | null;
  readonly verpakt: Buffer;
  readonly sleutelId: string;
  readonly eerder: EerderAntwoord | null;
}

/** The case as guards and permissions see it, opened with its key; undefined when there is none in this organisation. */
export async function laadDossier(
  tx: Transactie,
  kluis: Kluis,
  toetsingId: string,
  idempotentieSleutel = '',
): Promise<GeladenDossier | undefined> {
  const rijen: readonly BeeldRij[] = await tx.manager.query(BEELD, [toetsingId, tx.nu, tx.persoonId, idempotentieSleutel]);
  const [rij] = rijen;
  if (rij === undefined) return undefined;
  const sleutels = await kluis.open(tx.organisatieId, toetsingId, rij.sleutelId, rij.verpakt);
  const werk = toWerk((rij.werk ?? []).map((onderdeel) => openOnderdeel(sleutels, onderdeel)));
  return { tx, sleutels, beeld: { ...rij.beeld, werk }, eerder: rij.eerder };
}

export interface GeladenDossier extends OpenDossier {
  readonly eerder: EerderAntwoord | null;
}
