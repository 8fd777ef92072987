import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VernietigingService } from '#dossier/vernietiging/vernietiging.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { NieuweVernietigingDto, VernietigingDto } from './vernietigingen.dto.js';

@Controller('toetsingen/:toetsingId/vernietigingen')
export class VernietigingenController {
  constructor(private readonly vernietiging: VernietigingService) {}

  @Get()
  @Inzien('VERNIETIGING', 'bekijkVernietigingen', {
    antwoord: [VernietigingDto],
    omschrijving: 'De besluiten tot vernietiging, met de verklaring van wat is vernietigd',
  })
  lijst(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly VernietigingDto[]> {
    return this.vernietiging.lijst(beller, toetsingId);
  }

  @Post()
  @Handeling('besluitVernietiging', {
    uitleg: 'De gegevens worden vernietigd na de bewaartermijn, en niet binnen een dag na dit besluit. Tot dan kunt u het intrekken.',
  })
  besluit(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { omvang }: NieuweVernietigingDto,
  ): Promise<HandelingAntwoord> {
    return this.vernietiging.besluit(verzoek, toetsingId, omvang);
  }

  @Post(':vernietigingId/intrekking')
  @Handeling('trekVernietigingIn')
  trekIn(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('vernietigingId') vernietigingId: string,
  ): Promise<HandelingAntwoord> {
    return this.vernietiging.trekIn(verzoek, toetsingId, vernietigingId);
  }
}
