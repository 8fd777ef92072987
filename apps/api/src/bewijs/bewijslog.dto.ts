import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Length, Max, Min } from 'class-validator';
import type { Instant } from '#domain/kalender/instant.js';

const GROOTTE = 'moet een heel getal van 1 of meer zijn.';
const HASHES = { type: 'array', items: { type: 'string', pattern: '^[0-9a-f]{64}$' } } as const;

@ApiSchema({ name: 'BewijslogSleutel' })
export class BewijslogSleutelDto {
  @ApiProperty({ type: 'integer', minimum: 1 }) readonly nummer!: number;
  @ApiProperty({ type: String, description: 'De publieke sleutel, zoals C2SP signed-note die schrijft.' }) readonly vkey!: string;
  @ApiProperty({ type: String, nullable: true, description: 'De sleutelwissel, ondertekend met de vorige sleutel en met deze.' })
  readonly wissel!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) readonly op!: Instant;
}

@ApiSchema({ name: 'Bewijslog', description: 'Het bewijslog van uw organisatie: één boom over alle gebeurtenissen in alle dossiers.' })
export class BewijslogDto {
  @ApiProperty({ type: String, nullable: true, description: 'De naam van het log. Leeg zolang er niets is ondertekend.' })
  readonly oorsprong!: string | null;
  @ApiProperty({ type: 'integer', description: 'Het aantal gebeurtenissen in het log.' }) readonly grootte!: number;
  @ApiProperty({ type: [BewijslogSleutelDto] }) readonly sleutels!: readonly BewijslogSleutelDto[];
  @ApiProperty({ type: [String], description: 'De publieke sleutels van de getuigen.' }) readonly getuigen!: readonly string[];
}

@ApiSchema({ name: 'Controlepunt' })
export class ControlepuntDto {
  @ApiProperty({ type: 'integer', description: 'Het aantal gebeurtenissen onder dit controlepunt.' }) readonly grootte!: number;
  @ApiProperty({ type: String, format: 'date-time' }) readonly op!: Instant;
  @ApiProperty({ type: String, description: 'Het controlepunt met de ondertekeningen (C2SP tlog-checkpoint).' }) readonly note!: string;
  @ApiProperty({ type: [String], description: 'De namen van de getuigen die hebben medeondertekend.' })
  readonly getuigen!: readonly string[];
  @ApiProperty({ type: 'integer', description: 'Op hoeveel plaatsen buiten de database het is gepubliceerd.' }) readonly plaatsen!: number;
}

@ApiSchema({ name: 'Controlepunten' })
export class ControlepuntenDto {
  @ApiProperty({ type: [ControlepuntDto] }) readonly controlepunten!: readonly ControlepuntDto[];
  @ApiProperty({ type: Boolean, description: 'Of er meer is.' }) readonly meer!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Voor de volgende bladzijde.' }) readonly cursor!: string | null;
}

export class ConsistentieVraagDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De grootte van het eerste controlepunt.' })
  @Type(() => Number)
  @IsInt({ message: GROOTTE })
  @Min(1, { message: GROOTTE })
  @Max(Number.MAX_SAFE_INTEGER, { message: GROOTTE })
  van!: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'De grootte van een later controlepunt.' })
  @Type(() => Number)
  @IsInt({ message: GROOTTE })
  @Min(1, { message: GROOTTE })
  @Max(Number.MAX_SAFE_INTEGER, { message: GROOTTE })
  tot!: number;
}

@ApiSchema({ name: 'Consistentie' })
export class ConsistentieDto {
  @ApiProperty({ ...HASHES, description: 'Het bewijs dat het ene controlepunt verdergaat op het andere (RFC 9162).' })
  readonly consistentie!: readonly string[];
}

export class MedeondertekeningDto {
  @ApiProperty({ type: String, minLength: 1, maxLength: 600, description: 'De regel die de getuige onder het controlepunt zette.' })
  @IsString({ message: 'moet tekst zijn.' })
  @Length(1, 600, { message: 'moet 1 tot 600 tekens hebben.' })
  regel!: string;
}

@ApiSchema({
  name: 'GebeurtenisBewijs',
  description: 'Het bewijs dat een gebeurtenis in het log staat, onder een ondertekend controlepunt.',
})
export class GebeurtenisBewijsDto {
  @ApiProperty({ type: 'integer' }) readonly volgnummer!: number;
  @ApiProperty({ type: String, pattern: '^[0-9a-f]{64}$' }) readonly hash!: string;
  @ApiProperty({ type: 'integer', description: 'De plaats in het log, vanaf 0.' }) readonly plaats!: number;
  @ApiProperty({ type: 'integer' }) readonly grootte!: number;
  @ApiProperty({ ...HASHES, description: 'Het bewijs (RFC 9162).' }) readonly inclusie!: readonly string[];
  @ApiProperty({ type: String, description: 'Het ondertekende controlepunt.' }) readonly controlepunt!: string;
}
