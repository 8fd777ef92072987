import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Instant } from '#domain/kalender/instant.js';
import { VERWERKINGSACTIVITEITEN, type VerwerkingsActiviteit } from '#domain/verwerking/verwerkingsactiviteit.js';

@ApiSchema({ name: 'InzageRegel', description: 'Eén keer dat iemand naar de inhoud van het dossier keek.' })
export class InzageRegelDto {
  @ApiProperty({ type: String, format: 'date-time' }) readonly op!: Instant;
  @ApiProperty({ type: String, description: 'De rol in deze toetsing.' }) readonly rol!: string;
  @ApiProperty({ type: String, description: 'De functie, in gewone woorden. Nooit een naam.', example: 'integriteitsadviseur' })
  readonly functie!: string;
  @ApiProperty({ type: Boolean, description: 'Of dit iemand van een extern bureau was.' }) readonly extern!: boolean;
  @ApiProperty({ type: String, description: 'De code van wat werd bekeken.' }) readonly inzage!: string;
  @ApiProperty({ type: String, description: 'Wat werd bekeken, in gewone woorden.', example: 'uw antwoorden op de vragenlijst' })
  readonly onderdeel!: string;
  @ApiProperty({ type: Boolean, description: 'Of één stuk werd geopend of gedownload.' }) readonly eenStuk!: boolean;
  @ApiProperty({
    type: String,
    enum: Object.keys(VERWERKINGSACTIVITEITEN),
    enumName: 'VerwerkingsActiviteit',
    nullable: true,
    description: 'De verwerkingsactiviteit waar dit bij hoort.',
  })
  readonly activiteit!: VerwerkingsActiviteit | null;
  @ApiProperty({ type: String, nullable: true, description: 'Waarvoor dat nodig is.', example: 'de basisscan uit te voeren' })
  readonly doel!: string | null;
}

@ApiSchema({ name: 'Inzagelog' })
export class InzagelogDto {
  @ApiProperty({ type: [InzageRegelDto] }) readonly inzagen!: readonly InzageRegelDto[];
  @ApiProperty({ type: Boolean, description: 'Of er meer is.' }) readonly meer!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Voor de volgende bladzijde.' }) readonly cursor!: string | null;
}
