import { Body, Controller, Get, Post } from '@nestjs/common';
import type { HandelingAntwoord, Beller, Verzoek } from '#dossier/handeling/opdracht.js';
import { HeropeningService } from '#dossier/heropening/heropening.service.js';
import { type Heropening, type Ronde, RondesService } from '#dossier/heropening/rondes.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { HeropeningDto, HeropeningInvoerDto, RondeDto } from './heropening.dto.js';

@Controller('toetsingen/:toetsingId')
export class HeropeningController {
  constructor(
    private readonly heropening: HeropeningService,
    private readonly rondes: RondesService,
  ) {}

  @Get('rondes')
  @Inzien('PLANNING', 'bekijkRondes', { antwoord: [RondeDto], omschrijving: 'De rondes van de toetsing, en of hun conclusie nog geldt' })
  lijst(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly Ronde[]> {
    return this.rondes.lijst(beller, toetsingId);
  }

  @Get('heropening')
  @Inzien('HEROPENING', 'leesHeropening', { antwoord: HeropeningDto, omschrijving: 'Waarom deze ronde is begonnen' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<Heropening> {
    return this.rondes.heropening(beller, toetsingId);
  }

  @Post('heropening')
  @Handeling('heropen', { uitleg: 'De eerdere conclusie vervalt overal waar die is verstrekt. Wat niet geraakt is, wordt overgenomen.' })
  heropen(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { reden, toelichting, opnieuw = [], portefeuille }: HeropeningInvoerDto,
  ): Promise<HandelingAntwoord> {
    return this.heropening.heropen(verzoek, toetsingId, { reden, toelichting, opnieuw, portefeuille: portefeuille ?? null });
  }
}
