import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { OpschortingService } from '#dossier/pauze/opschorting.service.js';
import { ProcesbesluitenService } from '#dossier/pauze/procesbesluiten.service.js';
import { RaadsdatumService } from '#dossier/pauze/raadsdatum.service.js';
import { StakenService } from '#dossier/pauze/staken.service.js';
import { TermijnenService } from '#dossier/pauze/termijnen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import {
  OpschortingDto,
  ProcesbesluitDto,
  RaadsdatumWijzigingDto,
  StakingDto,
  TermijnprofielWijzigingDto,
  VerlengingDto,
} from './verloop.dto.js';

/** Decisions on the course of a case: suspend, resume, stop, move the council date, other terms. */
@Controller('toetsingen/:toetsingId')
export class VerloopController {
  constructor(
    private readonly opschorting: OpschortingService,
    private readonly staken: StakenService,
    private readonly raadsdatum: RaadsdatumService,
    private readonly termijnen: TermijnenService,
    private readonly besluiten: ProcesbesluitenService,
  ) {}

  @Get('procesbesluiten')
  @Inzien('PROCESBESLUITEN', 'leesProcesbesluiten', {
    antwoord: [ProcesbesluitDto],
    omschrijving: 'Waarom de toetsing is opgeschort, gestaakt of verplaatst',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly ProcesbesluitDto[]> {
    return this.besluiten.lees(beller, toetsingId);
  }

  @Post('opschorting')
  @Handeling('schortOp', { uitleg: 'De eigen termijnen staan stil. De VOG en de vergadering lopen door.' })
  schortOp(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string, @Body() invoer: OpschortingDto): Promise<HandelingAntwoord> {
    return this.opschorting.schortOp(verzoek, toetsingId, invoer);
  }

  @Post('hervatting')
  @Handeling('hervat', { uitleg: 'De toetsing gaat verder waar zij was. Elke eigen termijn schuift op met de tijd van de opschorting.' })
  hervat(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.opschorting.hervat(verzoek, toetsingId);
  }

  @Post('staking')
  @Handeling('staak', { uitleg: 'De toetsing stopt voorgoed. Het dossier krijgt een datum van vernietiging.' })
  staak(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string, @Body() invoer: StakingDto): Promise<HandelingAntwoord> {
    return this.staken.staak(verzoek, toetsingId, invoer);
  }

  @Put('raadsdatum')
  @Handeling('wijzigRaadsdatum', {
    uitleg:
      'Termijnen die naar de vergadering toe tellen, worden opnieuw berekend. Is de VOG op de nieuwe dag te oud? Dan is een nieuwe VOG nodig, ook als u de datum weer terugzet.',
  })
  verplaats(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() wijziging: RaadsdatumWijzigingDto,
  ): Promise<HandelingAntwoord> {
    return this.raadsdatum.wijzig(verzoek, toetsingId, wijziging);
  }

  @Put('termijnprofiel')
  @Handeling('wijzigTermijnprofiel', {
    uitleg: 'Lopende termijnen worden opnieuw berekend. Wie nog tijd had, houdt die ten minste tot en met de volgende werkdag.',
  })
  wijzigProfiel(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() wijziging: TermijnprofielWijzigingDto,
  ): Promise<HandelingAntwoord> {
    return this.termijnen.wijzigProfiel(verzoek, toetsingId, wijziging);
  }

  @Post('termijnen/:termijnId/verlenging')
  @Handeling('verlengTermijn')
  verleng(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('termijnId') termijnId: string,
    @Body() { reden }: VerlengingDto,
  ): Promise<HandelingAntwoord> {
    return this.termijnen.verleng(verzoek, toetsingId, { termijnId, reden });
  }
}
