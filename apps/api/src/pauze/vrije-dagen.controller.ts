import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { VrijeDagenService } from '#dossier/pauze/vrije-dagen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Eigen } from '../http/handeling.decorator.js';
import { VrijeDagDto, VrijeDagVraagDto } from './ketenstoring.dto.js';

/** The days on which the organisation is closed, besides the official ones. */
@Controller('vrije-dagen')
export class VrijeDagenController {
  constructor(private readonly vrijeDagen: VrijeDagenService) {}

  @Get()
  @Eigen('bekijkVrijeDagen', { antwoord: [VrijeDagDto], omschrijving: 'De dagen waarop uw organisatie is gesloten' })
  lees(@VanBeller() beller: Beller): Promise<readonly VrijeDagDto[]> {
    return this.vrijeDagen.lees(beller);
  }

  @Put()
  @Eigen('legVrijeDagVast', { status: 204, omschrijving: 'Vastleggen dat uw organisatie op een dag is gesloten' })
  legVast(@VanBeller() beller: Beller, @Body() dag: VrijeDagDto): Promise<void> {
    return this.vrijeDagen.legVast(beller, dag);
  }

  @Delete(':datum')
  @Eigen('verwijderVrijeDag', { status: 204, omschrijving: 'Vastleggen dat uw organisatie op een dag toch open is' })
  verwijder(@VanBeller() beller: Beller, @Param() { datum }: VrijeDagVraagDto): Promise<void> {
    return this.vrijeDagen.verwijder(beller, datum);
  }
}
