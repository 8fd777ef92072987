import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { PlanningService } from '#dossier/toetsing/planning.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie, Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { PlanningDto, PlanningWensDto } from './planning.dto.js';

@Controller('toetsingen')
export class PlanningController {
  constructor(private readonly planning: PlanningService) {}

  /** A question that keeps nothing; a POST because its answer depends on more than an address should hold. */
  @Post('planning')
  @HttpCode(200)
  @InOrganisatie('simuleerPlanning', { antwoord: PlanningDto })
  simuleer(@VanBeller() beller: Beller, @Body() wens: PlanningWensDto): Promise<PlanningDto> {
    return this.planning.simuleer(beller, wens);
  }

  @Get(':toetsingId/planning')
  @Inzien('PLANNING', 'bekijkPlanning', { antwoord: PlanningDto, omschrijving: 'De planning van de toetsing' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<PlanningDto> {
    return this.planning.lees(beller, toetsingId);
  }
}
