import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { Id, Optioneel } from '../http/velden.js';

export class AanmeldenDto {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @ApiProperty({
    type: String,
    required: false,
    description: 'Het pad in deze toepassing waar u na het aanmelden komt.',
    example: '/taken',
  })
  readonly naar?: string;

  @Optioneel()
  @Id('Voor wie bij meer organisaties werkt: bij welke u zich aanmeldt.')
  readonly organisatie?: string;
}
