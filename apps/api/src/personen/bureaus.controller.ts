import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import type { Beller, Verzoek } from '#dossier/handeling/opdracht.js';
import { BureausService } from '#dossier/personen/bureaus.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { BureauAntwoordDto, BureauDto, BureauVanPersoonDto, NieuwBureauDto } from './bureaus.dto.js';
import { PersoonAntwoordDto } from './personen.dto.js';

/** The pool from which people are assigned: bureaus, their papers, and who works for them. */
@Controller()
export class BureausController {
  constructor(private readonly bureaus: BureausService) {}

  @Get('bureaus')
  @InOrganisatie('bekijkBureaus', { antwoord: [BureauDto] })
  lees(@VanBeller() beller: Beller): Promise<readonly BureauDto[]> {
    return this.bureaus.lees(beller);
  }

  @Post('bureaus')
  @InOrganisatie('maakBureau', { antwoord: BureauAntwoordDto, status: 201 })
  maak(@VanVerzoek() verzoek: Verzoek, @Body() bureau: NieuwBureauDto): Promise<BureauAntwoordDto> {
    return this.bureaus.maak(verzoek, bureau);
  }

  @Put('bureaus/:bureauId')
  @InOrganisatie('wijzigBureau', { antwoord: BureauAntwoordDto })
  wijzig(@VanBeller() beller: Beller, @ObjectId('bureauId') bureauId: string, @Body() bureau: NieuwBureauDto): Promise<BureauAntwoordDto> {
    return this.bureaus.wijzig(beller, bureauId, bureau);
  }

  @Put('personen/:persoonId/bureau')
  @InOrganisatie('zetBureau', { antwoord: PersoonAntwoordDto })
  zet(
    @VanBeller() beller: Beller,
    @ObjectId('persoonId') persoonId: string,
    @Body() { bureauId }: BureauVanPersoonDto,
  ): Promise<PersoonAntwoordDto> {
    return this.bureaus.zet(beller, persoonId, bureauId);
  }
}
