import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { WaarnemersService } from '#dossier/waarneming/waarnemers.service.js';
import { WaarnemingService } from '#dossier/waarneming/waarneming.service.js';
import { WaarnemingenService } from '#dossier/waarneming/waarnemingen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { NieuweWaarnemingDto, WaarnemerDto, WaarnemingAntwoordDto, WaarnemingDto, WaarnemingKaderDto } from './waarneming.dto.js';

/** S-X6: who gives the order when the opdrachtgever can't. */
@Controller('waarnemingen')
export class WaarnemingController {
  constructor(
    private readonly waarneming: WaarnemingService,
    private readonly waarnemingen: WaarnemingenService,
    private readonly waarnemers: WaarnemersService,
  ) {}

  @Get('kader')
  @InOrganisatie('bekijkWaarnemingKader', { antwoord: WaarnemingKaderDto })
  kader(@VanBeller() beller: Beller): Promise<WaarnemingKaderDto> {
    return this.waarnemingen.kader(beller);
  }

  @Get('waarnemers')
  @InOrganisatie('bekijkWaarnemers', { antwoord: [WaarnemerDto] })
  kiesbaar(@VanBeller() beller: Beller): Promise<readonly WaarnemerDto[]> {
    return this.waarnemers.lijst(beller);
  }

  @Get()
  @InOrganisatie('bekijkWaarnemingen', { antwoord: [WaarnemingDto] })
  lees(@VanBeller() beller: Beller): Promise<readonly WaarnemingDto[]> {
    return this.waarnemingen.lees(beller);
  }

  @Post()
  @InOrganisatie('registreerWaarneming', { antwoord: WaarnemingAntwoordDto })
  registreer(@VanBeller() beller: Beller, @Body() waarneming: NieuweWaarnemingDto): Promise<WaarnemingAntwoordDto> {
    return this.waarneming.registreer(beller, waarneming);
  }

  @Post(':waarnemingId/einde')
  @InOrganisatie('beeindigWaarneming', { antwoord: WaarnemingAntwoordDto })
  beeindig(@VanBeller() beller: Beller, @ObjectId('waarnemingId') waarnemingId: string): Promise<WaarnemingAntwoordDto> {
    return this.waarneming.beeindig(beller, waarnemingId);
  }
}
