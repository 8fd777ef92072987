import { Body, Controller, Get, Post } from '@nestjs/common';
import { EigenVersiesInzageService } from '#dossier/eigen-versie/eigen-versies-inzage.service.js';
import { EigenVersiesService } from '#dossier/eigen-versie/eigen-versies.service.js';
import type { Beller, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Eigen, Maken } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { VragenlijstVersiesDto, VragenlijstVoorstelDto } from './vragenlijst-versies.dto.js';
import { VersieGepubliceerdDto, VersieVoorstelDto } from './versie.dto.js';

/** Which questions an organisation asks. */
@Controller('vragenlijst-versies')
export class VragenlijstVersiesController {
  constructor(
    private readonly versies: EigenVersiesService,
    private readonly inzage: EigenVersiesInzageService,
  ) {}

  @Get()
  @Eigen('bekijkVragenlijstVersies', { antwoord: VragenlijstVersiesDto, omschrijving: 'De versies van de vragenlijst van uw organisatie' })
  lees(@VanBeller() beller: Beller): Promise<VragenlijstVersiesDto> {
    return this.inzage.vragenlijsten(beller);
  }

  @Post()
  @Maken('stelVragenlijstVoor', {
    rollen: ['KABINET', 'BEHEERDER'],
    antwoord: VersieVoorstelDto,
    omschrijving: 'Een nieuwe versie van de vragenlijst voorstellen',
  })
  stelVoor(@VanVerzoek() verzoek: Verzoek, @Body() { zonder }: VragenlijstVoorstelDto): Promise<VersieVoorstelDto> {
    return this.versies.stelVragenlijstVoor(verzoek, zonder);
  }

  @Post(':versieId/publicatie')
  @Eigen('publiceerVragenlijst', {
    antwoord: VersieGepubliceerdDto,
    omschrijving: 'Een voorgestelde vragenlijst publiceren: nieuwe toetsingen krijgen die, lopende niet',
    problemen: [404, 409, 422],
  })
  publiceer(@VanVerzoek() verzoek: Verzoek, @ObjectId('versieId') versieId: string): Promise<VersieGepubliceerdDto> {
    return this.versies.publiceer(verzoek, 'VRAGENLIJST', versieId);
  }
}
