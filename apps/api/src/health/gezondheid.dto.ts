import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'Levend' })
export class LevendDto {
  @ApiProperty({ type: String, enum: ['OK'] })
  readonly status!: 'OK';
}

@ApiSchema({ name: 'OnderdeelStatus' })
export class OnderdeelStatusDto {
  @ApiProperty({ type: String })
  readonly naam!: string;

  @ApiProperty({ type: String, enum: ['OK', 'FOUT'] })
  readonly status!: 'OK' | 'FOUT';

  @ApiProperty({ type: Boolean, description: 'Zonder een noodzakelijk onderdeel kan het systeem niets.' })
  readonly noodzakelijk!: boolean;

  @ApiProperty({ type: 'integer', description: 'Hoe lang het antwoord duurde, in milliseconden.' })
  readonly ms!: number;

  @ApiProperty({ type: String, required: false })
  readonly uitleg?: string;
}

@ApiSchema({ name: 'Gezondheid' })
export class GezondheidDto {
  @ApiProperty({
    type: String,
    enum: ['GEREED', 'BEPERKT', 'NIET_GEREED'],
    description: 'BEPERKT: een deel werkt niet, maar handelingen gaan door.',
  })
  readonly status!: 'GEREED' | 'BEPERKT' | 'NIET_GEREED';

  @ApiProperty({ type: [OnderdeelStatusDto] })
  readonly onderdelen!: readonly OnderdeelStatusDto[];
}
