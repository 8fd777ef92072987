import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Instant } from '#domain/kalender/instant.js';
import { STAP_CODES, type StapCode } from '#domain/stap/stap-code.js';
import { AARDEN, type Aard } from '#domain/tijdlijn/vertel.js';
import { VERWERKINGSACTIVITEITEN, type VerwerkingsActiviteit } from '#domain/verwerking/verwerkingsactiviteit.js';
import { AuditFoutDto } from '../lezen/lezen.dto.js';

@ApiSchema({ name: 'TijdlijnWie' })
export class TijdlijnWieDto {
  @ApiProperty({ type: String, description: 'De code van de functie; SYSTEEM als het systeem het deed.' }) readonly rol!: string;
  @ApiProperty({ type: String, description: 'De functie, in gewone woorden. Nooit een naam.', example: 'integriteitsadviseur' })
  readonly functie!: string;
  @ApiProperty({ type: Boolean, description: 'Of dit iemand van een extern bureau was.' }) readonly extern!: boolean;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Wie; null bij het systeem, en voor de kandidaat bij een ander.',
  })
  readonly persoonId!: string | null;
}

@ApiSchema({ name: 'TijdlijnGrondslag', description: 'Waarom dit mocht.' })
export class TijdlijnGrondslagDto {
  @ApiProperty({
    type: String,
    enum: Object.keys(VERWERKINGSACTIVITEITEN),
    enumName: 'VerwerkingsActiviteit',
    description: 'De verwerkingsactiviteit waar dit bij hoort.',
  })
  readonly activiteit!: VerwerkingsActiviteit;
  @ApiProperty({ type: String, description: 'Waarvoor dat nodig is.', example: 'de basisscan uit te voeren' }) readonly doel!: string;
  @ApiProperty({ type: String, description: 'De wet, zodra een jurist die heeft nagekeken.', example: 'op grond van de wet' })
  readonly wet!: string;
}

@ApiSchema({ name: 'TijdlijnStap' })
export class TijdlijnStapDto {
  @ApiProperty({ type: String, enum: [...STAP_CODES], enumName: 'StapCode' }) readonly code!: StapCode;
  @ApiProperty({ type: String, description: 'Nummer in de procedure, zoals S05.' }) readonly nummer!: string;
  @ApiProperty({ type: String }) readonly naam!: string;
}

@ApiSchema({ name: 'TijdlijnDetail' })
export class TijdlijnDetailDto {
  @ApiProperty({ type: String, example: 'versie' }) readonly naam!: string;
  @ApiProperty({ type: String, example: '2' }) readonly waarde!: string;
}

@ApiSchema({ name: 'TijdlijnRegel', description: 'Eén ding dat gebeurde.' })
export class TijdlijnRegelDto {
  @ApiProperty({ type: 'integer', description: 'Het nummer in het spoor.' }) readonly volgnummer!: number;
  @ApiProperty({ type: String, format: 'date-time' }) readonly op!: string;
  @ApiProperty({ type: String, description: 'De code van wat er gebeurde.' }) readonly soort!: string;
  @ApiProperty({ type: String, enum: [...AARDEN], enumName: 'TijdlijnAard' }) readonly aard!: Aard;
  @ApiProperty({ type: TijdlijnWieDto }) readonly wie!: TijdlijnWieDto;
  @ApiProperty({ type: String, example: 'De collegiale toetser stelde het rapport vast.' }) readonly wat!: string;
  @ApiProperty({ type: TijdlijnGrondslagDto, nullable: true, description: 'Null bij iets wat deze versie niet kent.' })
  readonly grondslag!: TijdlijnGrondslagDto | null;
  @ApiProperty({ type: TijdlijnStapDto, nullable: true, description: 'Null als het niet bij een stap hoort.' })
  readonly stap!: TijdlijnStapDto | null;
  @ApiProperty({ type: [TijdlijnDetailDto] }) readonly details!: readonly TijdlijnDetailDto[];
  @ApiProperty({ type: String, description: 'De hash van de gebeurtenis.' }) readonly hash!: string;
}

@ApiSchema({ name: 'TijdlijnControlepunt', description: 'Het laatste ondertekende controlepunt waar iets van deze tijdlijn onder valt.' })
export class TijdlijnControlepuntDto {
  @ApiProperty({ type: 'integer' }) readonly grootte!: number;
  @ApiProperty({ type: String, format: 'date-time' }) readonly op!: Instant;
  @ApiProperty({ type: 'integer', description: 'Het nummer van de laatste gebeurtenis die eronder valt.' }) readonly tot!: number;
}

@ApiSchema({ name: 'TijdlijnVerificatie', description: 'Of de tijdlijn vertelt wat er toen is vastgelegd.' })
export class TijdlijnVerificatieDto {
  @ApiProperty({ type: Boolean, description: 'Of niets is gewijzigd, verwijderd of ingevoegd.' }) readonly geldig!: boolean;
  @ApiProperty({ type: 'integer', description: 'Het nummer van de laatste gebeurtenis die is gecontroleerd.' })
  readonly gecontroleerdTot!: number;
  @ApiProperty({ type: [AuditFoutDto] }) readonly fouten!: readonly AuditFoutDto[];
  @ApiProperty({ type: TijdlijnControlepuntDto, nullable: true }) readonly controlepunt!: TijdlijnControlepuntDto | null;
}

@ApiSchema({ name: 'Tijdlijn' })
export class TijdlijnDto {
  @ApiProperty({ type: [TijdlijnRegelDto] }) readonly regels!: readonly TijdlijnRegelDto[];
  @ApiProperty({ type: Boolean, description: 'Of er meer is.' }) readonly meer!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Voor de volgende bladzijde.' }) readonly cursor!: string | null;
  @ApiProperty({ type: TijdlijnVerificatieDto }) readonly verificatie!: TijdlijnVerificatieDto;
}
