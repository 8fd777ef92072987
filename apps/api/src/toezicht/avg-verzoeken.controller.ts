import { Body, Controller, Get, Post } from '@nestjs/common';
import { AvgGevolgService } from '#dossier/avg/avg-gevolg.service.js';
import { AvgVerzoekService } from '#dossier/avg/avg-verzoek.service.js';
import type { AvgVerzoek } from '#dossier/avg/lees-verzoeken.js';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { AvgAntwoordDto, AvgVerklaringDto, AvgVerlengingDto, AvgVerzoekDto, NieuwAvgVerzoekDto } from './toezicht.dto.js';

@Controller('toetsingen/:toetsingId/avg-verzoeken')
export class AvgVerzoekenController {
  constructor(
    private readonly verzoeken: AvgVerzoekService,
    private readonly gevolgen: AvgGevolgService,
  ) {}

  @Get()
  @Inzien('AVG_VERZOEKEN', 'bekijkAvgVerzoeken', {
    antwoord: [AvgVerzoekDto],
    omschrijving: 'Wat de kandidaat over zijn gegevens heeft gevraagd, met de antwoorden',
  })
  lijst(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly AvgVerzoek[]> {
    return this.verzoeken.lijst(beller, toetsingId);
  }

  @Post()
  @Handeling('dienAvgVerzoekIn', { uitleg: 'Het antwoord komt binnen een maand. Met een reden kan dat twee maanden later zijn.' })
  dienIn(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { soort, tekst, ontvangenOp }: NieuwAvgVerzoekDto,
  ): Promise<HandelingAntwoord> {
    return this.verzoeken.dienIn(verzoek, toetsingId, { soort, tekst, ontvangenOp: ontvangenOp ?? null });
  }

  @Post(':verzoekId/verlenging')
  @Handeling('verlengAvgVerzoek')
  verleng(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('verzoekId') verzoekId: string,
    @Body() { reden }: AvgVerlengingDto,
  ): Promise<HandelingAntwoord> {
    return this.verzoeken.verleng(verzoek, toetsingId, verzoekId, reden);
  }

  @Post(':verzoekId/antwoord')
  @Handeling('beantwoordAvgVerzoek')
  beantwoord(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('verzoekId') verzoekId: string,
    @Body() { uitkomst, tekst }: AvgAntwoordDto,
  ): Promise<HandelingAntwoord> {
    return this.verzoeken.beantwoord(verzoek, toetsingId, verzoekId, { uitkomst, tekst });
  }

  @Post(':verzoekId/verklaring')
  @Handeling('voegVerklaringToe', { uitleg: 'Eén keer, na het antwoord. De verklaring blijft staan en wordt gelezen bij het rapport.' })
  voegVerklaringToe(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('verzoekId') verzoekId: string,
    @Body() { tekst }: AvgVerklaringDto,
  ): Promise<HandelingAntwoord> {
    return this.gevolgen.voegVerklaringToe(verzoek, toetsingId, verzoekId, tekst);
  }

  @Post(':verzoekId/opheffing')
  @Handeling('hefBeperkingOp', {
    uitleg: 'Vertel de kandidaat eerst dat u dit doet, en waarom. Daarna gaat het werk aan de toetsing door.',
  })
  hefBeperkingOp(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('verzoekId') verzoekId: string,
  ): Promise<HandelingAntwoord> {
    return this.gevolgen.hefBeperkingOp(verzoek, toetsingId, verzoekId);
  }
}
