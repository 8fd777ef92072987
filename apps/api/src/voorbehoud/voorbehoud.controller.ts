import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VoorbehoudService } from '#dossier/voorbehoud/voorbehoud.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { OntbrekendDto, VoorbehoudBesluitDto, VoorbehoudDto } from './voorbehoud.dto.js';

@Controller('toetsingen/:toetsingId')
export class VoorbehoudController {
  constructor(private readonly voorbehoud: VoorbehoudService) {}

  @Get('voorbehouden')
  @Inzien('VOORBEHOUDEN', 'leesVoorbehouden', { antwoord: [VoorbehoudDto], omschrijving: 'Wat na twee rondes nog ontbreekt' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly VoorbehoudDto[]> {
    return this.voorbehoud.lees(beller, toetsingId);
  }

  @Post('documenten-aanvulling')
  @Handeling('vraagDocumentenAan')
  vraagDocumentenAan(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.voorbehoud.vraagDocumentenAan(verzoek, toetsingId);
  }

  @Post('voorbehouden')
  @Handeling('legVoorbehoudVoor', { uitleg: 'Dit kan nadat de kandidaat twee keer is gevraagd om aan te vullen.' })
  legVoor(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { deel, vragen, documenten, toelichting }: OntbrekendDto,
  ): Promise<HandelingAntwoord> {
    return this.voorbehoud.legVoor(verzoek, toetsingId, { deel, vragen, documenten, toelichting });
  }

  @Post('voorbehouden/besluit')
  @Handeling('gaDoorMetVoorbehoud', { uitleg: 'Wat ontbreekt, komt in het rapport. Wilt u niet doorgaan, staak dan de toetsing.' })
  gaDoor(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { deel }: VoorbehoudBesluitDto,
  ): Promise<HandelingAntwoord> {
    return this.voorbehoud.gaDoor(verzoek, toetsingId, deel);
  }
}
