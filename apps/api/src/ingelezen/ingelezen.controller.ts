import { Controller, Delete, Get, Post, Query, Res, type StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { IngelezenInzageService } from '#dossier/ingelezen/ingelezen-inzage.service.js';
import { InlezenService } from '#dossier/ingelezen/inlezen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { bestandAntwoord } from '../http/bestand-antwoord.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ObjectId, Volgnummer } from '../http/toetsing-id.decorator.js';
import { BladzijdeDto } from '../lezen/lijst.dto.js';
import { DossierIngelezenDto, IngelezenBestandDto, IngelezenDossiersDto, IngelezenTijdlijnDto } from './ingelezen.dto.js';
import { InleesInterceptor, VanInlezen } from './inlees.interceptor.js';

/** Dossierexports of other installations, to be read (docs/evidence.md). */
@Controller('ingelezen-dossiers')
export class IngelezenController {
  constructor(
    private readonly inlezen: InlezenService,
    private readonly inzage: IngelezenInzageService,
  ) {}

  @Post()
  @UseInterceptors(InleesInterceptor)
  @InOrganisatie('leesDossierIn', { antwoord: DossierIngelezenDto, bestand: true })
  @ApiBody({
    description: 'Een dossierexport (zip) van ten hoogste 50 MB. Wij controleren hem voordat wij hem bewaren.',
    schema: { type: 'object', required: ['bestand'], properties: { bestand: { type: 'string', format: 'binary' } } },
  })
  leesIn(@VanInlezen() id: string): DossierIngelezenDto {
    return { id };
  }

  @Get()
  @InOrganisatie('bekijkIngelezenDossiers', { antwoord: IngelezenDossiersDto })
  async lijst(@VanBeller() beller: Beller, @Query() vraag: BladzijdeDto): Promise<IngelezenDossiersDto> {
    const { rijen, meer, cursor } = await this.inzage.lijst(beller, vraag);
    return { dossiers: rijen, meer, cursor };
  }

  @Get(':ingelezenDossierId/tijdlijn')
  @InOrganisatie('bekijkIngelezenDossiers', { antwoord: IngelezenTijdlijnDto, operationId: 'bekijkIngelezenTijdlijn' })
  async tijdlijn(
    @VanBeller() beller: Beller,
    @ObjectId('ingelezenDossierId') id: string,
    @Query() vraag: BladzijdeDto,
  ): Promise<IngelezenTijdlijnDto> {
    const { rijen, meer, cursor } = await this.inzage.tijdlijn(beller, id, vraag);
    return { regels: rijen, meer, cursor };
  }

  @Get(':ingelezenDossierId/bestanden')
  @InOrganisatie('bekijkIngelezenDossiers', { antwoord: [IngelezenBestandDto], operationId: 'bekijkIngelezenBestanden' })
  bestanden(@VanBeller() beller: Beller, @ObjectId('ingelezenDossierId') id: string): Promise<readonly IngelezenBestandDto[]> {
    return this.inzage.bestanden(beller, id);
  }

  @Get(':ingelezenDossierId/bestanden/:nummer')
  @InOrganisatie('bekijkIngelezenDossiers', { antwoord: 'application/octet-stream', operationId: 'haalIngelezenBestand' })
  async bestand(
    @VanBeller() beller: Beller,
    @ObjectId('ingelezenDossierId') id: string,
    @Volgnummer('nummer', 5) nummer: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return bestandAntwoord(response, await this.inzage.bestand(beller, id, nummer));
  }

  @Delete(':ingelezenDossierId')
  @InOrganisatie('verwijderIngelezenDossier', { status: 204 })
  verwijder(@VanBeller() beller: Beller, @ObjectId('ingelezenDossierId') id: string): Promise<void> {
    return this.inlezen.verwijder(beller, id);
  }
}
