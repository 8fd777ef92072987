import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { type RisicoInvoer, RisicosService } from '#dossier/risicoanalyse/risicos.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { RisicoDto, RisicoInvoerDto, type ScoreDto } from './risicoanalyse.dto.js';

@Controller('toetsingen/:toetsingId/risicos')
export class RisicosController {
  constructor(private readonly risicos: RisicosService) {}

  @Get()
  @Inzien('CONCEPT', 'leesRisicos', { antwoord: [RisicoDto], omschrijving: 'De risico’s' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly RisicoDto[]> {
    return this.risicos.lees(beller, toetsingId);
  }

  @Post()
  @Handeling('legRisicoVast')
  legVast(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string, @Body() dto: RisicoInvoerDto): Promise<HandelingAntwoord> {
    return this.risicos.legVast(verzoek, toetsingId, toInvoer(dto));
  }

  @Put(':risicoId')
  @Handeling('wijzigRisico', { metVersie: true, uitleg: 'If-Match noemt hier de versie van dit onderdeel.' })
  wijzig(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('risicoId') id: string,
    @Body() dto: RisicoInvoerDto,
  ): Promise<HandelingAntwoord> {
    return this.risicos.wijzig(verzoek, toetsingId, id, toInvoer(dto));
  }

  @Delete(':risicoId')
  @Handeling('verwijderRisico')
  verwijder(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('risicoId') id: string,
  ): Promise<HandelingAntwoord> {
    return this.risicos.verwijder(verzoek, toetsingId, id);
  }
}

const score = ({ kans, impact }: ScoreDto): ScoreDto => ({ kans, impact });

function toInvoer({ categorie, toelichting, bevindingIds, bruto, netto, nietBeheersbaar }: RisicoInvoerDto): RisicoInvoer {
  return { categorie, toelichting, bevindingIds, bruto: score(bruto), netto: score(netto), nietBeheersbaar };
}
