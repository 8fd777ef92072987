import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { Instant } from '#domain/kalender/instant.js';
import type { LogboekVraag } from '#dossier/logboek/neem-uit.js';
import { Id, IsTijdstip, Optioneel, Tekst } from '../http/velden.js';

const GEWOON = 1_000;
const MEESTE = 50_000;

/** Whole numbers are read, everything else stays what it was and is refused. */
const alsGetal = ({ value }: { readonly value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : value;

/** Which part of a log. */
export class LogboekVraagDto {
  @Optioneel()
  @IsTijdstip('Vanaf dit tijdstip.')
  readonly van?: Instant;

  @Optioneel()
  @IsTijdstip('Tot dit tijdstip; het tijdstip zelf hoort er niet bij.')
  readonly tot?: Instant;

  @Optioneel()
  @Id('Alleen wat over deze toetsing gaat.')
  readonly toetsing?: string;

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
    description: 'Hoeveel regels er hoogstens worden gelezen.',
  })
  readonly aantal: number = GEWOON;

  @Optioneel()
  @Tekst({ max: 200 }, 'De cursor uit de kop Link van het vorige antwoord (rel="next").')
  readonly cursor?: string;
}

export function toLogboekVraag({ van, tot, toetsing, aantal, cursor }: LogboekVraagDto): LogboekVraag {
  return {
    aantal,
    ...(van === undefined ? {} : { van }),
    ...(tot === undefined ? {} : { tot }),
    ...(toetsing === undefined ? {} : { toetsingId: toetsing.toLowerCase() }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}
