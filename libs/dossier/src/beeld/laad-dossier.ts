import { GUARD_SOORTEN, toWerk } from '#domain/onderdeel/onderdeel.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';
import { BEPERKT } from '../avg/beperkt.js';
import { EIGEN_VERSIE } from '../eigen-versie/lees-eigen-versies.js';
import type { DichtBeeld, OpenDossier } from '../handeling/open-dossier.js';
import type { HandelingAntwoord } from '../handeling/opdracht.js';
import { GeenSleutels } from './geen-sleutels.js';
import { FORMATEURS, noodinzagen, opdrachtgeverVan, werkToegang } from '../lezen/verband.js';
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
  'vogVereist', t.vog_vereist, 'formatieId', t.formatie_id, 'documentenlijstVersie', t.documentenlijst_versie,
  'regime', t.regime, 'vragenlijstVersie', t.vragenlijst_versie, 'termijnProfiel', t.termijnprofiel, 'termijnProfielVersie', t.termijnprofiel_versie,
  'eigenVersies', coalesce((SELECT jsonb_agg(${EIGEN_VERSIE('e')} ORDER BY e.soort) FROM eigen_versie e WHERE e.organisatie_id = t.organisatie_id AND (e.soort, e.versie) IN
      (('VRAGENLIJST', t.vragenlijst_versie), ('DOCUMENTENLIJST', t.documentenlijst_versie), ('TERMIJNPROFIEL_' || t.termijnprofiel, t.termijnprofiel_versie))), '[]'),
  'tijdzone', t.tijdzone, 'vogMaxOuderdomDagen', t.vog_max_ouderdom_dagen, 'kandidaatId', t.kandidaat_id,
  'onderzoekVernietigd', t.onderzoek_vernietigd_op IS NOT NULL, 'uitkomst', t.uitkomst, 'benoemdOp', t.benoemd_op, 'aanvaardOp', t.aanvaard_op,
  'opdrachtgeverId', ${opdrachtgeverVan('$2')},
  'toewijzingen', coalesce((SELECT jsonb_agg(jsonb_build_object('id', w.id, 'persoonId', w.persoon_id, 'rol', w.rol, 'leidend', w.leidend, 'verklaring', w.verklaring, 'vanBureau', w.extern IS NOT NULL)
      ORDER BY w.toegewezen_op, w.id) FROM toewijzing w WHERE w.toetsing_id = t.id AND w.ronde = t.ronde AND w.beeindigd_op IS NULL), '[]'),
  'feiten', coalesce((SELECT jsonb_object_agg(${sleutel}, jsonb_build_object('waarde', x.waarde, 'op', ${iso('x.op')})) FROM feit x WHERE x.toetsing_id = t.id AND x.ronde = t.ronde), '{}'),
  'stappen', coalesce((SELECT jsonb_object_agg(${sleutel}, x.status) FROM stap x WHERE x.toetsing_id = t.id AND x.ronde = t.ronde), '{}'),
  'vogStatus', coalesce(v.status, 'NIET_GESTART'), 'vogAfgegevenOp', v.afgegeven_op, 'vogIngediendOp', v.ingediend_op, 'vogSpoed', coalesce(v.spoed, false),
  'documenten', ${rijen(`'id', x.id, 'type', x.type, 'status', x.status`, 'document')},
  'conclusie', (SELECT a.conclusie FROM advies a WHERE a.toetsing_id = t.id AND a.ronde = t.ronde),
  'opschorting', (SELECT jsonb_build_object('volgnummer', p.volgnummer, 'van', p.van_status, 'begonnenOp', ${iso('p.begonnen_op')}, 'tot', p.tot)
      FROM opschorting p WHERE p.toetsing_id = t.id AND p.ronde = t.ronde AND p.hervat_op IS NULL AND t.status = 'OPGESCHORT'),
  'pauzes', jsonb_build_object(
      'opschortingen', coalesce((SELECT jsonb_agg(jsonb_build_object('van', ${iso('p.begonnen_op')}, 'tot', ${iso('p.hervat_op')}) ORDER BY p.volgnummer)
        FROM opschorting p WHERE p.toetsing_id = t.id AND p.ronde = t.ronde AND p.hervat_op IS NOT NULL), '[]'),
      'storingen', coalesce((SELECT jsonb_agg(jsonb_build_object('van', ${iso('k.van')}, 'tot', ${iso('k.tot')}) ORDER BY k.van, k.id)
        FROM ketenstoring k WHERE k.organisatie_id = t.organisatie_id AND k.tot > t.gemaakt_op), '[]'),
      'werk', ${rijen(`'rol', x.rol, 'van', ${iso('x.van')}, 'tot', ${iso('x.tot')}`, 'werk_pauze')}),
  'vrijeDagen', coalesce((SELECT jsonb_agg(jsonb_build_object('datum', d.datum, 'naam', d.naam, 'gelijkgesteld', d.gelijkgesteld) ORDER BY d.datum)
      FROM vrije_dag d WHERE d.organisatie_id = t.organisatie_id), '[]'),
  'inzageVanaf', (SELECT ${iso('b.inzage_vanaf')} FROM brief b WHERE b.toetsing_id = t.id AND b.ronde = t.ronde)
) || jsonb_build_object(
  'opdrachtgeverIsUitvoerder', (SELECT o.opdrachtgever_is_uitvoerder FROM organisatie o WHERE o.organisatie_id = t.organisatie_id),
  'werkToegang', ${werkToegang('$2')},
  'beperkt', EXISTS (SELECT FROM avg_verzoek q WHERE q.toetsing_id = t.id AND ${BEPERKT('q')}),
  'noodinzagen', ${noodinzagen('$2')}, 'formateurs', ${FORMATEURS},
  'herbeoordelingen', coalesce((SELECT jsonb_agg(jsonb_build_object('id', h.id, 'soort', h.soort, 'nummer', h.nummer, 'persoonId', h.persoon_id, 'besluit', h.besluit,
      'beslotenOp', ${iso('h.besloten_op')}, 'afgerond', h.afgerond_op IS NOT NULL) ORDER BY h.soort, h.nummer, h.id)
      FROM herbeoordeling h WHERE h.toetsing_id = t.id AND h.ronde = t.ronde), '[]'),
  'uitvragen', coalesce((SELECT jsonb_agg(jsonb_build_object('id', u.id, 'persoonId', u.beantwoorder_id) ORDER BY u.gesteld_op, u.id)
      FROM uitvraag_vraag u WHERE u.toetsing_id = t.id AND u.ronde = t.ronde AND u.beantwoord_op IS NULL AND u.ingetrokken_op IS NULL), '[]')
) AS beeld,
(SELECT jsonb_agg(jsonb_build_object('id', o.id, 'soort', o.soort, 'nummer', o.nummer, 'versie', o.versie, 'inhoud', encode(o.inhoud, 'base64')) ORDER BY o.nummer)
   FROM onderdeel o WHERE o.toetsing_id = t.id AND o.ronde = t.ronde AND o.soort IN (${GUARD_SOORTEN.map((soort) => `'${soort}'`).join(', ')})) AS werk,
(SELECT jsonb_build_object('hash', encode(i.verzoek_hash, 'hex'), 'antwoord', i.antwoord) FROM idempotentie i WHERE i.persoon_id = $3 AND i.sleutel = $4) AS eerder,
k.omhuld AS verpakt, k.kek_id AS "sleutelId", z.omhuld AS "onderzoekVerpakt", z.kek_id AS "onderzoekSleutelId"
FROM toetsing t LEFT JOIN sleutel k ON k.toetsing_id = t.id AND k.laag = 'DOSSIER' LEFT JOIN sleutel z ON z.toetsing_id = t.id AND z.laag = 'ONDERZOEK' LEFT JOIN vog v ON v.toetsing_id = t.id AND v.ronde = t.ronde
WHERE t.id = $1`;

/** The answer that was given before to the same Idempotency-Key. */
export interface EerderAntwoord {
  readonly hash: string;
  readonly antwoord: HandelingAntwoord;
}

interface BeeldRij {
  readonly beeld: DichtBeeld;
  readonly werk: readonly VerzegeldOnderdeel[] | null;
  /** Null when the keys were destroyed with the case. */
  readonly verpakt: Buffer | null;
  readonly sleutelId: string | null;
  readonly onderzoekVerpakt: Buffer | null;
  readonly onderzoekSleutelId: string | null;
  readonly eerder: EerderAntwoord | null;
}

/** The case as the policy weighs it; undefined when there is none in this organisation. Nothing of it is opened: whoever asks is decided on first. */
export async function zoekDossier(
  tx: Transactie,
  kluis: Kluis,
  toetsingId: string,
  idempotentieSleutel = '',
): Promise<DichtDossier | undefined> {
  const rijen: readonly BeeldRij[] = await tx.manager.query(BEELD, [toetsingId, tx.nu, tx.persoonId, idempotentieSleutel]);
  const [rij] = rijen;
  if (rij === undefined) return undefined;
  const open = async (): Promise<OpenDossier> => {
    const sleutels = await openSleutels(tx, kluis, toetsingId, rij);
    const werk = toWerk((rij.werk ?? []).map((onderdeel) => openOnderdeel(sleutels, onderdeel)));
    return { tx, sleutels, beeld: { ...rij.beeld, werk } };
  };
  return { beeld: rij.beeld, eerder: rij.eerder, sleutelsWeg: rij.verpakt === null, open };
}

async function openSleutels(
  { organisatieId }: Transactie,
  kluis: Kluis,
  toetsingId: string,
  { verpakt, sleutelId, onderzoekVerpakt, onderzoekSleutelId }: BeeldRij,
): Promise<Sleutelbos> {
  if (verpakt === null || sleutelId === null) return new GeenSleutels(organisatieId);
  const onderzoek =
    onderzoekVerpakt === null || onderzoekSleutelId === null ? null : { sleutelId: onderzoekSleutelId, verpakt: onderzoekVerpakt };
  return kluis.open(organisatieId, toetsingId, sleutelId, verpakt, onderzoek);
}

/** The case as guards see it, opened with its keys; for who has no caller to decide on, or has decided. Undefined also when it was destroyed. */
export async function laadDossier(tx: Transactie, kluis: Kluis, toetsingId: string): Promise<OpenDossier | undefined> {
  const dossier = await zoekDossier(tx, kluis, toetsingId);
  return dossier === undefined || dossier.sleutelsWeg ? undefined : dossier.open();
}

/** A case of which the key is still wrapped and every text still sealed. */
export interface DichtDossier {
  readonly beeld: DichtBeeld;
  readonly eerder: EerderAntwoord | null;
  /** The keys were destroyed with the case: nothing of it opens again. */
  readonly sleutelsWeg: boolean;
  /** Refuses what does not open with a plain error: then we have lost something, whoever asks. */
  open(): Promise<OpenDossier>;
}
