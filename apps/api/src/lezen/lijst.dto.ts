import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { DOEL_FUNCTIES, type DoelFunctie } from '#domain/benoembaarheid/doelfunctie.js';
import type { Instant } from '#domain/kalender/instant.js';
import { TOETSING_STATUSSEN, type ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import { IsTijdstip, Optioneel, Tekst } from '../http/velden.js';

const GEWOON = 25;
const MEESTE = 100;

/** Query texts: whole numbers are read, everything else stays what it was and is refused. */
const alsGetal = ({ value }: { readonly value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
const alsLijst = ({ value }: { readonly value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

/** Which page of a list. */
export class BladzijdeDto {
  @Transform(alsGetal)
  @IsInt()
  @Min(1)
  @Max(MEESTE)
  @ApiProperty({
    type: 'integer',
    required: false,
    minimum: 1,
    maximum: MEESTE,
    default: GEWOON,
    description: 'Hoeveel rijen u hoogstens wilt.',
  })
  readonly aantal: number = GEWOON;

  @Optioneel()
  @Tekst({ max: 200 }, 'De cursor uit het vorige antwoord, voor de volgende bladzijde.')
  readonly cursor?: string;
}

export class ToetsingenDto extends BladzijdeDto {
  @Optioneel()
  @Transform(alsLijst)
  @IsIn(TOETSING_STATUSSEN, { each: true })
  @ApiProperty({
    enum: TOETSING_STATUSSEN,
    enumName: 'ToetsingStatus',
    isArray: true,
    required: false,
    description: 'Alleen deze standen; herhaal de parameter voor meer dan één.',
  })
  readonly status?: readonly ToetsingStatus[];

  @Optioneel()
  @Transform(alsLijst)
  @IsIn(DOEL_FUNCTIES, { each: true })
  @ApiProperty({
    enum: DOEL_FUNCTIES,
    enumName: 'DoelFunctie',
    isArray: true,
    required: false,
    description: 'Alleen deze functies; herhaal de parameter voor meer dan één.',
  })
  readonly doelfunctie?: readonly DoelFunctie[];

  @Optioneel()
  @IsTijdstip('Alleen wat sindsdien is gewijzigd.')
  readonly gewijzigdSinds?: Instant;
}
