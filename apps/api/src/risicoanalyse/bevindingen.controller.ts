import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { type BevindingInvoer, BevindingenService } from '#dossier/risicoanalyse/bevindingen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { BevindingDto, BevindingInvoerDto } from './risicoanalyse.dto.js';

@Controller('toetsingen/:toetsingId/bevindingen')
export class BevindingenController {
  constructor(private readonly bevindingen: BevindingenService) {}

  @Get()
  @Inzien('CONCEPT', 'leesBevindingen', { antwoord: [BevindingDto], omschrijving: 'De bevindingen' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly BevindingDto[]> {
    return this.bevindingen.lees(beller, toetsingId);
  }

  @Post()
  @Handeling('legBevindingVast')
  legVast(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string, @Body() dto: BevindingInvoerDto): Promise<HandelingAntwoord> {
    return this.bevindingen.legVast(verzoek, toetsingId, toInvoer(dto));
  }

  @Put(':bevindingId')
  @Handeling('wijzigBevinding', { metVersie: true, uitleg: 'If-Match noemt hier de versie van dit onderdeel.' })
  wijzig(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('bevindingId') id: string,
    @Body() dto: BevindingInvoerDto,
  ): Promise<HandelingAntwoord> {
    return this.bevindingen.wijzig(verzoek, toetsingId, id, toInvoer(dto));
  }

  @Delete(':bevindingId')
  @Handeling('verwijderBevinding')
  verwijder(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('bevindingId') id: string,
  ): Promise<HandelingAntwoord> {
    return this.bevindingen.verwijder(verzoek, toetsingId, id);
  }
}

function toInvoer({
  categorie,
  feit,
  duiding,
  verklaringKandidaat,
  bewijskracht,
  bronnen,
  onjuistAntwoord,
}: BevindingInvoerDto): BevindingInvoer {
  const bevinding = { categorie, feit, duiding, verklaringKandidaat, bewijskracht, bronnen };
  return onjuistAntwoord === undefined ? bevinding : { ...bevinding, onjuistAntwoord };
}
