import { Body, Controller, Get, Post } from '@nestjs/common';
import { EigenVersiesInzageService } from '#dossier/eigen-versie/eigen-versies-inzage.service.js';
import { EigenVersiesService } from '#dossier/eigen-versie/eigen-versies.service.js';
import type { Beller, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Eigen, Maken } from '../http/handeling.decorator.js';
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
  @Eigen('bekijkDocumentenlijstVersies', {
    antwoord: DocumentenlijstVersiesDto,
    omschrijving: 'De versies van de documentenlijst van uw organisatie',
  })
  lees(@VanBeller() beller: Beller): Promise<DocumentenlijstVersiesDto> {
    return this.inzage.documentenlijsten(beller);
  }

  @Post()
  @Maken('stelDocumentenlijstVoor', {
    rollen: ['KABINET', 'BEHEERDER'],
    antwoord: VersieVoorstelDto,
    omschrijving: 'Een nieuwe versie van de documentenlijst voorstellen',
  })
  stelVoor(@VanVerzoek() verzoek: Verzoek, @Body() { verplicht }: DocumentenlijstVoorstelDto): Promise<VersieVoorstelDto> {
    return this.versies.stelDocumentenlijstVoor(verzoek, verplicht);
  }

  @Post(':versieId/publicatie')
  @Eigen('publiceerDocumentenlijst', {
    antwoord: VersieGepubliceerdDto,
    omschrijving: 'Een voorgestelde documentenlijst publiceren: nieuwe toetsingen krijgen die, lopende niet',
    problemen: [404, 409, 422],
  })
  publiceer(@VanVerzoek() verzoek: Verzoek, @ObjectId('versieId') versieId: string): Promise<VersieGepubliceerdDto> {
    return this.versies.publiceer(verzoek, 'DOCUMENTENLIJST', versieId);
  }
}
