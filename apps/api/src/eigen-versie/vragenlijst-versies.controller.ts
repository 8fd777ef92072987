import { Body, Controller, Get, Post } from '@nestjs/common';
import { EigenVersiesInzageService } from '#dossier/eigen-versie/eigen-versies-inzage.service.js';
import { EigenVersiesService } from '#dossier/eigen-versie/eigen-versies.service.js';
import type { Beller, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
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
  @InOrganisatie('bekijkVragenlijstVersies', { antwoord: VragenlijstVersiesDto })
  lees(@VanBeller() beller: Beller): Promise<VragenlijstVersiesDto> {
    return this.inzage.vragenlijsten(beller);
  }

  @Post()
  @InOrganisatie('stelVragenlijstVoor', { antwoord: VersieVoorstelDto, status: 201 })
  stelVoor(@VanVerzoek() verzoek: Verzoek, @Body() { zonder }: VragenlijstVoorstelDto): Promise<VersieVoorstelDto> {
    return this.versies.stelVragenlijstVoor(verzoek, zonder);
  }

  @Post(':versieId/publicatie')
  @InOrganisatie('publiceerVragenlijst', { antwoord: VersieGepubliceerdDto })
  publiceer(@VanVerzoek() verzoek: Verzoek, @ObjectId('versieId') versieId: string): Promise<VersieGepubliceerdDto> {
    return this.versies.publiceer(verzoek, 'VRAGENLIJST', versieId);
  }
}
