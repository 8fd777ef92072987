import { BEGIN_FEITEN, BEGIN_STAPPEN, DEEL_REGELS, HEROPENING_DELEN, type HeropeningDeel } from '#domain/heropening/heropening.js';
import { vogOvername } from '#domain/heropening/heropening.rules.js';
import type { OnderdeelSoort } from '#domain/onderdeel/onderdeel.js';
import type { StapCode } from '#domain/stap/stap-code.js';
import type { FeitCode } from '#domain/toetsing/feit.js';
import type { VoorbehoudDeel } from '#domain/voorbehoud/voorbehoud.rules.js';
import type { VogStatus } from '#domain/vog/vog-status.js';

/** What goes along into the new ronde, in terms of rows. */
export interface Overname {
  readonly stappen: readonly StapCode[];
  readonly feiten: readonly FeitCode[];
  readonly zonderOnderdelen: readonly OnderdeelSoort[];
  readonly vog: 'ALLES' | 'AANVRAAG' | 'NIETS';
  /** The answers go along as they were handed in; else as a concept that can be changed. */
  readonly vragenlijstIngediend: boolean;
  /** What stays missing with the consent of the opdrachtgever (S-X7), as long as nobody asks for it again. */
  readonly voorbehouden: readonly VoorbehoudDeel[];
  /** The findings are weighed again, and can change. */
  readonly analyseOpnieuw: boolean;
}

export function overnameVan(opnieuw: readonly HeropeningDeel[], vogStatus: VogStatus): Overname {
  const vog = opnieuw.includes('VOG') ? 'NIETS' : vogOvername(vogStatus);
  const delen = HEROPENING_DELEN.filter((deel) => !opnieuw.includes(deel) && (deel !== 'VOG' || vog === 'ALLES'));
  return {
    stappen: [...BEGIN_STAPPEN, ...delen.flatMap((deel) => DEEL_REGELS[deel].stappen)],
    feiten: [...BEGIN_FEITEN, ...delen.flatMap((deel) => DEEL_REGELS[deel].feiten)],
    zonderOnderdelen: opnieuw.flatMap((deel) => DEEL_REGELS[deel].vervangt),
    vog,
    vragenlijstIngediend: !opnieuw.includes('VRAGENLIJST'),
    voorbehouden: (['VRAGENLIJST', 'DOCUMENTEN'] as const).filter((deel) => !opnieuw.includes(deel)),
    analyseOpnieuw: opnieuw.includes('RISICOANALYSE'),
  };
}
