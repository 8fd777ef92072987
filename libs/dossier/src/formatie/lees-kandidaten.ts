import type { EigenVersie } from '#domain/eigen-versie/eigen-versie.js';
import type { Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import { type Verwachting, verwacht } from '#domain/formatie/verwachting.js';
import type { StapStand } from '#domain/formatie/voortgang.js';
import { feestdagenKalender } from '#domain/kalender/feestdagen-kalender.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { Tijdzone } from '#domain/kalender/tijdzone.js';
import { gewoneVogRoute, type VogRoute } from '#domain/planning/planning.stappen.js';
import type { StapSleutel } from '#domain/stap/stap-code.js';
import { stapSleutel } from '#domain/stap/stap-code.js';
import type { TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { profielVoor } from '#domain/termijn/eigen-profiel.js';
import { type ToetsingAanleiding, type ToetsingStatus, vanTot } from '#domain/toetsing/toetsing-status.js';
import type { VogStatus } from '#domain/vog/vog-status.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { leesEigenVersies } from '../eigen-versie/lees-eigen-versies.js';
import type { Beller } from '../handeling/opdracht.js';
import { iso } from '../lezen/iso.js';
import { zichtbaar } from '../lezen/lijst-voorwaarde.js';
import { type MetNaam, naamKolommen, namenInLijst } from '../lezen/naam-in-lijst.js';

export interface KandidaatVanFormatie {
  readonly toetsingId: string;
  readonly zaaknummer: string;
  /** Null once the kandidaat has withdrawn or was refused (INV-28). */
  readonly kandidaatNaam: string | null;
  readonly aanleiding: ToetsingAanleiding;
  readonly status: ToetsingStatus;
  readonly openStappen: readonly StapSleutel[];
  /** Whether this kandidaat has other versions than the others, for a recorded reason. */
  readonly afwijkend: boolean;
  /** Null when there is nothing left to be in time for. */
  readonly verwachting: Verwachting | null;
}

interface Rij extends Omit<KandidaatVanFormatie, 'kandidaatNaam' | 'openStappen' | 'verwachting'>, MetNaam {
  readonly raadsdatum: IsoDate;
  readonly bestuurslaag: Bestuurslaag;
  readonly tijdzone: Tijdzone;
  readonly termijnProfiel: TermijnProfielCode;
  readonly termijnProfielVersie: number;
  readonly vogVereist: boolean;
  readonly vogStatus: VogStatus;
  readonly vogSpoed: boolean | null;
  readonly stappen: readonly StapStand[];
}

const kalender = feestdagenKalender();
/** SQL of what the kandidaten of one formatie have in common. */
const VERSIES = (van: string): string =>
  ['regime', 'vragenlijst_versie', 'documentenlijst_versie', 'termijnprofiel', 'termijnprofiel_versie']
    .map((kolom) => `${van}.${kolom}`)
    .join(', ');
/** Before the advice was handed over: only then is there something to be in time for. */
const ONDERWEG: readonly ToetsingStatus[] = [...vanTot('CONCEPT', 'ADVIES_TER_INZAGE_KANDIDAAT'), 'OPGESCHORT', 'HEROPEND'];

/** The kandidaten of a formatie whose case the caller may know of, in the order in which they came, each with the forecast of his case. */
export async function leesKandidaten(
  tx: Transactie,
  kluis: Kluis,
  beller: Beller,
  formatieId: string,
): Promise<readonly KandidaatVanFormatie[]> {
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT t.id AS "toetsingId", t.zaaknummer, t.aanleiding, t.status, t.raadsdatum, t.bestuurslaag, t.tijdzone, t.termijnprofiel AS "termijnProfiel",
            t.termijnprofiel_versie AS "termijnProfielVersie", (${VERSIES('t')}) IS DISTINCT FROM (${VERSIES('f')}) AS afwijkend, t.vog_vereist AS "vogVereist",
            coalesce(v.status, 'NIET_GESTART') AS "vogStatus", v.spoed AS "vogSpoed",
            coalesce((SELECT jsonb_agg(jsonb_build_object('code', x.code, 'volgnummer', x.volgnummer, 'status', x.status, 'geslotenOp', ${iso('x.gesloten_op')},
                'uiterlijk', (SELECT ${iso(`coalesce(min(r.einde) FILTER (WHERE r.einde > $2::timestamptz), max(r.einde))`)} FROM termijn r
                   WHERE r.toetsing_id = x.toetsing_id AND r.ronde = x.ronde AND r.stap = x.code AND r.stap_volgnummer = x.volgnummer
                     AND r.status IN ('LOOPT', 'VERSTREKEN'))) ORDER BY x.geopend_op, x.code, x.volgnummer)
               FROM stap x WHERE x.toetsing_id = t.id AND x.ronde = t.ronde), '[]') AS stappen,
            ${naamKolommen(beller.rollen)}
       FROM toetsing t JOIN formatie f ON f.id = t.formatie_id LEFT JOIN sleutel s ON s.toetsing_id = t.id AND s.laag = 'DOSSIER' LEFT JOIN vog v ON v.toetsing_id = t.id AND v.ronde = t.ronde
      WHERE t.formatie_id = $3 AND ${zichtbaar('KOP', beller.rollen)} ORDER BY t.gemaakt_op, t.id`,
    [beller.persoonId, tx.nu, formatieId],
  );
  const eigen = await leesEigenVersies(tx);
  const namen = await (await namenInLijst(tx, kluis, 'FORMATIE', rijen)).namen;
  return rijen.map((rij, index) => ({
    toetsingId: rij.toetsingId,
    zaaknummer: rij.zaaknummer,
    kandidaatNaam: namen[index] ?? null,
    aanleiding: rij.aanleiding,
    status: rij.status,
    openStappen: rij.stappen.filter(({ status }) => status === 'OPEN').map(({ code, volgnummer }) => stapSleutel(code, volgnummer)),
    afwijkend: rij.afwijkend,
    verwachting: ONDERWEG.includes(rij.status) ? verwachtingVan(rij, eigen, tx.nu) : null,
  }));
}

function verwachtingVan(rij: Rij, eigen: readonly EigenVersie[], nu: Instant): Verwachting {
  return verwacht({
    profiel: profielVoor(rij.termijnProfiel, rij.termijnProfielVersie, eigen),
    zone: rij.tijdzone,
    kalender,
    raadsdatum: rij.raadsdatum,
    vogRoute: routeVan(rij),
    vogStatus: rij.vogStatus,
    nu,
    stappen: rij.stappen,
  });
}

/** Once the kandidaat has applied it is known whether he asked for urgency; until then the usual way of the layer. */
function routeVan({ vogVereist, vogSpoed, bestuurslaag }: Rij): VogRoute {
  if (!vogVereist) return 'GEEN';
  const gewoon = gewoneVogRoute(bestuurslaag);
  if (gewoon === 'BES' || vogSpoed === null) return gewoon;
  return vogSpoed ? 'SPOED' : 'REGULIER';
}
