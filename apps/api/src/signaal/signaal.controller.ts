import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { SignaalService } from '#dossier/signaal/signaal.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { SignaalDto, SignaalInhoudDto } from './signaal.dto.js';

@Controller('toetsingen/:toetsingId/signalen')
export class SignaalController {
  constructor(private readonly signaal: SignaalService) {}

  @Get()
  @Inzien('SIGNALEN', 'leesSignalen', { antwoord: [SignaalDto], omschrijving: 'De vertrouwelijke signalen, alleen voor de opdrachtgever' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly SignaalDto[]> {
    return this.signaal.lees(beller, toetsingId);
  }

  @Post()
  @Handeling('meldSignaal', { uitleg: 'Alleen de opdrachtgever kan het signaal lezen. Het komt niet in het rapport.' })
  meld(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string, @Body() inhoud: SignaalInhoudDto): Promise<HandelingAntwoord> {
    return this.signaal.meld(verzoek, toetsingId, inhoud);
  }

  @Post(':signaalId/afhandeling')
  @Handeling('handelSignaalAf', { uitleg: 'Wat u hebt gedaan, legt u hier niet vast. De tekst van het signaal wordt gewist.' })
  handelAf(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('signaalId') signaalId: string,
  ): Promise<HandelingAntwoord> {
    return this.signaal.handelAf(verzoek, toetsingId, signaalId);
  }
}
