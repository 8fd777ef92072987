import type { TaakSoort } from '../taak/taak-soort.js';
import type { Relatie } from '../toegang/relatie.js';
import { SIGNAAL_HANDELINGEN, SIGNAAL_INZAGE } from './signaal.js';

interface Gebeurtenis {
  readonly soort: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

const gaatOverSignaal = ({ soort, gegevens }: Gebeurtenis): boolean =>
  SIGNAAL_HANDELINGEN.some((handeling) => handeling === soort) || (soort === 'INZAGE' && gegevens['inzage'] === SIGNAAL_INZAGE);

/** May someone who stands so to the case see this event of its trail? That a signal was given is for the opdrachtgever, the FG and the auditor. */
export function magGebeurtenisZien(relaties: readonly Relatie[], gebeurtenis: Gebeurtenis): boolean {
  return !gaatOverSignaal(gebeurtenis) || relaties.some((r) => r === 'OPDRACHTGEVER' || r === 'FG' || r === 'AUDITOR');
}

/** The same for the list of tasks of a case, which everybody in it can see: the kandidaat hears of a noodinzage when it is given. */
export function magTaakZien(relaties: readonly Relatie[], soort: TaakSoort): boolean {
  if (soort === 'SIGNAAL_BEHANDELEN') return relaties.includes('OPDRACHTGEVER');
  if (soort !== 'NOODINZAGE_BESLISSEN' && soort !== 'NOODINZAGE_VERANTWOORDEN') return true;
  return relaties.some((r) => r === 'OPDRACHTGEVER' || r === 'FG' || r === 'AUDITOR');
}
