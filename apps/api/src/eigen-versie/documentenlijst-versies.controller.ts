import { Body, Controller, Get, Post } from '@nestjs/common';
import { EigenVersiesInzageService } from '#dossier/eigen-versie/eigen-versies-inzage.service.js';
import { EigenVersiesService } from '#dossier/eigen-versie/eigen-versies.service.js';
import type { Beller, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { DocumentenlijstVersiesDto, DocumentenlijstVoorstelDto } from './documentenlijst-versies.dto.js';
import { VersieGepubliceerdDto, VersieVoorstelDto } from './versie.dto.js';

/** Which documents an organisation asks of everybody. */
@Controller('documentenlijst-versies')
export class DocumentenlijstVersiesController {
  constructor(
    private readonly versies: EigenVersiesService,
    private readonly inzage: EigenVersiesInzageService,
  ) {}

  @Get()
  @InOrganisatie('bekijkDocumentenlijstVersies', { antwoord: DocumentenlijstVersiesDto })
  lees(@VanBeller() beller: Beller): Promise<DocumentenlijstVersiesDto> {
    return this.inzage.documentenlijsten(beller);
  }

  @Post()
  @InOrganisatie('stelDocumentenlijstVoor', { antwoord: VersieVoorstelDto, status: 201 })
  stelVoor(@VanVerzoek() verzoek: Verzoek, @Body() { verplicht }: DocumentenlijstVoorstelDto): Promise<VersieVoorstelDto> {
    return this.versies.stelDocumentenlijstVoor(verzoek, verplicht);
  }

  @Post(':versieId/publicatie')
  @InOrganisatie('publiceerDocumentenlijst', { antwoord: VersieGepubliceerdDto })
  publiceer(@VanVerzoek() verzoek: Verzoek, @ObjectId('versieId') versieId: string): Promise<VersieGepubliceerdDto> {
    return this.versies.publiceer(verzoek, 'DOCUMENTENLIJST', versieId);
  }
}
