import { Controller, Get } from '@nestjs/common';
import { GebeurtenisBewijsService } from '#dossier/bewijs/gebeurtenis-bewijs.service.js';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Inzien } from '../http/handeling.decorator.js';
import { ToetsingId, Volgnummer } from '../http/toetsing-id.decorator.js';
import { GebeurtenisBewijsDto } from './bewijslog.dto.js';

@Controller('toetsingen/:toetsingId/gebeurtenissen')
export class GebeurtenisBewijsController {
  constructor(private readonly bewijs: GebeurtenisBewijsService) {}

  @Get(':volgnummer/bewijs')
  @Inzien('AUDIT', 'bekijkGebeurtenisBewijs', {
    antwoord: GebeurtenisBewijsDto,
    omschrijving: 'Het bewijs dat een gebeurtenis onder een ondertekend controlepunt valt',
    problemen: [409],
  })
  lees(
    @VanBeller() beller: Beller,
    @ToetsingId() toetsingId: string,
    @Volgnummer('volgnummer', 9, 'GEBEURTENIS_ONBEKEND') volgnummer: number,
  ): Promise<GebeurtenisBewijsDto> {
    return this.bewijs.lees(beller, toetsingId, volgnummer);
  }
}
