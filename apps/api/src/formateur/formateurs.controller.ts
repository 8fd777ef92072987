import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { FormateursService } from '#dossier/formateur/formateurs.service.js';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { FormateurDto, KoppelFormateurDto } from './formateur.dto.js';

/** Who may follow how far the kandidaten of a formatie are. */
@Controller('formaties/:formatieId/formateurs')
export class FormateursController {
  constructor(private readonly formateurs: FormateursService) {}

  @Get()
  @InOrganisatie('bekijkFormateurs', { antwoord: [FormateurDto] })
  lees(@VanBeller() beller: Beller, @ObjectId('formatieId') formatieId: string): Promise<readonly FormateurDto[]> {
    return this.formateurs.lees(beller, formatieId);
  }

  @Post()
  @InOrganisatie('koppelFormateur', { antwoord: [FormateurDto] })
  koppel(
    @VanBeller() beller: Beller,
    @ObjectId('formatieId') formatieId: string,
    @Body() { persoonId }: KoppelFormateurDto,
  ): Promise<readonly FormateurDto[]> {
    return this.formateurs.koppel(beller, formatieId, persoonId);
  }

  @Delete(':persoonId')
  @InOrganisatie('ontkoppelFormateur', { antwoord: [FormateurDto] })
  ontkoppel(
    @VanBeller() beller: Beller,
    @ObjectId('formatieId') formatieId: string,
    @ObjectId('persoonId') persoonId: string,
  ): Promise<readonly FormateurDto[]> {
    return this.formateurs.ontkoppel(beller, formatieId, persoonId);
  }
}
