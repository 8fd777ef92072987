import type { Instant } from '#domain/kalender/instant.js';
import { RAADPLEGING_OORDELEN, type RaadplegingOordeel } from '#domain/raadpleging/raadpleging.js';
import { Getal, Id, IsTijdstip, Keuze, OfNiets } from '../http/velden.js';

const OORDEEL = 'Was er een goede reden, dan is het verklaarbaar. Anders is het een datalek: leg dat dan ook vast.';

export class RaadplegingOordeelDto {
  @Keuze(RAADPLEGING_OORDELEN, OORDEEL, 'RaadplegingOordeel')
  readonly oordeel!: RaadplegingOordeel;
}

export class RaadplegingIdDto {
  @Id('De melding.')
  readonly id!: string;
}

export class RaadplegingMeldingDto extends RaadplegingIdDto {
  @Id('Wie zoveel toetsingen opende.')
  readonly persoonId!: string;

  @Getal({ min: 1, max: 999_999_999 }, 'Hoeveel toetsingen iemand in korte tijd mag openen.')
  readonly aantal!: number;

  @IsTijdstip('Wanneer die grens werd bereikt.')
  readonly gemaaktOp!: Instant;

  @OfNiets()
  @Keuze(RAADPLEGING_OORDELEN, OORDEEL, 'RaadplegingOordeel')
  readonly oordeel!: RaadplegingOordeel | null;

  @OfNiets()
  @IsTijdstip('Wanneer dit is beoordeeld.')
  readonly beoordeeldOp!: Instant | null;
}
