import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { ToewijzingVoorstelService } from '#dossier/toetsing/toewijzing-voorstel.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { NieuwToewijzingsvoorstelDto, ToewijzingsvoorstelDto } from './toewijzing-voorstel.dto.js';

@Controller('toetsingen/:toetsingId/toewijzingsvoorstellen')
export class ToewijzingVoorstelController {
  constructor(private readonly voorstellen: ToewijzingVoorstelService) {}

  @Get()
  @Inzien('TOEWIJZINGSVOORSTELLEN', 'bekijkToewijzingsvoorstellen', {
    antwoord: [ToewijzingsvoorstelDto],
    omschrijving: 'Wie is voorgesteld als adviseur of toetser',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly ToewijzingsvoorstelDto[]> {
    return this.voorstellen.lees(beller, toetsingId);
  }

  @Post()
  @Handeling('stelToewijzingVoor')
  stelVoor(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() voorstel: NieuwToewijzingsvoorstelDto,
  ): Promise<HandelingAntwoord> {
    return this.voorstellen.stelVoor(verzoek, toetsingId, voorstel);
  }

  @Post(':voorstelId/afwijzing')
  @Handeling('wijsToewijzingsvoorstelAf')
  wijsAf(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('voorstelId') voorstelId: string,
  ): Promise<HandelingAntwoord> {
    return this.voorstellen.wijsAf(verzoek, toetsingId, voorstelId);
  }
}
