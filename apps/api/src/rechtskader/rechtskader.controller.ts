import { Controller, Get } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { RechtskaderService } from '#dossier/rechtskader/rechtskader.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Aangemeld } from '../http/handeling.decorator.js';
import { RechtskaderDto } from './rechtskader.dto.js';

@Controller('rechtskader')
export class RechtskaderController {
  constructor(private readonly rechtskader: RechtskaderService) {}

  @Get()
  @Aangemeld('bekijkRechtskader', {
    antwoord: RechtskaderDto,
    omschrijving: 'De regels die voor uw organisatie gelden, met bij elke verwijzing of een jurist die heeft gecontroleerd',
  })
  lees(@VanBeller() beller: Beller): Promise<RechtskaderDto> {
    return this.rechtskader.lees(beller);
  }
}
