import { Body, Controller, Get, Put } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { type RaadplegingMelding, RaadplegingService } from '#dossier/raadpleging/raadpleging.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { RaadplegingIdDto, RaadplegingMeldingDto, RaadplegingOordeelDto } from './raadpleging.dto.js';

/** Who opened unusually many cases: for the FG, and about the FG for the opdrachtgever. */
@Controller('ongebruikelijke-raadplegingen')
export class RaadplegingController {
  constructor(private readonly raadplegingen: RaadplegingService) {}

  @Get()
  @InOrganisatie('bekijkRaadplegingen', { antwoord: [RaadplegingMeldingDto] })
  lijst(@VanBeller() beller: Beller): Promise<readonly RaadplegingMelding[]> {
    return this.raadplegingen.lijst(beller);
  }

  @Put(':raadplegingId/oordeel')
  @InOrganisatie('beoordeelRaadpleging', { antwoord: RaadplegingIdDto })
  beoordeel(
    @VanBeller() beller: Beller,
    @ObjectId('raadplegingId') raadplegingId: string,
    @Body() { oordeel }: RaadplegingOordeelDto,
  ): Promise<RaadplegingIdDto> {
    return this.raadplegingen.beoordeel(beller, raadplegingId, oordeel);
  }
}
