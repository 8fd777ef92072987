import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { BESTANDSSOORT_MIME } from '#domain/document/bestand.rules.js';
import { DocumentenService } from '#dossier/documenten/documenten.service.js';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { bestandAntwoord } from '../http/bestand-antwoord.js';
import { Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { DocumentenDto } from './documenten.dto.js';
import { VOORBEELD, voorbeeldAntwoord, VoorbeeldVraagDto } from './voorbeeld.js';

/** What of the uploads is for the opdrachtgever: evidence of measures, and the request for ontheffing. Of all others he sees nothing. */
@Controller('toetsingen/:toetsingId/bewijsstukken')
export class BewijsstukkenController {
  constructor(private readonly documenten: DocumentenService) {}

  @Get()
  @Inzien('BEWIJSSTUKKEN', 'bekijkBewijsstukken', {
    antwoord: DocumentenDto,
    omschrijving: 'Bewijsstukken bij maatregelen en het verzoek om ontheffing',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<DocumentenDto> {
    return this.documenten.lees(beller, toetsingId, 'BEWIJSSTUKKEN');
  }

  @Get(':documentId/inhoud')
  @Inzien('BEWIJSSTUKKEN', 'haalBewijsstuk', {
    antwoord: Object.values(BESTANDSSOORT_MIME),
    omschrijving: 'Het bestand zelf, om op te slaan',
  })
  async inhoud(
    @VanBeller() beller: Beller,
    @ToetsingId() toetsingId: string,
    @ObjectId('documentId') documentId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return bestandAntwoord(response, await this.documenten.open(beller, toetsingId, documentId, 'BEWIJSSTUKKEN'));
  }

  @Get(':documentId/voorbeeld')
  @Inzien('BEWIJSSTUKKEN', 'bekijkBewijsstuk', VOORBEELD)
  async voorbeeld(
    @VanBeller() beller: Beller,
    @ToetsingId() toetsingId: string,
    @ObjectId('documentId') documentId: string,
    @Query() { pagina }: VoorbeeldVraagDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return voorbeeldAntwoord(response, await this.documenten.voorbeeld(beller, toetsingId, documentId, pagina, 'BEWIJSSTUKKEN'));
  }
}
