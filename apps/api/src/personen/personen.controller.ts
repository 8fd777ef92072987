import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import type { Beller, Verzoek } from '#dossier/handeling/opdracht.js';
import { PersonenInzageService } from '#dossier/personen/personen-inzage.service.js';
import { PersonenService } from '#dossier/personen/personen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { NieuwPersoonDto, PersoonAntwoordDto, PersoonDto, RollenDto } from './personen.dto.js';

/** Who works for the organisation; never its kandidaten. */
@Controller('personen')
export class PersonenController {
  constructor(
    private readonly personen: PersonenService,
    private readonly inzage: PersonenInzageService,
  ) {}

  @Get()
  @InOrganisatie('bekijkPersonen', { antwoord: [PersoonDto] })
  lijst(@VanBeller() beller: Beller): Promise<readonly PersoonDto[]> {
    return this.inzage.lijst(beller);
  }

  @Post()
  @InOrganisatie('voegPersoonToe', { antwoord: PersoonAntwoordDto, status: 201 })
  voegToe(@VanVerzoek() verzoek: Verzoek, @Body() persoon: NieuwPersoonDto): Promise<PersoonAntwoordDto> {
    return this.personen.voegToe(verzoek, persoon);
  }

  @Get(':persoonId')
  @InOrganisatie('bekijkPersoon', { antwoord: PersoonDto })
  lees(@VanBeller() beller: Beller, @ObjectId('persoonId') persoonId: string): Promise<PersoonDto> {
    return this.inzage.lees(beller, persoonId);
  }

  @Put(':persoonId/rollen')
  @InOrganisatie('wijzigRollen', { antwoord: PersoonAntwoordDto })
  wijzigRollen(
    @VanBeller() beller: Beller,
    @ObjectId('persoonId') persoonId: string,
    @Body() { rollen }: RollenDto,
  ): Promise<PersoonAntwoordDto> {
    return this.personen.wijzigRollen(beller, persoonId, rollen);
  }

  @Post(':persoonId/blokkade')
  @InOrganisatie('blokkeerPersoon', { antwoord: PersoonAntwoordDto })
  blokkeer(@VanBeller() beller: Beller, @ObjectId('persoonId') persoonId: string): Promise<PersoonAntwoordDto> {
    return this.personen.blokkeer(beller, persoonId);
  }

  @Delete(':persoonId/blokkade')
  @InOrganisatie('deblokkeerPersoon', { antwoord: PersoonAntwoordDto })
  deblokkeer(@VanBeller() beller: Beller, @ObjectId('persoonId') persoonId: string): Promise<PersoonAntwoordDto> {
    return this.personen.deblokkeer(beller, persoonId);
  }

  @Post(':persoonId/uitnodiging')
  @InOrganisatie('nodigPersoonUit', { antwoord: PersoonAntwoordDto })
  nodigUit(@VanBeller() beller: Beller, @ObjectId('persoonId') persoonId: string): Promise<PersoonAntwoordDto> {
    return this.personen.nodigUit(beller, persoonId);
  }

  @Delete(':persoonId/aanmelding')
  @InOrganisatie('verwijderAanmelding', { antwoord: PersoonAntwoordDto })
  verwijderAanmelding(@VanBeller() beller: Beller, @ObjectId('persoonId') persoonId: string): Promise<PersoonAntwoordDto> {
    return this.personen.verwijderAanmelding(beller, persoonId);
  }
}
