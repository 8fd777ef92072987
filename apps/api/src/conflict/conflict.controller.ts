import { Body, Controller, Get, Post } from '@nestjs/common';
import { ConflictService } from '#dossier/conflict/conflict.service.js';
import { HerbeoordelingService } from '#dossier/conflict/herbeoordeling.service.js';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { ConflictDto, HerbeoordelingBesluitDto, HerbeoordelingDto } from './conflict.dto.js';

/** S-X4: who has a conflict of interest, and what happens to his work. */
@Controller('toetsingen/:toetsingId')
export class ConflictController {
  constructor(
    private readonly conflict: ConflictService,
    private readonly herbeoordeling: HerbeoordelingService,
  ) {}

  @Post('toewijzingen/:toewijzingId/conflict')
  @Handeling('meldConflict', {
    uitleg: 'De toewijzing eindigt meteen. Wie zelf aan de toetsing werkt, kan alleen zijn eigen conflict melden.',
  })
  meld(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('toewijzingId') toewijzingId: string,
    @Body() { grond }: ConflictDto,
  ): Promise<HandelingAntwoord> {
    return this.conflict.meld(verzoek, toetsingId, toewijzingId, grond);
  }

  @Post('opdrachtgever/conflict')
  @Handeling('meldConflictOpdrachtgever', { uitleg: 'De opdrachtgever ziet deze toetsing daarna niet meer. Registreer een waarneming.' })
  meldOpdrachtgever(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { grond }: ConflictDto,
  ): Promise<HandelingAntwoord> {
    return this.conflict.meldOpdrachtgever(verzoek, toetsingId, grond);
  }

  @Get('herbeoordelingen')
  @Inzien('HERBEOORDELINGEN', 'bekijkHerbeoordelingen', {
    antwoord: [HerbeoordelingDto],
    omschrijving: 'Werk van iemand met een belangenconflict',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly HerbeoordelingDto[]> {
    return this.herbeoordeling.lees(beller, toetsingId);
  }

  @Post('herbeoordelingen/besluit')
  @Handeling('beslisHerbeoordeling')
  beslis(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { ids, besluit }: HerbeoordelingBesluitDto,
  ): Promise<HandelingAntwoord> {
    return this.herbeoordeling.beslis(verzoek, toetsingId, ids, besluit);
  }

  @Post('herbeoordelingen/:herbeoordelingId/afronding')
  @Handeling('rondHerbeoordelingAf')
  rondAf(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('herbeoordelingId') id: string,
  ): Promise<HandelingAntwoord> {
    return this.herbeoordeling.rondAf(verzoek, toetsingId, id);
  }
}
