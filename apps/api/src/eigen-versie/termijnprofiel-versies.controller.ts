import { Body, Controller, Get, Post } from '@nestjs/common';
import { EigenVersiesInzageService } from '#dossier/eigen-versie/eigen-versies-inzage.service.js';
import { EigenVersiesService } from '#dossier/eigen-versie/eigen-versies.service.js';
import type { Beller, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { TermijnprofielVersieDto, TermijnprofielVoorstelDto } from './termijnprofiel-versies.dto.js';
import { VersieGepubliceerdDto, VersieVoorstelDto } from './versie.dto.js';

/** How long the terms of an organisation last. */
@Controller('termijnprofiel-versies')
export class TermijnprofielVersiesController {
  constructor(
    private readonly versies: EigenVersiesService,
    private readonly inzage: EigenVersiesInzageService,
  ) {}

  @Get()
  @InOrganisatie('bekijkTermijnprofielVersies', { antwoord: [TermijnprofielVersieDto] })
  lees(@VanBeller() beller: Beller): Promise<readonly TermijnprofielVersieDto[]> {
    return this.inzage.termijnprofielen(beller);
  }

  @Post()
  @InOrganisatie('stelTermijnprofielVoor', { antwoord: VersieVoorstelDto, status: 201 })
  stelVoor(@VanVerzoek() verzoek: Verzoek, @Body() voorstel: TermijnprofielVoorstelDto): Promise<VersieVoorstelDto> {
    return this.versies.stelTermijnprofielVoor(verzoek, voorstel);
  }

  @Post(':versieId/publicatie')
  @InOrganisatie('publiceerTermijnprofiel', { antwoord: VersieGepubliceerdDto })
  publiceer(@VanVerzoek() verzoek: Verzoek, @ObjectId('versieId') versieId: string): Promise<VersieGepubliceerdDto> {
    return this.versies.publiceer(verzoek, 'TERMIJNPROFIEL', versieId);
  }
}
