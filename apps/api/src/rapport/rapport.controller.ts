import { Body, Controller, Get, Post, type StreamableFile } from '@nestjs/common';
import { type ToetsOnderdeel } from '#domain/rapport/rapport.rules.js';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { type Conceptrapport, type RapportMetAantekeningen, RapportService } from '#dossier/rapport/rapport.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { pdfAntwoord } from '../http/pdf-antwoord.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { ConceptrapportDto, GelezenRapportDto, RapportVaststellingDto } from './rapport.dto.js';

@Controller('toetsingen/:toetsingId/rapport')
export class RapportController {
  constructor(private readonly rapport: RapportService) {}

  @Get()
  @Inzien('RAPPORT', 'leesRapport', {
    antwoord: GelezenRapportDto,
    omschrijving: 'Het rapport zoals het is vastgesteld, met de aantekeningen erbij',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<RapportMetAantekeningen> {
    return this.rapport.lees(beller, toetsingId);
  }

  @Get('concept')
  @Inzien('RAPPORT_CONCEPT', 'leesConceptrapport', {
    antwoord: ConceptrapportDto,
    omschrijving: 'Het rapport zoals het nu zou worden vastgesteld',
  })
  leesConcept(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<Conceptrapport> {
    return this.rapport.leesConcept(beller, toetsingId);
  }

  @Get('pdf')
  @Inzien('RAPPORT', 'leesRapportPdf', { antwoord: 'application/pdf', omschrijving: 'Het rapport als PDF' })
  async pdf(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<StreamableFile> {
    return pdfAntwoord(await this.rapport.pdf(beller, toetsingId), 'rapport.pdf');
  }

  @Post('vaststelling')
  @Handeling('stelRapportVast')
  stelVast(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() dto: RapportVaststellingDto,
  ): Promise<HandelingAntwoord> {
    return this.rapport.stelVast(verzoek, toetsingId, bevestigd(dto), dto.gelezen);
  }
}

function bevestigd({ volledigheid, proportionaliteit, bronnen }: RapportVaststellingDto): readonly ToetsOnderdeel[] {
  const onderdelen: readonly (readonly [ToetsOnderdeel, boolean])[] = [
    ['VOLLEDIGHEID', volledigheid],
    ['PROPORTIONALITEIT', proportionaliteit],
    ['BRONNEN', bronnen],
  ];
  return onderdelen.filter(([, ja]) => ja).map(([onderdeel]) => onderdeel);
}
