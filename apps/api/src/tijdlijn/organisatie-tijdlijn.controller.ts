import { Controller, Get, Query } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { OrganisatieTijdlijnService } from '#dossier/tijdlijn/organisatie-tijdlijn.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { OrganisatieTijdlijnVraagDto, toTijdlijnVraag } from './tijdlijn-vraag.dto.js';
import { TijdlijnDto } from './tijdlijn.dto.js';

/** What happened in the organisation outside any case, for people. */
@Controller('organisatie/tijdlijn')
export class OrganisatieTijdlijnController {
  constructor(private readonly tijdlijn: OrganisatieTijdlijnService) {}

  @Get()
  @InOrganisatie('bekijkOrganisatieTijdlijn', { antwoord: TijdlijnDto })
  lees(@VanBeller() beller: Beller, @Query() vraag: OrganisatieTijdlijnVraagDto): Promise<TijdlijnDto> {
    return this.tijdlijn.lees(beller, toTijdlijnVraag(vraag));
  }
}
