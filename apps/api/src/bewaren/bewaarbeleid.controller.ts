import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { BewaarbeleidService } from '#dossier/vernietiging/bewaarbeleid.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { BewaarbeleidDto, BewaarbeleidKlasseDto, NieuwBewaarbeleidDto } from './bewaarbeleid.dto.js';

/** By which category of the selectielijst an organisation keeps each class; nothing is destroyed without it. */
@Controller('bewaarbeleid')
export class BewaarbeleidController {
  constructor(private readonly beleid: BewaarbeleidService) {}

  @Get()
  @InOrganisatie('bekijkBewaarbeleid', { antwoord: [BewaarbeleidDto] })
  lijst(@VanBeller() beller: Beller): Promise<readonly BewaarbeleidDto[]> {
    return this.beleid.lijst(beller);
  }

  @Post()
  @InOrganisatie('stelBewaarbeleidVast', { antwoord: BewaarbeleidKlasseDto, status: 201 })
  stelVast(
    @VanBeller() beller: Beller,
    @Body() { klasse, selectielijst, categorie }: NieuwBewaarbeleidDto,
  ): Promise<BewaarbeleidKlasseDto> {
    return this.beleid.stelVast(beller, klasse, selectielijst, categorie);
  }
}
