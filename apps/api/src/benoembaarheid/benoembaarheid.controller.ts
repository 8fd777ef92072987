import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { BenoembaarheidService } from '#dossier/benoembaarheid/benoembaarheid.service.js';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { BenoembaarheidDto, OntheffingBerichtDto, OordelenDto } from './benoembaarheid.dto.js';

@Controller('toetsingen/:toetsingId/benoembaarheid')
export class BenoembaarheidController {
  constructor(private readonly benoembaarheid: BenoembaarheidService) {}

  @Get()
  @Inzien('BENOEMBAARHEID', 'leesBenoembaarheid', { antwoord: BenoembaarheidDto, omschrijving: 'De wettelijke eisen en de oordelen' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<BenoembaarheidDto> {
    return this.benoembaarheid.lees(beller, toetsingId);
  }

  @Put()
  @Handeling('beoordeelBenoembaarheid')
  beoordeel(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { oordelen }: OordelenDto,
  ): Promise<HandelingAntwoord> {
    return this.benoembaarheid.beoordeel(verzoek, toetsingId, oordelen);
  }

  @Post('ontheffing')
  @Handeling('registreerOntheffing', { uitleg: 'De conclusiebrief noemt een ontheffing waarop een positieve conclusie berust.' })
  registreerOntheffing(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { eis, status, op }: OntheffingBerichtDto,
  ): Promise<HandelingAntwoord> {
    return this.benoembaarheid.registreerOntheffing(verzoek, toetsingId, { eis, status, op });
  }
}
