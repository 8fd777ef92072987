import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { NoodinzageService } from '#dossier/noodinzage/noodinzage.service.js';
import { NoodinzagenService } from '#dossier/noodinzage/noodinzagen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { NieuweNoodinzageDto, NoodinzageDto, VerantwoordingDto } from './noodinzage.dto.js';

/** Break-glass of the FG. */
@Controller('toetsingen/:toetsingId/noodinzagen')
export class NoodinzageController {
  constructor(
    private readonly noodinzage: NoodinzageService,
    private readonly noodinzagen: NoodinzagenService,
  ) {}

  @Get()
  @Inzien('NOODINZAGEN', 'bekijkNoodinzagen', {
    antwoord: [NoodinzageDto],
    omschrijving: 'Wanneer de functionaris gegevensbescherming gegevens van de toetsing mocht zien, waarom, en wat daaruit volgde',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly NoodinzageDto[]> {
    return this.noodinzagen.lees(beller, toetsingId);
  }

  @Post()
  @Handeling('vraagNoodinzageAan')
  vraagAan(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() noodinzage: NieuweNoodinzageDto,
  ): Promise<HandelingAntwoord> {
    return this.noodinzage.vraagAan(verzoek, toetsingId, noodinzage);
  }

  @Post(':noodinzageId/goedkeuring')
  @Handeling('keurNoodinzageGoed')
  keurGoed(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('noodinzageId') noodinzageId: string,
  ): Promise<HandelingAntwoord> {
    return this.noodinzage.keurGoed(verzoek, toetsingId, noodinzageId);
  }

  @Post(':noodinzageId/afwijzing')
  @Handeling('wijsNoodinzageAf')
  wijsAf(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('noodinzageId') noodinzageId: string,
  ): Promise<HandelingAntwoord> {
    return this.noodinzage.wijsAf(verzoek, toetsingId, noodinzageId);
  }

  @Post(':noodinzageId/einde')
  @Handeling('beeindigNoodinzage')
  beeindig(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('noodinzageId') noodinzageId: string,
  ): Promise<HandelingAntwoord> {
    return this.noodinzage.beeindig(verzoek, toetsingId, noodinzageId);
  }

  @Post(':noodinzageId/verantwoording')
  @Handeling('verantwoordNoodinzage')
  verantwoord(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('noodinzageId') noodinzageId: string,
    @Body() { tekst }: VerantwoordingDto,
  ): Promise<HandelingAntwoord> {
    return this.noodinzage.verantwoord(verzoek, toetsingId, noodinzageId, tekst);
  }
}
