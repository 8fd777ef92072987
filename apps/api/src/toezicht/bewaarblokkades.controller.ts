import { Body, Controller, Get, Post } from '@nestjs/common';
import { ALLE_KLASSEN } from '#domain/blokkade/bewaar-blokkade.js';
import { type BewaarBlokkade, BewaarBlokkadeService } from '#dossier/blokkade/bewaar-blokkade.service.js';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { BewaarBlokkadeDto, NieuweBlokkadeDto, OpheffingDto } from './toezicht.dto.js';

@Controller('toetsingen/:toetsingId/bewaarblokkades')
export class BewaarblokkadesController {
  constructor(private readonly blokkades: BewaarBlokkadeService) {}

  @Get()
  @Inzien('BEWAARBLOKKADES', 'bekijkBewaarblokkades', { antwoord: [BewaarBlokkadeDto], omschrijving: 'Wat vernietiging tegenhoudt' })
  lijst(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly BewaarBlokkade[]> {
    return this.blokkades.lijst(beller, toetsingId);
  }

  @Post()
  @Handeling('plaatsBewaarblokkade')
  plaats(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { klassen = ALLE_KLASSEN, grond, tot, eigenaarId }: NieuweBlokkadeDto,
  ): Promise<HandelingAntwoord> {
    return this.blokkades.plaats(verzoek, toetsingId, { grond, klassen, tot, eigenaarId });
  }

  @Post(':blokkadeId/opheffing')
  @Handeling('hefBewaarblokkadeOp')
  hefOp(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('blokkadeId') blokkadeId: string,
    @Body() { reden }: OpheffingDto,
  ): Promise<HandelingAntwoord> {
    return this.blokkades.hefOp(verzoek, toetsingId, blokkadeId, reden);
  }
}
