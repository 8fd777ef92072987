import type { AvgSoort, AvgUitkomst } from '#domain/avg/avg-verzoek.js';
import { isAantekening, isIngewilligd } from '#domain/avg/avg-verzoek.rules.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import type { RapportInhoud } from '#domain/rapport/rapport.js';
import { AvgVerzoekEntity } from '#persistence/entities/avg-verzoek.entity.js';
import type { Plek, Sleutelbos } from '#vault/sleutelbos.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { iso } from '../lezen/iso.js';

export interface AvgVerzoek {
  readonly id: string;
  readonly soort: AvgSoort;
  readonly tekst: string;
  readonly ontvangenOp: Instant;
  /** The last moment for an answer (T22), after an extension the later one. */
  readonly uiterlijk: Instant | null;
  readonly verlengdOp: Instant | null;
  readonly uitkomst: AvgUitkomst | null;
  readonly antwoord: string | null;
  readonly beantwoordOp: Instant | null;
  /** What the kandidaat says of a rectification that was refused. */
  readonly verklaring: string | null;
  readonly verklaardOp: Instant | null;
  /** Until then a restriction that was granted holds. */
  readonly beperkingOpgehevenOp: Instant | null;
}

/** A note beside the report: it stays as long as the report does. */
export interface Aantekening {
  readonly verzoekId: string;
  readonly uitkomst: AvgUitkomst;
  readonly op: Instant;
  /** What was put right; null where nothing was. */
  readonly tekst: string | null;
  readonly verklaring: string | null;
  readonly verklaardOp: Instant | null;
  /** The version of the report that came of it, where one did. */
  readonly inVersie: number | null;
}

export const AVG_STAP = 'AVG_VERZOEK';
export const avgPlek = (id: string, kolom: 'inhoud' | 'antwoord' | 'verklaring'): Plek => ({ tabel: 'avg_verzoek', kolom, rijId: id });

/** In the order in which they came in. */
export async function leesVerzoeken({ tx, beeld: { toetsingId }, sleutels }: OpenDossier): Promise<readonly AvgVerzoek[]> {
  const rijen = await tx.manager.find(AvgVerzoekEntity, { where: { toetsingId }, order: { volgnummer: 'ASC' } });
  // A term goes along into a new ronde.
  const termijnen: readonly { readonly volgnummer: number; readonly einde: Instant }[] = await tx.manager.query(
    `SELECT DISTINCT ON (stap_volgnummer) stap_volgnummer AS volgnummer, ${iso('einde')} AS einde
       FROM termijn WHERE toetsing_id = $1 AND stap = '${AVG_STAP}' ORDER BY stap_volgnummer, ronde DESC, einde DESC`,
    [toetsingId],
  );
  return rijen.map((rij) => toVerzoek(sleutels, rij, termijnen.find(({ volgnummer }) => volgnummer === rij.volgnummer)?.einde ?? null));
}

/** The notes that whoever reads this report must read with it. */
export async function leesAantekeningen(
  dossier: OpenDossier,
  { rectificaties = [] }: Pick<RapportInhoud, 'rectificaties'>,
): Promise<readonly Aantekening[]> {
  const verzoeken = await leesVerzoeken(dossier);
  return verzoeken.flatMap(({ id, soort, uitkomst, antwoord, beantwoordOp, verklaring, verklaardOp }) => {
    if (uitkomst === null || beantwoordOp === null || !isAantekening({ soort, uitkomst, verklaard: verklaring !== null })) return [];
    const correctie = rectificaties.find(({ verzoekId }) => verzoekId === id);
    const inVersie = correctie === undefined ? null : correctie.vanVersie + 1;
    const tekst = isIngewilligd({ uitkomst }) ? antwoord : null;
    return [{ verzoekId: id, uitkomst, op: beantwoordOp, tekst, verklaring, verklaardOp, inVersie }];
  });
}

function toVerzoek(sleutels: Sleutelbos, rij: AvgVerzoekEntity, uiterlijk: Instant | null): AvgVerzoek {
  const tijdstip = (datum: Date | null): Instant | null => (datum === null ? null : toInstant(datum.toISOString()));
  const tekst = (kolom: 'antwoord' | 'verklaring'): string | null => {
    const verzegeld = rij[kolom];
    return verzegeld === null ? null : sleutels.ontsluit<string>(avgPlek(rij.id, kolom), verzegeld);
  };
  return {
    id: rij.id,
    soort: rij.soort,
    tekst: sleutels.ontsluit<string>(avgPlek(rij.id, 'inhoud'), rij.inhoud),
    ontvangenOp: toInstant(rij.ontvangenOp.toISOString()),
    uiterlijk,
    verlengdOp: tijdstip(rij.verlengdOp),
    uitkomst: rij.uitkomst,
    antwoord: tekst('antwoord'),
    beantwoordOp: tijdstip(rij.beantwoordOp),
    verklaring: tekst('verklaring'),
    verklaardOp: tijdstip(rij.verklaardOp),
    beperkingOpgehevenOp: tijdstip(rij.beperkingOpgehevenOp),
  };
}
