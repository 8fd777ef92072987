import { Body, Controller, Post, Put } from '@nestjs/common';
import type { HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { ToetsingService } from '#dossier/toetsing/toetsing.service.js';
import { eisVersie } from '../http/eis-versie.js';
import { Handeling, InOrganisatie } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { ConceptWijzigingDto, NieuwConceptDto } from './concept.dto.js';

@Controller('toetsingen')
export class ToetsingController {
  constructor(private readonly toetsing: ToetsingService) {}

  @Post()
  @InOrganisatie('maakConcept', { status: 201 })
  maak(@VanVerzoek() verzoek: Verzoek, @Body() concept: NieuwConceptDto): Promise<HandelingAntwoord> {
    return this.toetsing.maakConcept(verzoek, concept);
  }

  @Put(':toetsingId/concept')
  @Handeling('wijzigConcept', { metVersie: true })
  wijzig(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() concept: ConceptWijzigingDto,
  ): Promise<HandelingAntwoord> {
    return this.toetsing.wijzigConcept(eisVersie(verzoek), toetsingId, concept);
  }

  @Post(':toetsingId/start')
  @Handeling('startToetsing')
  start(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.toetsing.start(verzoek, toetsingId);
  }
}
