import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { FOUTEN, type FoutCode } from '#domain/fout/fout-codes.js';
import { TOETSING_STATUSSEN, type ToetsingStatus } from '#domain/toetsing/toetsing-status.js';

@ApiSchema({ name: 'HandelingAntwoord', description: 'Wat een handeling heeft opgeleverd.' })
export class HandelingAntwoordDto {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly toetsingId!: string;

  @ApiProperty({ type: 'integer', description: 'De nieuwe versie van de toetsing; staat ook in de kop ETag.' })
  readonly versie!: number;

  @ApiProperty({
    type: String,
    enum: TOETSING_STATUSSEN,
    enumName: 'ToetsingStatus',
    nullable: true,
    description: 'Waar de toetsing nu staat; null als dat niet voor u is.',
  })
  readonly status!: ToetsingStatus | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Wat de handeling heeft gemaakt of gewijzigd, als dat er is.' })
  readonly objectId!: string | null;
}

@ApiSchema({ name: 'VeldFout' })
export class VeldFoutDto {
  @ApiProperty({ type: String, description: 'Het pad van het veld, bijvoorbeeld `antwoorden.0.tekst`.' })
  readonly veld!: string;

  @ApiProperty({ type: String, description: 'Vaste code van de fout.' })
  readonly code!: string;

  @ApiProperty({ type: String, description: 'Uitleg voor de gebruiker.' })
  readonly uitleg!: string;
}

@ApiSchema({ name: 'ProbleemReden' })
export class ProbleemRedenDto {
  @ApiProperty({ type: String, enum: Object.keys(FOUTEN).sort(), enumName: 'FoutCode', description: 'Vaste code.' })
  readonly code!: FoutCode;

  @ApiProperty({ type: String, description: 'Uitleg voor de gebruiker.' })
  readonly uitleg!: string;

  @ApiProperty({ type: String, required: false, description: 'De vraag van de vragenlijst waar het om gaat, zoals C1.' })
  readonly vraag?: string;
}

@ApiSchema({ name: 'Problem', description: 'Probleembeschrijving volgens RFC 9457.' })
export class ProblemDto {
  @ApiProperty({ type: String, format: 'uri', example: 'urn:integriteitstoetsing:fout:STAP_NIET_OPEN' })
  readonly type!: string;

  @ApiProperty({ type: String })
  readonly title!: string;

  @ApiProperty({ type: 'integer' })
  readonly status!: number;

  @ApiProperty({ type: String, description: 'Wat er aan de hand is en wat u kunt doen.' })
  readonly detail!: string;

  @ApiProperty({ type: String, description: 'Het pad van het verzoek.' })
  readonly instance!: string;

  @ApiProperty({
    type: String,
    enum: Object.keys(FOUTEN).sort(),
    enumName: 'FoutCode',
    description: 'Vaste code; programma’s mogen hierop vertrouwen.',
  })
  readonly code!: FoutCode;

  @ApiProperty({ type: String, description: 'Nummer van deze melding, voor de beheerder.' })
  readonly correlatieId!: string;

  @ApiProperty({ type: String, description: 'Het spoor van dit verzoek (W3C Trace Context).' })
  readonly traceId!: string;

  @ApiProperty({ type: [VeldFoutDto], required: false })
  readonly fouten?: VeldFoutDto[];

  @ApiProperty({
    type: [ProbleemRedenDto],
    required: false,
    description: 'Alles wat in de weg staat, als dat meer is of over een vraag gaat.',
  })
  readonly redenen?: ProbleemRedenDto[];
}
