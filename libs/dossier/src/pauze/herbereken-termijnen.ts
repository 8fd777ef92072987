import type { Instant } from '#domain/kalender/instant.js';
import { type Pauzes, pauzesVan } from '#domain/pauze/pauzes.js';
import type { TermijnContext } from '#domain/termijn/termijn.js';
import { schuif } from '#domain/termijn/verplaats-termijn.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { termijnContext } from '../proces/termijn-context.js';
import { bewaarTermijnen, type VerplaatsteTermijn } from './bewaar-termijnen.js';
import { type LopendeTermijn, lopendeTermijnen } from './lopende-termijnen.js';

export interface Herberekening {
  /** All pauses, with the one that this act brought about. */
  readonly pauzes?: Pauzes;
  /** What the terms depend on from now on. */
  readonly context?: TermijnContext;
  /** Where a term would end without pauses; unchanged unless told. */
  readonly basisEinde?: (termijn: LopendeTermijn) => Instant;
}

/**
 * Computes the terms of this ronde anew from where they would end without pauses and from all pauses that there were, and stores what
 * moved. Returns those, so that the act can tell.
 */
export async function herberekenTermijnen(dossier: OpenDossier, wijziging: Herberekening = {}): Promise<readonly VerplaatsteTermijn[]> {
  const { beeld } = dossier;
  const { pauzes = beeld.pauzes, context = termijnContext(beeld), basisEinde = ({ basisEinde: zelfde }) => zelfde } = wijziging;
  const lopend = await lopendeTermijnen(dossier);
  const verplaatst = lopend.flatMap((van): readonly VerplaatsteTermijn[] => {
    const basis = van.status === 'LOOPT' ? basisEinde(van) : van.basisEinde;
    const naar = schuif(van, pauzesVan(van, pauzes), van.vastgelegd, context, basis);
    const zelfde = naar.einde === van.einde && momenten(naar) === momenten(van);
    return zelfde ? [] : [{ van, naar, basisEinde: basis, verlengd: van.verlengd }];
  });
  await bewaarTermijnen(dossier, verplaatst);
  return verplaatst;
}

const momenten = ({ momenten: alle }: Pick<LopendeTermijn, 'momenten'>): string => alle.map(({ moment, op }) => `${moment} ${op}`).join();
