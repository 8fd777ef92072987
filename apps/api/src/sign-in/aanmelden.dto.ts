import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
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

  @IsOptional()
  @IsString()
  @MaxLength(200)
  @ApiProperty({
    type: String,
    required: false,
    description: 'Het betrouwbaarheidsniveau dat u minstens wilt, als een eerdere weigering daarom vroeg.',
    example: 'http://eidas.europa.eu/LoA/high',
  })
  readonly zekerheid?: string;

  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({
    type: String,
    enum: ['true', 'false'],
    required: false,
    description: 'true: bewijs opnieuw wie u bent, ook als u nog bent aangemeld. Nodig voor wat een verse aanmelding vraagt.',
  })
  readonly opnieuw?: 'true' | 'false';
}
