import { Body, Controller, Get, Post } from '@nestjs/common';
import { type Advies, AdviesService } from '#dossier/advies/advies.service.js';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { foutDetail } from '#platform/problem/fout-detail.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { AdviesDto, AdviesMogelijkheidDto, AdviesOndertekeningDto, TweedeLezerDto } from './advies.dto.js';

@Controller('toetsingen/:toetsingId/advies')
export class AdviesController {
  constructor(private readonly advies: AdviesService) {}

  @Get()
  @Inzien('MOTIVERING', 'leesAdvies', { antwoord: AdviesDto, omschrijving: 'De conclusie met de motivering' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<Advies> {
    return this.advies.lees(beller, toetsingId);
  }

  @Get('mogelijkheden')
  @Inzien('ADVIES_KEUZE', 'leesAdviesMogelijkheden', {
    antwoord: [AdviesMogelijkheidDto],
    omschrijving: 'Welke conclusies de feiten toelaten, en waarom de andere niet kunnen',
  })
  async mogelijkheden(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly AdviesMogelijkheidDto[]> {
    const mogelijkheden = await this.advies.mogelijkheden(beller, toetsingId);
    return mogelijkheden.map(({ redenen, ...rest }) => ({
      ...rest,
      redenen: redenen.map(({ code, params }) => ({ code, uitleg: foutDetail(code, params ?? {}) })),
    }));
  }

  @Post('voorbereiding')
  @Handeling('bereidBeperktAdviesVoor')
  bereidBeperktVoor(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.advies.bereidBeperktVoor(verzoek, toetsingId);
  }

  @Post('tweede-lezer')
  @Handeling('registreerTweedeLezer', {
    uitleg:
      'Alleen in Caribisch Nederland, en alleen als de toetsing een VOG vraagt. De tweede lezer is een adviseur of toetser van deze zaak.',
  })
  registreerTweedeLezer(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { persoonId }: TweedeLezerDto,
  ): Promise<HandelingAntwoord> {
    return this.advies.registreerTweedeLezer(verzoek, toetsingId, persoonId);
  }

  @Post('ondertekening')
  @Handeling('ondertekenAdvies')
  onderteken(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { conclusie, motivering, ondertekenaarAmbt }: AdviesOndertekeningDto,
  ): Promise<HandelingAntwoord> {
    return this.advies.onderteken(verzoek, toetsingId, { conclusie, motivering, ondertekenaarAmbt: ondertekenaarAmbt ?? null });
  }
}
