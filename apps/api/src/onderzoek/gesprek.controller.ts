import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { GesprekService } from '#dossier/onderzoek/gesprek.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { GesprekDto, NieuwGesprekDto } from './onderzoek.dto.js';

@Controller('toetsingen/:toetsingId/gesprek')
export class GesprekController {
  constructor(private readonly gesprek: GesprekService) {}

  @Get()
  @Inzien('GESPREKSVERSLAG', 'leesGesprek', {
    antwoord: [GesprekDto],
    omschrijving: 'Het verslag van het verdiepende gesprek, als dat er is',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly GesprekDto[]> {
    return this.gesprek.lees(beller, toetsingId);
  }

  @Post()
  @Handeling('legVerdiependGesprekVast')
  legVast(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string, @Body() dto: NieuwGesprekDto): Promise<HandelingAntwoord> {
    const { gehoudenOp, aanwezigen, agendapunten, verslag } = dto;
    return this.gesprek.legVast(verzoek, toetsingId, { gehoudenOp, aanwezigen, agendapunten, verslag });
  }
}
