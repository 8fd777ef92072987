import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { BewijslogService } from '#dossier/bewijs/bewijslog.service.js';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { Grootte } from '../http/toetsing-id.decorator.js';
import { BladzijdeDto } from '../lezen/lijst.dto.js';
import {
  BewijslogDto,
  ConsistentieDto,
  ConsistentieVraagDto,
  ControlepuntDto,
  ControlepuntenDto,
  MedeondertekeningDto,
} from './bewijslog.dto.js';

/** The log of an organisation: what was signed, with which keys, and that it only grows (docs/evidence.md). */
@Controller('bewijslog')
export class BewijslogController {
  constructor(private readonly bewijslog: BewijslogService) {}

  @Get()
  @InOrganisatie('bekijkBewijslog', { antwoord: BewijslogDto })
  stand(@VanBeller() beller: Beller): Promise<BewijslogDto> {
    return this.bewijslog.stand(beller);
  }

  @Get('controlepunten')
  @InOrganisatie('bekijkBewijslog', { antwoord: ControlepuntenDto, operationId: 'bekijkControlepunten' })
  async controlepunten(@VanBeller() beller: Beller, @Query() vraag: BladzijdeDto): Promise<ControlepuntenDto> {
    const { rijen, meer, cursor } = await this.bewijslog.controlepunten(beller, vraag);
    return { controlepunten: rijen, meer, cursor };
  }

  @Get('controlepunten/:grootte')
  @InOrganisatie('bekijkBewijslog', { antwoord: ControlepuntDto, operationId: 'bekijkControlepunt' })
  controlepunt(@VanBeller() beller: Beller, @Grootte() grootte: number): Promise<ControlepuntDto> {
    return this.bewijslog.controlepunt(beller, grootte);
  }

  @Get('consistentie')
  @InOrganisatie('bekijkBewijslog', { antwoord: ConsistentieDto, operationId: 'bekijkConsistentie', problemen: [404] })
  async consistentie(@VanBeller() beller: Beller, @Query() { van, tot }: ConsistentieVraagDto): Promise<ConsistentieDto> {
    return { consistentie: await this.bewijslog.consistentie(beller, van, tot) };
  }

  @Post('controlepunten/:grootte/medeondertekeningen')
  @InOrganisatie('dienMedeondertekeningIn', { antwoord: ControlepuntDto })
  medeonderteken(
    @VanBeller() beller: Beller,
    @Grootte() grootte: number,
    @Body() { regel }: MedeondertekeningDto,
  ): Promise<ControlepuntDto> {
    return this.bewijslog.medeonderteken(beller, grootte, regel);
  }
}
