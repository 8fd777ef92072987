import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { UitvraagService } from '#dossier/onderzoek/uitvraag.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { NieuweUitvraagDto, UitvraagDto } from './onderzoek.dto.js';

@Controller('toetsingen/:toetsingId/uitvragen')
export class UitvraagController {
  constructor(private readonly uitvraag: UitvraagService) {}

  @Get()
  @Inzien('UITVRAGEN', 'leesUitvragen', { antwoord: [UitvraagDto], omschrijving: 'De vragen aan de eigen organisatie, met de antwoorden' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly UitvraagDto[]> {
    return this.uitvraag.lees(beller, toetsingId);
  }

  @Post()
  @Handeling('legUitvraagVast')
  legVast(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string, @Body() dto: NieuweUitvraagDto): Promise<HandelingAntwoord> {
    const { domein, vraag, antwoord } = dto;
    return this.uitvraag.legVast(verzoek, toetsingId, { domein, vraag, antwoord });
  }

  @Post('afronding')
  @Handeling('rondUitvraagAf')
  rondAf(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.uitvraag.rondAf(verzoek, toetsingId);
  }
}
