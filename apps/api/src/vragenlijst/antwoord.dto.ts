import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Rij } from '#domain/vragenlijst/antwoord.js';
import { IsWaar, Keuze, Optioneel, Tekst } from '../http/velden.js';

/** How an answer looks in the documentation; whether something is an answer says `isAntwoord` of the domain. */
@ApiSchema({ name: 'Antwoord' })
export class AntwoordDto {
  @Keuze(['JN', 'L', 'K', 'T', 'VERKLARING', 'MONDELING'], 'Bij een mondeling antwoord staat er verder niets.', 'AntwoordSoort')
  readonly soort!: string;

  @Optioneel()
  @IsWaar('Ja of nee, bij JN.')
  readonly waarde?: boolean;

  @Optioneel()
  @Tekst({ min: 0, max: 1000 }, 'De toelichting, bij JN.')
  readonly toelichting?: string;

  @Optioneel()
  @IsWaar('Waar: ik leg dit uit in het gesprek. Bij JN.')
  readonly mondeling?: true;

  @ApiProperty({ type: 'array', required: false, description: 'De regels, bij L.', items: { type: 'object', additionalProperties: true } })
  readonly rijen?: readonly Rij[];

  @Optioneel()
  @Tekst({ max: 60 }, 'De code van de keuze, bij K.')
  readonly keuze?: string;

  @Optioneel()
  @Tekst({ min: 0, max: 1000 }, 'De tekst, bij T.')
  readonly tekst?: string;

  @Optioneel()
  @IsWaar('Waar, bij een verklaring.')
  readonly akkoord?: true;
}
