import { Body, Controller, Get, Post, type StreamableFile } from '@nestjs/common';
import type { BevindingCorrectie } from '#domain/rapport/correctie.rules.js';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import type { VastgesteldRapport } from '#dossier/rapport/rapport-rij.js';
import { type RapportVersie, RapportVersiesService } from '#dossier/rapport/rapport-versies.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { pdfAntwoord } from '../http/pdf-antwoord.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { RapportDto } from './rapport.dto.js';
import { type BevindingCorrectieDto, RapportCorrectieDto, RapportVersieDto } from './rapport-versies.dto.js';

@Controller('toetsingen/:toetsingId/rapporten')
export class RapportVersiesController {
  constructor(private readonly rapporten: RapportVersiesService) {}

  @Get()
  @Inzien('RAPPORT_VERSIES', 'bekijkRapportVersies', {
    antwoord: [RapportVersieDto],
    omschrijving: 'Alle versies van het rapport, ook van eerdere rondes',
  })
  lijst(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly RapportVersie[]> {
    return this.rapporten.lijst(beller, toetsingId);
  }

  @Get(':rapportId')
  @Inzien('RAPPORT_VERSIES', 'leesRapportVersie', { antwoord: RapportDto, omschrijving: 'Een versie van het rapport' })
  lees(
    @VanBeller() beller: Beller,
    @ToetsingId() toetsingId: string,
    @ObjectId('rapportId') rapportId: string,
  ): Promise<VastgesteldRapport> {
    return this.rapporten.lees(beller, toetsingId, rapportId);
  }

  @Get(':rapportId/pdf')
  @Inzien('RAPPORT_VERSIES', 'leesRapportVersiePdf', { antwoord: 'application/pdf', omschrijving: 'Een versie van het rapport als PDF' })
  async pdf(
    @VanBeller() beller: Beller,
    @ToetsingId() toetsingId: string,
    @ObjectId('rapportId') rapportId: string,
  ): Promise<StreamableFile> {
    return pdfAntwoord(await this.rapporten.pdf(beller, toetsingId, rapportId), 'rapport.pdf');
  }

  @Post('correcties')
  @Handeling('corrigeerRapport', { uitleg: 'Maakt een nieuwe versie met een notitie. De versie ervoor blijft bestaan en leesbaar.' })
  corrigeer(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { notitie, bevindingen, verzoekId }: RapportCorrectieDto,
  ): Promise<HandelingAntwoord> {
    return this.rapporten.corrigeer(verzoek, toetsingId, {
      notitie,
      bevindingen: bevindingen.map(toCorrectie),
      ...(verzoekId === undefined ? {} : { verzoekId }),
    });
  }
}

const toCorrectie = ({ nummer, feit, duiding, verklaringKandidaat }: BevindingCorrectieDto): BevindingCorrectie => ({
  nummer,
  ...(feit === undefined ? {} : { feit }),
  ...(duiding === undefined ? {} : { duiding }),
  ...(verklaringKandidaat === undefined ? {} : { verklaringKandidaat }),
});
