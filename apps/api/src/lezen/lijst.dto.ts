import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn } from 'class-validator';
import { DOEL_FUNCTIES, type DoelFunctie } from '#domain/benoembaarheid/doelfunctie.js';
import type { Instant } from '#domain/kalender/instant.js';
import { TOETSING_STATUSSEN, type ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import { Aantal, IsTijdstip, Optioneel, Tekst } from '../http/velden.js';

const GEWOON = 25;
const MEESTE = 100;

const alsLijst = ({ value }: { readonly value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

/** Which page of a list. */
export class BladzijdeDto {
  @Aantal({ hoogstens: MEESTE, gewoon: GEWOON }, 'Hoeveel rijen u hoogstens wilt.')
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
