import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { type Wederhoor, WederhoorService } from '#dossier/wederhoor/wederhoor.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { AntwoordOpReactieDto, WederhoorDto, WederhoorReactieDto } from './wederhoor.dto.js';

@Controller('toetsingen/:toetsingId/wederhoor')
export class WederhoorController {
  constructor(private readonly wederhoor: WederhoorService) {}

  @Get()
  @Inzien('WEDERHOOR', 'leesWederhoor', {
    antwoord: WederhoorDto,
    omschrijving: 'Het concept, de reacties van de kandidaat en de antwoorden',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<Wederhoor> {
    return this.wederhoor.lees(beller, toetsingId);
  }

  @Post('reactie')
  @Handeling('reageerOpConcept')
  reageer(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string, @Body() dto: WederhoorReactieDto): Promise<HandelingAntwoord> {
    return this.wederhoor.reageer(verzoek, toetsingId, {
      reacties: dto.reacties.map(({ onderwerp, onderwerpId, soort, tekst }) => ({ onderwerp, onderwerpId, soort, tekst })),
      maatregelen: (dto.maatregelen ?? []).map(({ maatregelId, besluit }) => ({ maatregelId, besluit })),
    });
  }

  @Post('uitstel')
  @Handeling('vraagUitstelWederhoor')
  vraagUitstel(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.wederhoor.vraagUitstel(verzoek, toetsingId);
  }

  @Post('reacties/:reactieId/antwoord')
  @Handeling('beantwoordReactie')
  beantwoord(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('reactieId') reactieId: string,
    @Body() { uitkomst, reden }: AntwoordOpReactieDto,
  ): Promise<HandelingAntwoord> {
    return this.wederhoor.beantwoord(verzoek, toetsingId, reactieId, { uitkomst, reden });
  }
}
