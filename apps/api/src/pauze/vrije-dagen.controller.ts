import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { VrijeDagenService } from '#dossier/pauze/vrije-dagen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Aangemeld, InOrganisatie } from '../http/handeling.decorator.js';
import { VrijeDagDto, VrijeDagVraagDto } from './ketenstoring.dto.js';

/** The days on which the organisation is closed, besides the official ones. */
@Controller('vrije-dagen')
export class VrijeDagenController {
  constructor(private readonly vrijeDagen: VrijeDagenService) {}

  @Get()
  @Aangemeld('bekijkVrijeDagen', { antwoord: [VrijeDagDto], omschrijving: 'De dagen waarop uw organisatie is gesloten' })
  lees(@VanBeller() beller: Beller): Promise<readonly VrijeDagDto[]> {
    return this.vrijeDagen.lees(beller);
  }

  @Put()
  @InOrganisatie('legVrijeDagVast', { status: 204 })
  legVast(@VanBeller() beller: Beller, @Body() dag: VrijeDagDto): Promise<void> {
    return this.vrijeDagen.legVast(beller, dag);
  }

  @Delete(':datum')
  @InOrganisatie('verwijderVrijeDag', { status: 204 })
  verwijder(@VanBeller() beller: Beller, @Param() { datum }: VrijeDagVraagDto): Promise<void> {
    return this.vrijeDagen.verwijder(beller, datum);
  }
}
