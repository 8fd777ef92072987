import { Controller, Get, Query } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { SimulatieService } from '#dossier/toetsing/simulatie.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { SimulatieDto } from './simulatie.dto.js';
import { SimulatieVraagDto } from './simulatie-vraag.dto.js';

@Controller('simulatie')
export class SimulatieController {
  constructor(private readonly simulatie: SimulatieService) {}

  @Get()
  @InOrganisatie('simuleerToetsing', { antwoord: SimulatieDto })
  simuleer(@VanBeller() beller: Beller, @Query() { soort, start, raad, profiel, spoed }: SimulatieVraagDto): Promise<SimulatieDto> {
    return this.simulatie.simuleer(beller, {
      aanleiding: soort,
      start,
      ...(raad === undefined ? {} : { raadsdatum: raad }),
      termijnProfiel: profiel,
      ...(spoed === undefined ? {} : { spoed: spoed === 'ja' }),
    });
  }
}
