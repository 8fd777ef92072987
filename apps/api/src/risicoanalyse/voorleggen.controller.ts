import { Controller, Post } from '@nestjs/common';
import type { HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VoorleggenService } from '#dossier/risicoanalyse/voorleggen.service.js';
import { Handeling } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';

@Controller('toetsingen/:toetsingId')
export class VoorleggenController {
  constructor(private readonly voorleggen: VoorleggenService) {}

  @Post('concept')
  @Handeling('legConceptVoor')
  legVoor(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.voorleggen.legVoor(verzoek, toetsingId);
  }

  @Post('wederhoor/tweede-ronde')
  @Handeling('legGewijzigdConceptVoor')
  legOpnieuwVoor(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.voorleggen.legOpnieuwVoor(verzoek, toetsingId);
  }
}
