import { Body, Controller, Get, Post } from '@nestjs/common';
import { FormatieService } from '#dossier/formatie/formatie.service.js';
import type { Beller, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Eigen, Lijst, Maken } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { FormatieDto, FormatieGemaaktDto, FormatieKopDto, NieuweFormatieDto, FormatieVerplaatsingDto } from './formatie.dto.js';

@Controller('formaties')
export class FormatieController {
  constructor(private readonly formatie: FormatieService) {}

  @Get()
  @Lijst('bekijkFormaties', { antwoord: [FormatieKopDto], omschrijving: 'De formaties van uw organisatie, de laatste vergadering eerst' })
  lijst(@VanBeller() beller: Beller): Promise<readonly FormatieKopDto[]> {
    return this.formatie.lijst(beller);
  }

  @Post()
  @Maken('maakFormatie', {
    rollen: ['OPDRACHTGEVER', 'KABINET'],
    antwoord: FormatieGemaaktDto,
    omschrijving: 'Een formatie maken: kandidaten die gelijk worden behandeld',
  })
  maak(@VanVerzoek() verzoek: Verzoek, @Body() formatie: NieuweFormatieDto): Promise<FormatieGemaaktDto> {
    return this.formatie.maak(verzoek, formatie);
  }

  @Get(':formatieId')
  @Eigen('bekijkFormatie', {
    antwoord: FormatieDto,
    omschrijving: 'De kandidaten van een formatie, en of zij op tijd klaar zijn voor de vergadering',
    problemen: [404],
  })
  lees(@VanBeller() beller: Beller, @ObjectId('formatieId') formatieId: string): Promise<FormatieDto> {
    return this.formatie.lees(beller, formatieId);
  }

  @Post(':formatieId/raadsdatum')
  @Eigen('verplaatsFormatie', {
    antwoord: FormatieDto,
    omschrijving: 'De raadsdatum van alle kandidaten van een formatie verplaatsen',
    problemen: [404, 409, 422],
  })
  verplaats(
    @VanVerzoek() verzoek: Verzoek,
    @ObjectId('formatieId') formatieId: string,
    @Body() wijziging: FormatieVerplaatsingDto,
  ): Promise<FormatieDto> {
    return this.formatie.verplaats(verzoek, formatieId, wijziging);
  }
}
