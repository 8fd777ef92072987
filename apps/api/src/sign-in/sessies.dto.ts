import { ApiProperty, ApiSchema } from '@nestjs/swagger';

const tijdstip = (description: string): PropertyDecorator => ApiProperty({ type: String, format: 'date-time', description });

@ApiSchema({ name: 'Sessie', description: 'Een plek waar u bent aangemeld. Wij bewaren niet vanaf welk adres of met welk apparaat.' })
export class SessieDto {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly sessieId!: string;

  @tijdstip('Wanneer u zich aanmeldde.')
  readonly begonnenOp!: string;

  @tijdstip('Wanneer u voor het laatst iets deed, op een minuut nauwkeurig.')
  readonly gebruiktOp!: string;

  @tijdstip('Uiterlijk dan moet u zich opnieuw aanmelden.')
  readonly verlooptOp!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Met welk betrouwbaarheidsniveau u zich aanmeldde.' })
  readonly zekerheid!: string | null;

  @ApiProperty({ type: Boolean, description: 'Of dit de sessie is waarmee u dit vraagt.' })
  readonly dezeSessie!: boolean;
}
