import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { ToewijzingService } from '#dossier/toetsing/toewijzing.service.js';
import { ToewijzingenService } from '#dossier/toetsing/toewijzingen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { EigenToewijzingDto, NieuweToewijzingDto, OnafhankelijkheidDto, ToewijzingDto } from './toewijzing.dto.js';

@Controller('toetsingen/:toetsingId/toewijzingen')
export class ToewijzingController {
  constructor(
    private readonly toewijzing: ToewijzingService,
    private readonly toewijzingen: ToewijzingenService,
  ) {}

  @Get()
  @Inzien('TOEWIJZINGEN', 'bekijkToewijzingen', { antwoord: [ToewijzingDto], omschrijving: 'Wie aan de toetsing werkt of werkte' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly ToewijzingDto[]> {
    return this.toewijzingen.lees(beller, toetsingId);
  }

  @Get('eigen')
  @Inzien('KOP', 'bekijkEigenToewijzingen', { antwoord: [EigenToewijzingDto], omschrijving: 'Uw eigen toewijzing in deze toetsing' })
  eigen(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly EigenToewijzingDto[]> {
    return this.toewijzingen.eigen(beller, toetsingId);
  }

  @Post()
  @Handeling('wijsToe')
  wijsToe(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() toewijzing: NieuweToewijzingDto,
  ): Promise<HandelingAntwoord> {
    return this.toewijzing.wijsToe(verzoek, toetsingId, toewijzing);
  }

  @Post(':toewijzingId/onafhankelijkheidsverklaring')
  @Handeling('verklaarOnafhankelijkheid')
  verklaar(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('toewijzingId') toewijzingId: string,
    @Body() verklaring: OnafhankelijkheidDto,
  ): Promise<HandelingAntwoord> {
    return this.toewijzing.verklaar(verzoek, toetsingId, toewijzingId, verklaring);
  }
}
