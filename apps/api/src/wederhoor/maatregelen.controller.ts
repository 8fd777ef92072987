import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { type MaatregelInvoer, MaatregelVoorstelService } from '#dossier/risicoanalyse/maatregel-voorstel.service.js';
import { MaatregelenService } from '#dossier/wederhoor/maatregelen.service.js';
import { MaatregelVervalService } from '#dossier/wederhoor/maatregel-verval.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { MaatregelDto, MaatregelInvoerDto } from '../risicoanalyse/risicoanalyse.dto.js';
import { MaatregelBesluitDto, MaatregelUitvoeringDto, MaatregelVervalDto } from './wederhoor.dto.js';

@Controller('toetsingen/:toetsingId/maatregelen')
export class MaatregelenController {
  constructor(
    private readonly voorstel: MaatregelVoorstelService,
    private readonly maatregelen: MaatregelenService,
    private readonly verval: MaatregelVervalService,
  ) {}

  @Get()
  @Inzien('MAATREGELEN', 'leesMaatregelen', { antwoord: [MaatregelDto], omschrijving: 'De maatregelen' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly MaatregelDto[]> {
    return this.maatregelen.lees(beller, toetsingId);
  }

  @Post()
  @Handeling('stelMaatregelVoor')
  stelVoor(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string, @Body() dto: MaatregelInvoerDto): Promise<HandelingAntwoord> {
    return this.voorstel.stelVoor(verzoek, toetsingId, toInvoer(dto));
  }

  @Put(':maatregelId')
  @Handeling('wijzigMaatregel', { metVersie: true, uitleg: 'If-Match noemt hier de versie van dit onderdeel.' })
  wijzig(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('maatregelId') id: string,
    @Body() dto: MaatregelInvoerDto,
  ): Promise<HandelingAntwoord> {
    return this.voorstel.wijzig(verzoek, toetsingId, id, toInvoer(dto));
  }

  @Delete(':maatregelId')
  @Handeling('verwijderMaatregel')
  verwijder(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('maatregelId') id: string,
  ): Promise<HandelingAntwoord> {
    return this.voorstel.verwijder(verzoek, toetsingId, id);
  }

  @Post(':maatregelId/besluit')
  @Handeling('beslisOverMaatregel')
  beslis(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('maatregelId') id: string,
    @Body() { besluit }: MaatregelBesluitDto,
  ): Promise<HandelingAntwoord> {
    return this.maatregelen.beslis(verzoek, toetsingId, id, besluit);
  }

  @Post(':maatregelId/uitvoering')
  @Handeling('meldMaatregelUitgevoerd')
  meldUitgevoerd(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('maatregelId') id: string,
    @Body() { tekst, documentId }: MaatregelUitvoeringDto,
  ): Promise<HandelingAntwoord> {
    return this.maatregelen.meldUitgevoerd(verzoek, toetsingId, id, { tekst: tekst ?? '', documentId: documentId ?? null });
  }

  @Post(':maatregelId/bevestiging')
  @Handeling('bevestigMaatregel')
  bevestig(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('maatregelId') id: string,
  ): Promise<HandelingAntwoord> {
    return this.maatregelen.bevestig(verzoek, toetsingId, id);
  }

  @Post(':maatregelId/verval')
  @Handeling('laatMaatregelVervallen', { uitleg: 'De kandidaat krijgt hiervan bericht en kan de reden lezen.' })
  laatVervallen(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('maatregelId') id: string,
    @Body() { reden }: MaatregelVervalDto,
  ): Promise<HandelingAntwoord> {
    return this.verval.laatVervallen(verzoek, toetsingId, id, reden);
  }
}

const toInvoer = ({ code, moment, zichtbaarheid, toelichting, risicoIds }: MaatregelInvoerDto): MaatregelInvoer => ({
  code,
  moment,
  zichtbaarheid,
  toelichting,
  risicoIds,
});
