import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { WaarnemingService } from '#dossier/waarneming/waarneming.service.js';
import { WaarnemingenService } from '#dossier/waarneming/waarnemingen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Eigen } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { NieuweWaarnemingDto, WaarnemingAntwoordDto, WaarnemingDto, WaarnemingKaderDto } from './waarneming.dto.js';

const PROBLEMEN = [404, 409, 422];

/** S-X6: who gives the order when the opdrachtgever can't. */
@Controller('waarnemingen')
export class WaarnemingController {
  constructor(
    private readonly waarneming: WaarnemingService,
    private readonly waarnemingen: WaarnemingenService,
  ) {}

  @Get('kader')
  @Eigen('bekijkWaarnemingKader', { antwoord: WaarnemingKaderDto, omschrijving: 'Wie volgens de wet kan waarnemen' })
  kader(@VanBeller() beller: Beller): Promise<WaarnemingKaderDto> {
    return this.waarnemingen.kader(beller);
  }

  @Get()
  @Eigen('bekijkWaarnemingen', { antwoord: [WaarnemingDto], omschrijving: 'De waarnemingen die zijn vastgelegd' })
  lees(@VanBeller() beller: Beller): Promise<readonly WaarnemingDto[]> {
    return this.waarnemingen.lees(beller);
  }

  @Post()
  @Eigen('registreerWaarneming', {
    antwoord: WaarnemingAntwoordDto,
    omschrijving: 'Een waarnemer van de opdrachtgever vastleggen',
    problemen: PROBLEMEN,
  })
  registreer(@VanBeller() beller: Beller, @Body() waarneming: NieuweWaarnemingDto): Promise<WaarnemingAntwoordDto> {
    return this.waarneming.registreer(beller, waarneming);
  }

  @Post(':waarnemingId/einde')
  @Eigen('beeindigWaarneming', {
    antwoord: WaarnemingAntwoordDto,
    omschrijving: 'Een waarneming nu beëindigen',
    problemen: PROBLEMEN,
  })
  beeindig(@VanBeller() beller: Beller, @ObjectId('waarnemingId') waarnemingId: string): Promise<WaarnemingAntwoordDto> {
    return this.waarneming.beeindig(beller, waarnemingId);
  }
}
