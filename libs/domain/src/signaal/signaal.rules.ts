import type { TaakSoort } from '../taak/taak-soort.js';
import type { Relatie } from '../toegang/relatie.js';
import type { Rol } from '../toegang/rol.js';
import { SIGNAAL_HANDELINGEN, SIGNAAL_INZAGE } from './signaal.js';

interface Gebeurtenis {
  readonly soort: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

const gaatOverSignaal = ({ soort, gegevens }: Gebeurtenis): boolean =>
  SIGNAAL_HANDELINGEN.some((handeling) => handeling === soort) || (soort === 'INZAGE' && gegevens['inzage'] === SIGNAAL_INZAGE);

/** An emergency look that was only asked for, or refused: nobody looked. */
const isVraagOmNoodinzage = ({ soort }: Gebeurtenis): boolean => soort === 'vraagNoodinzageAan' || soort === 'wijsNoodinzageAf';

/**
 * May someone who stands so to the case see this event of its trail? That a signal was given, or an emergency look asked for, is for the
 * opdrachtgever, the FG and the auditor; of a look that was approved the kandidaat hears too.
 */
export function magGebeurtenisZien(relaties: readonly Relatie[], gebeurtenis: Gebeurtenis): boolean {
  const vertrouwelijk = gaatOverSignaal(gebeurtenis) || isVraagOmNoodinzage(gebeurtenis);
  return !vertrouwelijk || relaties.some((r) => r === 'OPDRACHTGEVER' || r === 'FG' || r === 'AUDITOR');
}

/**
 * The same for the list of tasks of a case, which everybody in it can see. The kandidaat sees what is asked of her (domain.md §5.2: planning,
 * own only): what the others have to do, decide or hurry for is theirs.
 */
export function magTaakZien(relaties: readonly Relatie[], { soort, rol }: { readonly soort: TaakSoort; readonly rol: Rol }): boolean {
  if (rol !== 'KANDIDAAT' && relaties.every((r) => r === 'KANDIDAAT')) return false;
  if (soort === 'SIGNAAL_BEHANDELEN') return relaties.includes('OPDRACHTGEVER');
  if (soort !== 'NOODINZAGE_BESLISSEN' && soort !== 'NOODINZAGE_VERANTWOORDEN') return true;
  return relaties.some((r) => r === 'OPDRACHTGEVER' || r === 'FG' || r === 'AUDITOR');
}
