import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { type Datalek, DatalekService } from '#dossier/datalek/datalek.service.js';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { DatalekBesluitDto, DatalekDto, DatalekIdDto, NieuwDatalekDto } from './datalek.dto.js';

/** Data leaks of the organisation: who may, is decided with the organisation of the caller. */
@Controller('datalekken')
export class DatalekkenController {
  constructor(private readonly datalekken: DatalekService) {}

  @Get()
  @InOrganisatie('bekijkDatalekken', { antwoord: [DatalekDto] })
  lijst(@VanBeller() beller: Beller): Promise<readonly Datalek[]> {
    return this.datalekken.lijst(beller);
  }

  @Post()
  @InOrganisatie('registreerDatalek', { antwoord: DatalekIdDto })
  registreer(@VanBeller() beller: Beller, @Body() { soort, beschrijving, ontdektOp, hoogRisico }: NieuwDatalekDto): Promise<DatalekIdDto> {
    return this.datalekken.registreer(beller, { soort, beschrijving, ontdektOp, hoogRisico });
  }

  @Put(':datalekId/besluit')
  @InOrganisatie('besluitDatalek', { antwoord: DatalekIdDto })
  besluit(
    @VanBeller() beller: Beller,
    @ObjectId('datalekId') datalekId: string,
    @Body() { besluit, reden, vertraging }: DatalekBesluitDto,
  ): Promise<DatalekIdDto> {
    return this.datalekken.besluit(beller, datalekId, { besluit, reden: reden ?? null, vertraging: vertraging ?? null });
  }

  @Put(':datalekId/hoog-risico')
  @InOrganisatie('verhoogRisicoDatalek', { antwoord: DatalekIdDto })
  verhoogRisico(@VanBeller() beller: Beller, @ObjectId('datalekId') datalekId: string): Promise<DatalekIdDto> {
    return this.datalekken.verhoogRisico(beller, datalekId);
  }
}
