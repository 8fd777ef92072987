import { beperkingWeigeringen } from '../avg/beperking.rules.js';
import { doetWerkOpnieuw } from '../conflict/herbeoordeling.js';
import type { Weigering } from '../fout/domain-error.js';
import type { Instant } from '../kalender/instant.js';
import { STAP_REGELS } from '../stap/stap-regels.js';
import { beslis } from '../toegang/beslis.js';
import type { Betrokkene } from '../toegang/rol.js';
import { naOvergang } from '../toetsing/overgang.js';
import { isEindstatus } from '../toetsing/toetsing-status.js';
import { handelingToegestaanWeigeringen } from '../toetsing/weg-van-de-zaak.rules.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { openVolgnummer } from '../stap/open-stap.js';
import type { StapCode } from '../stap/stap-code.js';
import type { HandelingRegel } from './handeling-regel.js';
import { HANDELING_CODES, HANDELING_REGELS, type HandelingCode } from './handelingen.js';

/**
 * Why this act is not possible in this state of the case, whoever asks; empty when it is.
 * Codes: STAP_NIET_TOEGESTAAN, BEPERKING_GELDT, TOETSING_GEEINDIGD, TOETSING_OPGESCHORT, STATUS_LAAT_NIET_TOE (after what an invariant says about it),
 * STAP_NIET_OPEN (after what there is to say about that) and what the act's own guard says.
 */
export function handelingWeigeringen(code: HandelingCode, beeld: ToetsingBeeld, nu: Instant): readonly Weigering[] {
  const regel = HANDELING_REGELS[code];
  const nietToegestaan = handelingToegestaanWeigeringen(beeld, code);
  if (nietToegestaan.length > 0) return nietToegestaan;
  const beperkt = beperkingWeigeringen(code, beeld);
  if (beperkt.length > 0) return beperkt;
  if (doetWerkOpnieuw(code, beeld)) return [];
  const { opschorting } = beeld;
  const plaats = regel.ookOpgeschort === true && opschorting !== null ? opschorting.van : beeld.status;
  if (!regel.statussen.includes(plaats)) {
    if (isEindstatus(beeld.status)) return [{ code: 'TOETSING_GEEINDIGD' }];
    if (beeld.status === 'OPGESCHORT') return [{ code: 'TOETSING_OPGESCHORT' }];
    return [...(regel.buitenStatus?.(beeld) ?? []), { code: 'STATUS_LAAT_NIET_TOE', params: { status: beeld.status } }];
  }
  if (regel.overgang !== undefined && naOvergang(beeld.status, regel.overgang, opschorting?.van) === undefined) {
    return [{ code: 'STATUS_LAAT_NIET_TOE', params: { status: beeld.status } }];
  }
  const dicht = dichteStap(regel.stap, beeld);
  if (dicht !== undefined)
    return [...(regel.bijDichteStap?.(beeld) ?? []), { code: 'STAP_NIET_OPEN', params: { stap: STAP_REGELS[dicht].naam } }];
  return regel.weigeringen?.(beeld, nu) ?? [];
}

/** The step that an act waits for, when none of those in which it can be done is open. */
function dichteStap(stap: HandelingRegel['stap'], beeld: ToetsingBeeld): StapCode | undefined {
  const [eerste, ...anders] = stap === undefined ? [] : typeof stap === 'string' ? [stap] : stap;
  return eerste === undefined || [eerste, ...anders].some((code) => openVolgnummer(beeld, code) !== undefined) ? undefined : eerste;
}

export interface MogelijkeHandeling {
  readonly code: HandelingCode;
  readonly omschrijving: string;
  readonly mogelijk: boolean;
  readonly redenen: readonly Weigering[];
}

/** The acts of this person on this case: those possible now, and why the others are not. Acts of other roles are not shown. */
export function handelingenVan(wie: Betrokkene, beeld: ToetsingBeeld, nu: Instant): readonly MogelijkeHandeling[] {
  return HANDELING_CODES.filter((code) => beslis(wie, { handeling: code }, beeld).toegestaan).map((code) => {
    const redenen = handelingWeigeringen(code, beeld, nu);
    return { code, omschrijving: HANDELING_REGELS[code].omschrijving, mogelijk: redenen.length === 0, redenen };
  });
}
