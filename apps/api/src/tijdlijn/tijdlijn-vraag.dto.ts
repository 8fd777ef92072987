import type { Instant } from '#domain/kalender/instant.js';
import { STAP_CODES, type StapCode } from '#domain/stap/stap-code.js';
import { AARDEN, type Aard } from '#domain/tijdlijn/vertel.js';
import { WIE_ROLLEN, type WieRol } from '#domain/tijdlijn/wie.js';
import { type TijdlijnVraag, VOLGORDEN } from '#dossier/tijdlijn/tijdlijn.js';
import { Id, IsTijdstip, Keuze, Optioneel } from '../http/velden.js';
import { BladzijdeDto, MeerVan } from '../lezen/lijst.dto.js';

/** Which part of the timeline of an organisation. */
export class OrganisatieTijdlijnVraagDto extends BladzijdeDto {
  @Optioneel()
  @Keuze(VOLGORDEN, 'Of het laatste of het eerste vooraan staat; het laatste als u niets kiest.', 'TijdlijnVolgorde')
  readonly volgorde?: (typeof VOLGORDEN)[number];

  @MeerVan(WIE_ROLLEN, 'TijdlijnRol', 'Alleen wat in deze functies is gedaan.')
  readonly rol?: readonly WieRol[];

  @Optioneel()
  @Id('Alleen wat deze persoon deed, als u mag zien wie dat was.')
  readonly persoonId?: string;

  @MeerVan(AARDEN, 'TijdlijnAard', 'Alleen handelingen, wat het systeem deed, of inzagen.')
  readonly aard?: readonly Aard[];

  @Optioneel()
  @IsTijdstip('Vanaf dit tijdstip.')
  readonly van?: Instant;

  @Optioneel()
  @IsTijdstip('Tot dit tijdstip; het tijdstip zelf hoort er niet bij.')
  readonly tot?: Instant;
}

/** Which part of the timeline of a case. */
export class TijdlijnVraagDto extends OrganisatieTijdlijnVraagDto {
  @MeerVan(STAP_CODES, 'StapCode', 'Alleen wat bij deze stappen hoort.')
  readonly stap?: readonly StapCode[];
}

export function toTijdlijnVraag({ volgorde = 'LAATSTE_EERST', persoonId, ...vraag }: TijdlijnVraagDto): TijdlijnVraag {
  return { ...vraag, volgorde, ...(persoonId === undefined ? {} : { persoonId: persoonId.toLowerCase() }) };
}
