import { Body, Controller, Post } from '@nestjs/common';
import type { HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VogService } from '#dossier/vog/vog.service.js';
import { Handeling } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { VogIndieningDto } from './vog.dto.js';

@Controller('toetsingen/:toetsingId/vog')
export class VogController {
  constructor(private readonly vog: VogService) {}

  @Post('klaarzetting')
  @Handeling('zetVogKlaar')
  zetKlaar(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.vog.zetKlaar(verzoek, toetsingId);
  }

  @Post('indiening')
  @Handeling('meldVogIngediend')
  meldIngediend(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() indiening: VogIndieningDto,
  ): Promise<HandelingAntwoord> {
    return this.vog.meldIngediend(verzoek, toetsingId, indiening);
  }
}
