import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { BronnenService } from '#dossier/onderzoek/bronnen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { BronbevindingDto, BrononderzoekAfrondingDto, NieuweBronbevindingDto } from './onderzoek.dto.js';

@Controller('toetsingen/:toetsingId')
export class BronnenController {
  constructor(private readonly bronnen: BronnenService) {}

  @Get('bronbevindingen')
  @Inzien('BRONBEVINDINGEN', 'leesBronbevindingen', {
    antwoord: [BronbevindingDto],
    omschrijving: 'Het register van geraadpleegde bronnen',
  })
  async lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly BronbevindingDto[]> {
    const bronnen = await this.bronnen.lees(beller, toetsingId);
    return bronnen.map(({ soort, geraadpleegdOp, versie: _versie, ...bron }) => ({ ...bron, bronSoort: soort, datum: geraadpleegdOp }));
  }

  @Post('bronbevindingen')
  @Handeling('legBronbevindingVast')
  legVast(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() dto: NieuweBronbevindingDto,
  ): Promise<HandelingAntwoord> {
    const { bronSoort, datum, bron, url, zoekvraag, feit, relevantie, persoonsmatch } = dto;
    return this.bronnen.legVast(verzoek, toetsingId, {
      soort: bronSoort,
      bron,
      url: url ?? null,
      geraadpleegdOp: datum,
      zoekvraag,
      feit,
      relevantie,
      persoonsmatch,
    });
  }

  @Delete('bronbevindingen/:bronbevindingId')
  @Handeling('verwijderBronbevinding')
  verwijder(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('bronbevindingId') id: string,
  ): Promise<HandelingAntwoord> {
    return this.bronnen.verwijder(verzoek, toetsingId, id);
  }

  @Post('brononderzoek/afronding')
  @Handeling('rondBronOnderzoekAf')
  rondAf(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() dto: BrononderzoekAfrondingDto,
  ): Promise<HandelingAntwoord> {
    return this.bronnen.rondAf(verzoek, toetsingId, dto.bijzondereTreffersVerwijderd);
  }
}
