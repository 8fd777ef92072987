import { Body, Controller, Post } from '@nestjs/common';
import type { HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VerstrekkingService } from '#dossier/verstrekking/verstrekking.service.js';
import { Handeling } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { type GeheimhoudingDto, VerstrekkingDto } from './verstrekking.dto.js';

@Controller('toetsingen/:toetsingId/advies/verstrekking')
export class VerstrekkingController {
  constructor(private readonly verstrekking: VerstrekkingService) {}

  @Post()
  @Handeling('verstrekAdvies')
  verstrek(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { vorm, geheimhouding }: VerstrekkingDto,
  ): Promise<HandelingAntwoord> {
    return this.verstrekking.verstrek(verzoek, toetsingId, {
      vorm,
      geheimhouding: geheimhouding === undefined ? null : keuze(geheimhouding),
    });
  }
}

const keuze = ({ belang, opleggendOrgaan, opheffendOrgaan }: GeheimhoudingDto): GeheimhoudingDto => ({
  belang,
  opleggendOrgaan,
  opheffendOrgaan,
});
