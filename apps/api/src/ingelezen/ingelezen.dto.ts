import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Instant } from '#domain/kalender/instant.js';
import { TijdlijnDetailDto, TijdlijnStapDto } from '../tijdlijn/tijdlijn.dto.js';

@ApiSchema({ name: 'DossierIngelezen' })
export class DossierIngelezenDto {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
}

@ApiSchema({ name: 'IngelezenSlot', description: 'Het controlepunt waar de export mee eindigt.' })
export class IngelezenSlotDto {
  @ApiProperty({ type: 'integer' }) readonly grootte!: number;
  @ApiProperty({ type: String, format: 'date-time' }) readonly op!: Instant;
}

@ApiSchema({ name: 'IngelezenDossier', description: 'Een dossierexport van elders. Het is geen toetsing: u kunt er alleen in lezen.' })
export class IngelezenDossierDto {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String, description: 'De naam van het bewijslog waar dit vandaan komt.' }) readonly oorsprong!: string;
  @ApiProperty({ type: String, format: 'uuid', description: 'Het kenmerk van de toetsing, daar.' }) readonly zaakElders!: string;
  @ApiProperty({ type: String }) readonly zaaknummer!: string;
  @ApiProperty({ type: 'integer', description: 'Het aantal gebeurtenissen.' }) readonly gebeurtenissen!: number;
  @ApiProperty({ type: IngelezenSlotDto }) readonly slot!: IngelezenSlotDto;
  @ApiProperty({ type: 'integer', description: 'De grootte van het zip-bestand.' }) readonly bytes!: number;
  @ApiProperty({ type: String, format: 'date-time' }) readonly ingelezenOp!: Instant;
  @ApiProperty({ type: String, format: 'date-time', description: 'Vanaf dan wordt het vanzelf verwijderd.' })
  readonly verwijderenOp!: Instant;
}

@ApiSchema({ name: 'IngelezenDossiers' })
export class IngelezenDossiersDto {
  @ApiProperty({ type: [IngelezenDossierDto] }) readonly dossiers!: readonly IngelezenDossierDto[];
  @ApiProperty({ type: Boolean, description: 'Of er meer is.' }) readonly meer!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Voor de volgende bladzijde.' }) readonly cursor!: string | null;
}

@ApiSchema({ name: 'IngelezenRegel', description: 'Eén ding dat elders gebeurde.' })
export class IngelezenRegelDto {
  @ApiProperty({ type: 'integer' }) readonly volgnummer!: number;
  @ApiProperty({ type: Boolean, description: 'Of wie de export kreeg, niet mocht weten wat dit was.' }) readonly afgeschermd!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly op!: Instant | null;
  @ApiProperty({ type: String, nullable: true, description: 'De code van wat er gebeurde.' }) readonly soort!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'De functie van wie het deed. Nooit een naam.' })
  readonly functie!: string | null;
  @ApiProperty({ type: String, example: 'De collegiale toetser stelde het rapport vast.' }) readonly wat!: string;
  @ApiProperty({ type: TijdlijnStapDto, nullable: true }) readonly stap!: TijdlijnStapDto | null;
  @ApiProperty({ type: [TijdlijnDetailDto] }) readonly details!: readonly TijdlijnDetailDto[];
  @ApiProperty({ type: String, pattern: '^[0-9a-f]{64}$' }) readonly hash!: string;
}

@ApiSchema({ name: 'IngelezenTijdlijn' })
export class IngelezenTijdlijnDto {
  @ApiProperty({ type: [IngelezenRegelDto] }) readonly regels!: readonly IngelezenRegelDto[];
  @ApiProperty({ type: Boolean, description: 'Of er meer is.' }) readonly meer!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Voor de volgende bladzijde.' }) readonly cursor!: string | null;
}

@ApiSchema({ name: 'IngelezenBestand' })
export class IngelezenBestandDto {
  @ApiProperty({ type: 'integer', minimum: 1 }) readonly nummer!: number;
  @ApiProperty({ type: String, example: 'documenten/001-brief.pdf' }) readonly naam!: string;
  @ApiProperty({ type: 'integer' }) readonly bytes!: number;
  @ApiProperty({ type: String, pattern: '^[0-9a-f]{64}$' }) readonly sha256!: string;
}
