import { applyDecorators } from '@nestjs/common';
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

/** In a query: some of these; the parameter can be repeated. */
export const MeerVan = (waarden: readonly string[], enumName: string, description: string): PropertyDecorator =>
  applyDecorators(
    Optioneel(),
    Transform(alsLijst),
    IsIn(waarden, { each: true }),
    ApiProperty({
      enum: waarden,
      enumName,
      isArray: true,
      required: false,
      description: `${description} Herhaal de parameter voor meer dan één.`,
    }),
  );

/** Which page of a list. */
export class BladzijdeDto {
  @Aantal({ hoogstens: MEESTE, gewoon: GEWOON }, 'Hoeveel rijen u hoogstens wilt.')
  readonly aantal: number = GEWOON;

  @Optioneel()
  @Tekst({ max: 200 }, 'De cursor uit het vorige antwoord, voor de volgende bladzijde.')
  readonly cursor?: string;
}

export class ToetsingenDto extends BladzijdeDto {
  @MeerVan(TOETSING_STATUSSEN, 'ToetsingStatus', 'Alleen deze standen.')
  readonly status?: readonly ToetsingStatus[];

  @MeerVan(DOEL_FUNCTIES, 'DoelFunctie', 'Alleen deze functies.')
  readonly doelfunctie?: readonly DoelFunctie[];

  @Optioneel()
  @IsTijdstip('Alleen wat sindsdien is gewijzigd.')
  readonly gewijzigdSinds?: Instant;
}
