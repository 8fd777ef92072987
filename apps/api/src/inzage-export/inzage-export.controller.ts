import { Controller, Get, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { InzageExportService } from '#dossier/inzage-export/inzage-export.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { bestandAntwoord } from '../http/bestand-antwoord.js';
import { Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';

/** The copy of all that the kandidaat may see (AVG art. 15 and 20), also the one that is offered before destruction (S20). */
@Controller('toetsingen/:toetsingId/inzage-export')
export class InzageExportController {
  constructor(private readonly inzageExport: InzageExportService) {}

  @Get()
  @Inzien('INZAGE_EXPORT', 'haalInzageExport', {
    antwoord: 'application/zip',
    omschrijving: 'Een kopie van alles wat u nu van uw toetsing mag zien: om te lezen, om te bewaren en om mee te nemen',
  })
  async maak(
    @VanBeller() beller: Beller,
    @ToetsingId() toetsingId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return bestandAntwoord(response, { mediatype: 'application/zip', ...(await this.inzageExport.maak(beller, toetsingId)) });
  }
}
