import { Controller, Get } from '@nestjs/common';
import { CijfersService } from '#dossier/cijfers/cijfers.service.js';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { CijfersDto } from './cijfers.dto.js';

/** How the cases of the organisation go, in numbers that tell of nobody. */
@Controller('cijfers')
export class CijfersController {
  constructor(private readonly cijfers: CijfersService) {}

  @Get()
  @InOrganisatie('bekijkCijfers', { antwoord: CijfersDto })
  lees(@VanBeller() beller: Beller): Promise<CijfersDto> {
    return this.cijfers.lees(beller);
  }
}
