import { Body, Controller, Get, Post } from '@nestjs/common';
import { type DatalekInDossier, DatalekToetsingService } from '#dossier/datalek/datalek-toetsing.service.js';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { DatalekInDossierDto, MededelingDto } from './datalek.dto.js';

@Controller('toetsingen/:toetsingId/datalekken')
export class DatalekToetsingController {
  constructor(private readonly datalekken: DatalekToetsingService) {}

  @Get()
  @Inzien('DATALEKKEN', 'bekijkDatalekkenVanToetsing', {
    antwoord: [DatalekInDossierDto],
    omschrijving: 'De datalekken die deze toetsing raken',
  })
  lijst(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly DatalekInDossier[]> {
    return this.datalekken.lijst(beller, toetsingId);
  }

  @Post(':datalekId')
  @Handeling('koppelDatalek')
  koppel(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('datalekId') datalekId: string,
  ): Promise<HandelingAntwoord> {
    return this.datalekken.koppel(verzoek, toetsingId, datalekId);
  }

  @Post(':datalekId/mededeling')
  @Handeling('informeerOverDatalek')
  informeer(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('datalekId') datalekId: string,
    @Body() { mededeling }: MededelingDto,
  ): Promise<HandelingAntwoord> {
    return this.datalekken.informeer(verzoek, toetsingId, datalekId, mededeling);
  }
}
