import { voorbehoudWeigeringen } from '../document/vereiste-stukken.js';
import type { DocumentSoortCode } from '../document/document-soort.js';
import { openstaandeSoorten } from '../document/openstaande-documenten.js';
import type { Weigering } from '../fout/domain-error.js';
import { openVolgnummer } from '../stap/open-stap.js';
import type { StapCode } from '../stap/stap-code.js';
import { STAP_REGELS } from '../stap/stap-regels.js';
import { feitAantal, type Feiten, feitSleutel, type FeitCode } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { aanvulrondes, MAX_AANVULRONDES } from '../vragenlijst/beoordeling.rules.js';

/** The parts of the basisscan in which something can stay missing after two rounds (S-X7). A VOG is none of them. */
export const VOORBEHOUD_DELEN = ['VRAGENLIJST', 'DOCUMENTEN'] as const;
export type VoorbehoudDeel = (typeof VOORBEHOUD_DELEN)[number];

/** The step in which the adviseur finds that it stays missing. */
export const STAP_VAN_DEEL = {
  VRAGENLIJST: 'VRAGENLIJST_BEOORDELING',
  DOCUMENTEN: 'DOCUMENTEN',
} as const satisfies Readonly<Record<VoorbehoudDeel, StapCode>>;

/** What the kandidaat did not give after two rounds. `vragen`: codes of questions. The report lists it. */
export interface Ontbrekend {
  readonly deel: VoorbehoudDeel;
  readonly vragen: readonly string[];
  readonly documenten: readonly DocumentSoortCode[];
  readonly toelichting: string;
}

/** How often the kandidaat was asked for what was missing. */
export const rondesVan = (feiten: Feiten, deel: VoorbehoudDeel): number =>
  deel === 'VRAGENLIJST' ? aanvulrondes(feiten) : feitAantal(feiten, 'DOCUMENTEN_GEVRAAGD');

/** Refuses with `AANVULRONDES_OP`, and with `DOCUMENTEN_NIETS_OPEN` when nothing is missing. */
export function documentenVragenWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  if (rondesVan(beeld.feiten, 'DOCUMENTEN') >= MAX_AANVULRONDES) return [{ code: 'AANVULRONDES_OP' }];
  return openstaandeSoorten(beeld).length === 0 ? [{ code: 'DOCUMENTEN_NIETS_OPEN' }] : [];
}

/**
 * May the adviseur ask the opdrachtgever to decide on what stays missing? Refuses with `STAP_NIET_OPEN`, `AANVULRONDES_NIET_OP` (the kandidaat
 * has rounds left), `VOORBEHOUD_LEEG` (nothing was named), `VOORBEHOUD_AL_GEVRAAGD` and `VOG_ONTBREEKT` (without a VOG nothing goes on).
 */
export function ontbrekendWeigeringen(
  beeld: ToetsingBeeld,
  { deel, vragen, documenten }: Omit<Ontbrekend, 'toelichting'>,
): readonly Weigering[] {
  const nooit = voorbehoudWeigeringen(documenten);
  if (nooit.length > 0) return nooit;
  const stap = STAP_VAN_DEEL[deel];
  if (openVolgnummer(beeld, stap) === undefined) return [{ code: 'STAP_NIET_OPEN', params: { stap: STAP_REGELS[stap].naam } }];
  const teVroeg = deelWeigeringen(beeld, deel);
  if (teVroeg.length > 0) return teVroeg;
  const leeg = deel === 'VRAGENLIJST' ? vragen.length === 0 : documenten.length === 0;
  return leeg ? [{ code: 'VOORBEHOUD_LEEG' }] : [];
}

function deelWeigeringen({ feiten }: Pick<ToetsingBeeld, 'feiten'>, deel: VoorbehoudDeel): readonly Weigering[] {
  if (rondesVan(feiten, deel) < MAX_AANVULRONDES) return [{ code: 'AANVULRONDES_NIET_OP' }];
  return delen(feiten, 'VOORBEHOUD_GEVRAAGD').includes(deel) ? [{ code: 'VOORBEHOUD_AL_GEVRAAGD' }] : [];
}

/** Is there a part about which the opdrachtgever can be asked? Refuses with `AANVULRONDES_NIET_OP` or `VOORBEHOUD_AL_GEVRAAGD`. */
export function voorbehoudVragenWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  const [eerste = [], ...andere] = VOORBEHOUD_DELEN.filter((deel) => openVolgnummer(beeld, STAP_VAN_DEEL[deel]) !== undefined).map((deel) =>
    deelWeigeringen(beeld, deel),
  );
  return andere.some((weigeringen) => weigeringen.length === 0) ? [] : eerste;
}

/** The parts on which the opdrachtgever was asked to decide, and whose step still waits for it. */
export function openVoorbehouden(beeld: Pick<ToetsingBeeld, 'feiten' | 'stappen'>): readonly VoorbehoudDeel[] {
  const besloten = delen(beeld.feiten, 'VOORBEHOUD');
  return delen(beeld.feiten, 'VOORBEHOUD_GEVRAAGD').filter(
    (deel) => !besloten.includes(deel) && openVolgnummer(beeld, STAP_VAN_DEEL[deel]) !== undefined,
  );
}

/** Refuses with `VOORBEHOUD_NIET_GEVRAAGD`. */
export const doorgaanWeigeringen = (beeld: ToetsingBeeld): readonly Weigering[] =>
  openVoorbehouden(beeld).length === 0 ? [{ code: 'VOORBEHOUD_NIET_GEVRAAGD' }] : [];

function delen(feiten: Feiten, code: FeitCode): readonly VoorbehoudDeel[] {
  const waarden = Array.from({ length: feitAantal(feiten, code) }, (_, i) => feiten[feitSleutel(code, i + 1)]?.waarde);
  return VOORBEHOUD_DELEN.filter((deel) => waarden.includes(deel));
}
