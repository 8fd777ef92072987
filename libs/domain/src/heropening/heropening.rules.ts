import type { Weigering } from '../fout/domain-error.js';
import { laatsteFeit } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import type { VogStatus } from '../vog/vog-status.js';
import { vogGeldigOp } from '../vog/vog.rules.js';
import { HEROPENING_DELEN, type HeropeningDeel, type HeropeningReden } from './heropening.js';

type Beeld = Pick<ToetsingBeeld, 'vogStatus' | 'vogAfgegevenOp' | 'vogVereist' | 'raadsdatum' | 'vogMaxOuderdomDagen'>;

const MINSTENS: Readonly<Record<HeropeningReden, readonly HeropeningDeel[]>> = {
  NIEUW_FEIT: ['RISICOANALYSE'],
  VOG_ALSNOG_AFGEGEVEN: [],
  PORTEFEUILLE_GEWIJZIGD: ['INTERNE_UITVRAAG', 'RISICOANALYSE'],
  VOG_TE_OUD: ['VOG'],
  AVG_RECTIFICATIE: ['RISICOANALYSE'],
};

/** What is done without anything else changing: the rest is what an analysis rests on. */
const LOSSTAAND: ReadonlySet<HeropeningDeel> = new Set(['VOG']);

/**
 * What is done again in the new ronde: what the reason asks for, what the opdrachtgever adds, and what follows from those. New research
 * always means a new analysis with hoor en wederhoor (INV-09); a VOG that is too old for the council date is asked for again (INV-01).
 */
export function opnieuwTeDoen(reden: HeropeningReden, gekozen: readonly HeropeningDeel[], beeld: Beeld): readonly HeropeningDeel[] {
  const opnieuw = new Set<HeropeningDeel>([...MINSTENS[reden], ...gekozen]);
  if ([...opnieuw].some((deel) => !LOSSTAAND.has(deel))) opnieuw.add('RISICOANALYSE');
  if (isVerlopen(beeld)) opnieuw.add('VOG');
  if (!beeld.vogVereist) opnieuw.delete('VOG');
  return HEROPENING_DELEN.filter((deel) => opnieuw.has(deel));
}

/** Verified once, and no longer good for the council date. */
function isVerlopen({ vogStatus, vogAfgegevenOp, raadsdatum, vogMaxOuderdomDagen }: Beeld): boolean {
  if (vogStatus === 'VERLOPEN') return true;
  if (vogStatus !== 'GEVERIFIEERD' || raadsdatum === null) return false;
  return vogAfgegevenOp === null || !vogGeldigOp(vogAfgegevenOp, raadsdatum, vogMaxOuderdomDagen);
}

/**
 * How much of the VOG goes along when it is not asked for again. ALLES: it was verified. AANVRAAG: the application of the kandidaat, so
 * that he can present the VOG that was given after all. NIETS: nothing was applied for.
 */
export function vogOvername(vogStatus: VogStatus): 'ALLES' | 'AANVRAAG' | 'NIETS' {
  switch (vogStatus) {
    case 'GEVERIFIEERD':
      return 'ALLES';
    case 'INGEDIEND':
    case 'ONTVANGEN':
    case 'NIET_OVERGELEGD':
    case 'PROCEDURE_LOOPT':
      return 'AANVRAAG';
    case 'NIET_GESTART':
    case 'KLAARGEZET':
    case 'AFGEKEURD_BIJ_VERIFICATIE':
    case 'VERLOPEN':
    case 'GESLOTEN':
      return 'NIETS';
  }
}

/**
 * What stands in the way of a new ronde, apart from the status of the case. A withdrawal is final for its ronde (INV-16), and nothing can be
 * taken over from a kandidaat who did not take part. Codes: HEROPENEN_ZONDER_MEDEWERKING, HEROPENING_REDEN_PAST_NIET, PORTEFEUILLE_ONTBREEKT.
 */
export function heropeningWeigeringen(
  reden: HeropeningReden,
  beeld: Pick<ToetsingBeeld, 'feiten' | 'vogStatus'>,
  metPortefeuille: boolean,
): readonly Weigering[] {
  const werkteMee = laatsteFeit(beeld.feiten, 'MEDEWERKING')?.waarde === 'VERLEEND';
  const trokIn = laatsteFeit(beeld.feiten, 'INGETROKKEN') !== undefined;
  const past = pastBijVog(reden, beeld.vogStatus);
  return [
    ...(werkteMee && !trokIn ? [] : [{ code: 'HEROPENEN_ZONDER_MEDEWERKING' } as const]),
    ...(past ? [] : [{ code: 'HEROPENING_REDEN_PAST_NIET', params: { reden, vogStatus: beeld.vogStatus } } as const]),
    ...(metPortefeuille === (reden === 'PORTEFEUILLE_GEWIJZIGD') ? [] : [{ code: 'PORTEFEUILLE_ONTBREEKT' } as const]),
  ];
}

function pastBijVog(reden: HeropeningReden, vogStatus: VogStatus): boolean {
  if (reden === 'VOG_ALSNOG_AFGEGEVEN') return vogStatus !== 'GEVERIFIEERD' && vogStatus !== 'VERLOPEN';
  return reden !== 'VOG_TE_OUD' || vogStatus === 'GEVERIFIEERD' || vogStatus === 'VERLOPEN';
}
