import { Controller, Get, Query } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { ToewijzingenService } from '#dossier/toetsing/toewijzingen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ToewijsbareDto, MedewerkersVraagDto } from './toewijzing.dto.js';

@Controller('medewerkers')
export class MedewerkersController {
  constructor(private readonly toewijzingen: ToewijzingenService) {}

  @Get()
  @InOrganisatie('bekijkMedewerkers', { antwoord: [ToewijsbareDto] })
  lees(@VanBeller() beller: Beller, @Query() { rol }: MedewerkersVraagDto): Promise<readonly ToewijsbareDto[]> {
    return this.toewijzingen.medewerkers(beller, rol);
  }
}
