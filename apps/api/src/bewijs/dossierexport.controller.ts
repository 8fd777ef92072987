import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Response } from 'express';
import { DossierexportService } from '#dossier/dossierexport/dossierexport.service.js';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { bestandAntwoord } from '../http/bestand-antwoord.js';
import { Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';

const UITLEG = 'moet de grootte van een controlepunt zijn: een heel getal van 1 of meer.';

export class DossierexportVraagDto {
  @ApiProperty({
    required: false,
    type: 'array',
    maxItems: 20,
    items: { type: 'integer', minimum: 1 },
    description:
      'De grootte van een controlepunt dat u zelf hebt, bijvoorbeeld uit een mail. De export bevat dan het bewijs dat hij daarop aansluit.',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value : [value]).map(Number))
  @IsArray({ message: UITLEG })
  @ArrayMaxSize(20, { message: 'mag hoogstens 20 keer voorkomen.' })
  @IsInt({ each: true, message: UITLEG })
  @Min(1, { each: true, message: UITLEG })
  @Max(Number.MAX_SAFE_INTEGER, { each: true, message: UITLEG })
  controlepunt?: readonly number[];
}

/** The dossier with its evidence, to be verified by anybody (docs/evidence.md). */
@Controller('toetsingen/:toetsingId/dossierexport')
export class DossierexportController {
  constructor(private readonly dossierexport: DossierexportService) {}

  @Get()
  @Inzien('DOSSIER_EXPORT', 'haalDossierexport', {
    antwoord: 'application/zip',
    omschrijving:
      'Het dossier met het bewijs erbij: wat er gebeurde, de documenten die u mag zien, en waarmee iedereen kan nagaan dat er niets is veranderd',
    problemen: [409],
  })
  async maak(
    @VanBeller() beller: Beller,
    @ToetsingId() toetsingId: string,
    @Query() { controlepunt = [] }: DossierexportVraagDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { naam, bytes, inhoud } = await this.dossierexport.maak(beller, toetsingId, controlepunt);
    return bestandAntwoord(response, { naam, mediatype: 'application/zip', grootte: bytes, inhoud });
  }
}
