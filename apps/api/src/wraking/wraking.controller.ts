import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { WrakingService } from '#dossier/wraking/wraking.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { NieuweWrakingDto, WrakingBesluitDto, WrakingDto } from './wraking.dto.js';

/** S-X5: the kandidaat objects to someone who works on his case. */
@Controller('toetsingen/:toetsingId')
export class WrakingController {
  constructor(private readonly wraking: WrakingService) {}

  @Get('wrakingen')
  @Inzien('WRAKING', 'leesWrakingen', { antwoord: [WrakingDto], omschrijving: 'De wraking in deze ronde, met het besluit' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly WrakingDto[]> {
    return this.wraking.lees(beller, toetsingId);
  }

  @Post('toewijzingen/:toewijzingId/wraking')
  @Handeling('wraak', { uitleg: 'Dit kan één keer in elke ronde. De opdrachtgever beslist binnen twee werkdagen.' })
  wraak(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('toewijzingId') toewijzingId: string,
    @Body() { reden }: NieuweWrakingDto,
  ): Promise<HandelingAntwoord> {
    return this.wraking.wraak(verzoek, toetsingId, toewijzingId, reden);
  }

  @Post('wrakingen/besluit')
  @Handeling('beslisWraking')
  beslis(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { besluit, motivering }: WrakingBesluitDto,
  ): Promise<HandelingAntwoord> {
    return this.wraking.beslis(verzoek, toetsingId, { besluit, motivering });
  }
}
