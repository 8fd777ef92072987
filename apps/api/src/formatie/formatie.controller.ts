import { Body, Controller, Get, Post } from '@nestjs/common';
import { FormatieService } from '#dossier/formatie/formatie.service.js';
import type { Beller, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { FormatieDto, FormatieGemaaktDto, FormatieKopDto, NieuweFormatieDto, FormatieVerplaatsingDto } from './formatie.dto.js';

@Controller('formaties')
export class FormatieController {
  constructor(private readonly formatie: FormatieService) {}

  @Get()
  @InOrganisatie('bekijkFormaties', { antwoord: [FormatieKopDto] })
  lijst(@VanBeller() beller: Beller): Promise<readonly FormatieKopDto[]> {
    return this.formatie.lijst(beller);
  }

  @Post()
  @InOrganisatie('maakFormatie', { antwoord: FormatieGemaaktDto, status: 201 })
  maak(@VanVerzoek() verzoek: Verzoek, @Body() formatie: NieuweFormatieDto): Promise<FormatieGemaaktDto> {
    return this.formatie.maak(verzoek, formatie);
  }

  @Get(':formatieId')
  @InOrganisatie('bekijkFormatie', { antwoord: FormatieDto })
  lees(@VanBeller() beller: Beller, @ObjectId('formatieId') formatieId: string): Promise<FormatieDto> {
    return this.formatie.lees(beller, formatieId);
  }

  @Post(':formatieId/raadsdatum')
  @InOrganisatie('verplaatsFormatie', { antwoord: FormatieDto })
  verplaats(
    @VanVerzoek() verzoek: Verzoek,
    @ObjectId('formatieId') formatieId: string,
    @Body() wijziging: FormatieVerplaatsingDto,
  ): Promise<FormatieDto> {
    return this.formatie.verplaats(verzoek, formatieId, wijziging);
  }
}
