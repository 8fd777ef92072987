import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { ToetsopmerkingenService } from '#dossier/toetsopmerking/toetsopmerkingen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { OpmerkingAntwoordDto, ToetsopmerkingDto, ToetsopmerkingInvoerDto } from './toetsopmerking.dto.js';

@Controller('toetsingen/:toetsingId/toetsopmerkingen')
export class ToetsopmerkingenController {
  constructor(private readonly opmerkingen: ToetsopmerkingenService) {}

  @Get()
  @Inzien('TOETSOPMERKINGEN', 'leesToetsopmerkingen', {
    antwoord: [ToetsopmerkingDto],
    omschrijving: 'De opmerkingen van de toetser, met de antwoorden van de adviseur',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly ToetsopmerkingDto[]> {
    return this.opmerkingen.lees(beller, toetsingId);
  }

  @Post()
  @Handeling('maakToetsopmerking')
  maak(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { onderwerp, onderwerpId, tekst }: ToetsopmerkingInvoerDto,
  ): Promise<HandelingAntwoord> {
    return this.opmerkingen.maak(verzoek, toetsingId, { onderwerp, onderwerpId, tekst });
  }

  @Post(':opmerkingId/antwoord')
  @Handeling('beantwoordToetsopmerking')
  beantwoord(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('opmerkingId') id: string,
    @Body() { antwoord }: OpmerkingAntwoordDto,
  ): Promise<HandelingAntwoord> {
    return this.opmerkingen.beantwoord(verzoek, toetsingId, id, antwoord);
  }

  @Delete(':opmerkingId')
  @Handeling('trekToetsopmerkingIn')
  trekIn(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('opmerkingId') id: string,
  ): Promise<HandelingAntwoord> {
    return this.opmerkingen.trekIn(verzoek, toetsingId, id);
  }
}
