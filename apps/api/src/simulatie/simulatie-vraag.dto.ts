import type { IsoDate } from '#domain/kalender/iso-date.js';
import { TERMIJN_PROFIEL_CODES, type TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { AANLEIDINGEN, type ToetsingAanleiding } from '#domain/toetsing/toetsing-status.js';
import { IsDatum, Keuze, Optioneel } from '../http/velden.js';

export class SimulatieVraagDto {
  @Keuze(AANLEIDINGEN, 'Waarom de toetsing wordt gehouden.', 'ToetsingAanleiding')
  readonly soort!: ToetsingAanleiding;

  @IsDatum('De dag waarop de opdrachtgever de toetsing zou starten.')
  readonly start!: IsoDate;

  @Optioneel()
  @IsDatum('De dag van de vergadering. Laat weg bij een herijking: dan is er geen.')
  readonly raad?: IsoDate;

  @Keuze(TERMIJN_PROFIEL_CODES, 'Welke termijnen gelden. Oefentermijnen kunnen alleen bij een oefenorganisatie.', 'TermijnProfiel')
  readonly profiel!: TermijnProfielCode;

  @Optioneel()
  @Keuze(['ja', 'nee'], 'Of de VOG met spoed wordt aangevraagd. Zonder antwoord: wat gewoon is voor de bestuurslaag.', 'JaOfNee')
  readonly spoed?: 'ja' | 'nee';
}
