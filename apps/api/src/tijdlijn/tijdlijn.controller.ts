import { Controller, Get, Query } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { TijdlijnService } from '#dossier/tijdlijn/tijdlijn.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { TijdlijnVraagDto, toTijdlijnVraag } from './tijdlijn-vraag.dto.js';
import { TijdlijnDto } from './tijdlijn.dto.js';

/** What happened in a case, for people. */
@Controller('toetsingen/:toetsingId/tijdlijn')
export class TijdlijnController {
  constructor(private readonly tijdlijn: TijdlijnService) {}

  @Get()
  @Inzien('AUDIT', 'bekijkTijdlijn', {
    antwoord: TijdlijnDto,
    omschrijving: 'Wie wat deed, wanneer en waarom dat mocht, in gewone woorden',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string, @Query() vraag: TijdlijnVraagDto): Promise<TijdlijnDto> {
    return this.tijdlijn.lees(beller, toetsingId, toTijdlijnVraag(vraag));
  }
}
