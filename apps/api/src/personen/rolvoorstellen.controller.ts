import { Controller, Get, Post } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { RolvoorstellenService } from '#dossier/personen/rolvoorstellen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { PersoonAntwoordDto, RolVoorstelDto } from './personen.dto.js';

/** Functions that take two to give. */
@Controller('rolvoorstellen')
export class RolvoorstellenController {
  constructor(private readonly voorstellen: RolvoorstellenService) {}

  @Get()
  @InOrganisatie('bekijkRolvoorstellen', { antwoord: [RolVoorstelDto] })
  lees(@VanBeller() beller: Beller): Promise<readonly RolVoorstelDto[]> {
    return this.voorstellen.lees(beller);
  }

  @Post(':voorstelId/bevestiging')
  @InOrganisatie('bevestigRol', { antwoord: PersoonAntwoordDto })
  bevestig(@VanBeller() beller: Beller, @ObjectId('voorstelId') voorstelId: string): Promise<PersoonAntwoordDto> {
    return this.voorstellen.bevestig(beller, voorstelId);
  }

  @Post(':voorstelId/afwijzing')
  @InOrganisatie('wijsRolAf', { antwoord: PersoonAntwoordDto })
  wijsAf(@VanBeller() beller: Beller, @ObjectId('voorstelId') voorstelId: string): Promise<PersoonAntwoordDto> {
    return this.voorstellen.wijsAf(beller, voorstelId);
  }
}
