import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { TIJDZONES, type Tijdzone } from '#domain/kalender/tijdzone.js';
import { ROLLEN, type Rol } from '#domain/toegang/rol.js';

@ApiSchema({ name: 'MijnOrganisatie', description: 'Een organisatie waarvoor u werkt.' })
export class MijnOrganisatieDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'Kies deze met de kop X-Organisatie, of met ?organisatie= bij het aanmelden.' })
  readonly organisatieId!: string;

  @ApiProperty({ type: String, description: 'De naam.' })
  readonly organisatie!: string;

  @ApiProperty({ type: String, enum: ROLLEN, enumName: 'Rol', isArray: true })
  readonly rollen!: readonly Rol[];
}

@ApiSchema({ name: 'Ik', description: 'Wie u bent volgens de aanmelding.' })
export class IkDto {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly persoonId!: string;

  @ApiProperty({ type: String, enum: ROLLEN, enumName: 'Rol', isArray: true })
  readonly rollen!: readonly Rol[];

  @ApiProperty({ type: String, format: 'uuid' })
  readonly organisatieId!: string;

  @ApiProperty({ type: String, description: 'De naam van uw organisatie.' })
  readonly organisatie!: string;

  @ApiProperty({
    type: String,
    enum: TIJDZONES,
    enumName: 'Tijdzone',
    description: 'De tijdzone waarin termijnen van uw organisatie tellen.',
  })
  readonly tijdzone!: Tijdzone;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Stuur dit mee in de kop X-CSRF bij elke handeling vanuit de browser; null bij een toegangsbewijs.',
  })
  readonly csrfToken!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Uiterlijk dan moet u zich opnieuw aanmelden; na 15 minuten zonder gebruik eerder.',
  })
  readonly sessieVerlooptOp!: string | null;
}
