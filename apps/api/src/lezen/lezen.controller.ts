import { Controller, Get, Query } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { InzagelogService } from '#dossier/lezen/inzagelog.service.js';
import { LeesService } from '#dossier/lezen/lees.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { AuditDto, MogelijkeHandelingDto, StapDto, TaakDto, TermijnDto, ToetsingDto } from './lezen.dto.js';
import { InzagelogDto } from './inzagelog.dto.js';
import { BladzijdeDto } from './lijst.dto.js';
import { toMogelijkeHandeling } from './reden.js';

/** One case: where it stands, what comes next, what one may do, and what happened. */
@Controller('toetsingen/:toetsingId')
export class LezenController {
  constructor(
    private readonly lees: LeesService,
    private readonly inzagelog: InzagelogService,
  ) {}

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

  @Get('inzagelog')
  @Inzien('INZAGELOG', 'bekijkInzagelog', { antwoord: InzagelogDto, omschrijving: 'Wie het dossier heeft ingezien, de laatste keer eerst' })
  async wieKeek(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string, @Query() vraag: BladzijdeDto): Promise<InzagelogDto> {
    const { rijen, meer, cursor } = await this.inzagelog.lees(beller, toetsingId, vraag);
    return { inzagen: rijen, meer, cursor };
  }
}
