import { Body, Controller, Get, Post } from '@nestjs/common';
import { GesprekOpdrachtgeverService } from '#dossier/advies/gesprek-opdrachtgever.service.js';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { GesprekOpdrachtgeverDto, NieuwGesprekOpdrachtgeverDto } from './advies.dto.js';

@Controller('toetsingen/:toetsingId/opdrachtgevergesprek')
export class GesprekOpdrachtgeverController {
  constructor(private readonly gesprek: GesprekOpdrachtgeverService) {}

  @Get()
  @Inzien('GESPREK_OPDRACHTGEVER', 'leesGesprekOpdrachtgever', {
    antwoord: [GesprekOpdrachtgeverDto],
    omschrijving: 'Het verslag van het gesprek van de opdrachtgever met de kandidaat, als dat er is',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly GesprekOpdrachtgeverDto[]> {
    return this.gesprek.lees(beller, toetsingId);
  }

  @Post()
  @Handeling('legGesprekOpdrachtgeverVast')
  legVast(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { gehoudenOp, afgezien, verslag }: NieuwGesprekOpdrachtgeverDto,
  ): Promise<HandelingAntwoord> {
    return this.gesprek.legVast(verzoek, toetsingId, { gehoudenOp: gehoudenOp ?? null, afgezien, verslag });
  }
}
