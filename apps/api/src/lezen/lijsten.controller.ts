import { Controller, Get, Query } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { TakenService } from '#dossier/lezen/taken.service.js';
import { ToetsingenService } from '#dossier/lezen/toetsingen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Lijst } from '../http/handeling.decorator.js';
import { EigenTakenDto, ToetsingenBladzijdeDto } from './lezen.dto.js';
import { BladzijdeDto, ToetsingenDto } from './lijst.dto.js';

/** Over all cases: what there is for the caller to see and to do. */
@Controller()
export class LijstenController {
  constructor(
    private readonly toetsingen: ToetsingenService,
    private readonly taken: TakenService,
  ) {}

  @Get('toetsingen')
  @Lijst('KOP', 'bekijkToetsingen', {
    antwoord: ToetsingenBladzijdeDto,
    omschrijving: 'De toetsingen die u mag zien, de laatst gewijzigde eerst',
  })
  async alleToetsingen(@VanBeller() beller: Beller, @Query() vraag: ToetsingenDto): Promise<ToetsingenBladzijdeDto> {
    const { rijen, meer, cursor } = await this.toetsingen.lijst(beller, vraag);
    return { toetsingen: rijen, meer, cursor };
  }

  @Get('taken')
  @Lijst('KOP', 'bekijkTaken', { antwoord: EigenTakenDto, omschrijving: 'Uw openstaande taken in alle toetsingen, de dringendste eerst' })
  async alleTaken(@VanBeller() beller: Beller, @Query() vraag: BladzijdeDto): Promise<EigenTakenDto> {
    const { rijen, meer, cursor } = await this.taken.lijst(beller, vraag);
    return { taken: rijen, meer, cursor };
  }
}
