import { Controller, Get } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { AankondigingenService } from '#dossier/lezen/aankondigingen.service.js';
import { ControleService } from '#dossier/lezen/controle.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Inzien, Lijst } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { AankondigingDto, ControleDto, ZaaknummerDto } from './beperkt.dto.js';

/** What may be known of a case by who may not know what is in it. */
@Controller()
export class BeperktController {
  constructor(
    private readonly aankondigingen: AankondigingenService,
    private readonly controles: ControleService,
  ) {}

  @Get('aankondigingen')
  @Lijst('AANKONDIGING', 'bekijkAankondigingen', {
    antwoord: [AankondigingDto],
    omschrijving: 'De vergaderingen waarvoor een toetsing loopt, zonder naam en zonder functie',
  })
  lijst(@VanBeller() beller: Beller): Promise<readonly AankondigingDto[]> {
    return this.aankondigingen.lijst(beller);
  }

  @Get('toetsingen/:toetsingId/aankondiging')
  @Inzien('AANKONDIGING', 'bekijkAankondiging', {
    antwoord: AankondigingDto,
    omschrijving: 'Voor welke vergadering een toetsing loopt, en verder niets',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<AankondigingDto> {
    return this.aankondigingen.lees(beller, toetsingId);
  }

  @Get('zaaknummers')
  @Lijst('ZAAKNUMMER', 'bekijkZaaknummers', {
    antwoord: [ZaaknummerDto],
    omschrijving: 'De toetsingen, alleen met hun nummer',
  })
  zaaknummers(@VanBeller() beller: Beller): Promise<readonly ZaaknummerDto[]> {
    return this.aankondigingen.zaaknummers(beller);
  }

  @Get('toetsingen/:toetsingId/zaaknummer')
  @Inzien('ZAAKNUMMER', 'bekijkZaaknummer', { antwoord: ZaaknummerDto, omschrijving: 'Het nummer van een toetsing, en verder niets' })
  zaaknummer(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<ZaaknummerDto> {
    return this.aankondigingen.zaaknummer(beller, toetsingId);
  }

  @Get('toetsingen/:toetsingId/controle')
  @Inzien('CONTROLE', 'controleerToetsing', {
    antwoord: ControleDto,
    omschrijving: 'Wat te controleren is zonder iets te openen: codes, aantallen en kenmerken van de rapporten',
  })
  controle(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<ControleDto> {
    return this.controles.lees(beller, toetsingId);
  }
}
