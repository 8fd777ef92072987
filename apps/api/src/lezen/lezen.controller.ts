import { Controller, Get } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { LeesService } from '#dossier/lezen/lees.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { AuditDto, MogelijkeHandelingDto, StapDto, TaakDto, TermijnDto, ToetsingDto } from './lezen.dto.js';
import { toMogelijkeHandeling } from './reden.js';

/** One case: where it stands, what comes next, what one may do, and what happened. */
@Controller('toetsingen/:toetsingId')
export class LezenController {
  constructor(private readonly lees: LeesService) {}

  @Get()
  @Inzien('KOP', 'bekijkToetsing', { antwoord: ToetsingDto, omschrijving: 'De kop van een toetsing' })
  kop(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<ToetsingDto> {
    return this.lees.kop(beller, toetsingId);
  }

  @Get('stappen')
  @Inzien('PLANNING', 'bekijkStappen', { antwoord: [StapDto], omschrijving: 'De stappen die open zijn of waren' })
  stappen(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly StapDto[]> {
    return this.lees.stappen(beller, toetsingId);
  }

  @Get('termijnen')
  @Inzien('PLANNING', 'bekijkTermijnen', { antwoord: [TermijnDto], omschrijving: 'De termijnen, met wat er wanneer gebeurt' })
  termijnen(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly TermijnDto[]> {
    return this.lees.termijnen(beller, toetsingId);
  }

  @Get('taken')
  @Inzien('PLANNING', 'bekijkTakenVanToetsing', {
    antwoord: [TaakDto],
    omschrijving: 'De openstaande taken van een toetsing, van iedereen',
  })
  taken(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly TaakDto[]> {
    return this.lees.taken(beller, toetsingId);
  }

  @Get('handelingen')
  @Inzien('KOP', 'bekijkHandelingen', { antwoord: [MogelijkeHandelingDto], omschrijving: 'Wat u nu kunt doen, en waarom iets niet kan' })
  async handelingen(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly MogelijkeHandelingDto[]> {
    return (await this.lees.handelingen(beller, toetsingId)).map(toMogelijkeHandeling);
  }

  @Get('audit')
  @Inzien('AUDIT', 'bekijkAudit', { antwoord: AuditDto, omschrijving: 'Wie wat deed of bekeek, en of het spoor nog klopt' })
  audit(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<AuditDto> {
    return this.lees.audit(beller, toetsingId);
  }
}
