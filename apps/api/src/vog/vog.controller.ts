import { Body, Controller, Get, Post, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { BESTANDSSOORT_MIME } from '#domain/document/bestand.rules.js';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VogInzageService } from '#dossier/vog/vog-inzage.service.js';
import { VogService } from '#dossier/vog/vog.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { bestandAntwoord } from '../http/bestand-antwoord.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { VogDto, VogIndieningDto, VogOverleggingDto, VogVerificatieDto, VogVerlengingDto } from './vog.dto.js';

@Controller('toetsingen/:toetsingId/vog')
export class VogController {
  constructor(
    private readonly vog: VogService,
    private readonly inzage: VogInzageService,
  ) {}

  @Get()
  @Inzien('VOG_STATUS', 'bekijkVog', { antwoord: VogDto, omschrijving: 'Hoe het met de VOG staat' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<VogDto> {
    return this.inzage.lees(beller, toetsingId);
  }

  @Get('bestand')
  @Inzien('VOG_BESTAND', 'haalVogBestand', {
    antwoord: Object.values(BESTANDSSOORT_MIME),
    omschrijving: 'De VOG zelf, tot die is gecontroleerd',
  })
  async bestand(
    @VanBeller() beller: Beller,
    @ToetsingId() toetsingId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return bestandAntwoord(response, await this.inzage.open(beller, toetsingId));
  }

  @Post('klaarzetting')
  @Handeling('zetVogKlaar')
  zetKlaar(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.vog.zetKlaar(verzoek, toetsingId);
  }

  @Post('indiening')
  @Handeling('meldVogIngediend')
  meldIngediend(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() indiening: VogIndieningDto,
  ): Promise<HandelingAntwoord> {
    return this.vog.meldIngediend(verzoek, toetsingId, indiening);
  }

  @Post('niet-afgegeven')
  @Handeling('meldVogNietAfgegeven')
  meldNietAfgegeven(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.vog.meldNietAfgegeven(verzoek, toetsingId);
  }

  @Post('procedure')
  @Handeling('meldVogProcedure', { uitleg: 'Vrijwillig. Schrijf niet waarom: dat vragen en bewaren wij niet.' })
  meldProcedure(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.vog.meldProcedure(verzoek, toetsingId);
  }

  @Post('nieuwe-aanvraag')
  @Handeling('vraagNieuweVogAan')
  vraagNieuweAan(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.vog.vraagNieuweAan(verzoek, toetsingId);
  }

  @Post('verlenging')
  @Handeling('verlengVogTermijn', { uitleg: 'Alleen in Caribisch Nederland, en één keer per aanvraag.' })
  verlengTermijn(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { reden }: VogVerlengingDto,
  ): Promise<HandelingAntwoord> {
    return this.vog.verlengTermijn(verzoek, toetsingId, reden);
  }

  @Post('overlegging')
  @Handeling('overlegVog')
  leverIn(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { documentId }: VogOverleggingDto,
  ): Promise<HandelingAntwoord> {
    return this.vog.leverIn(verzoek, toetsingId, documentId);
  }

  @Post('verificatie')
  @Handeling('verifieerVog')
  verifieer(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() controle: VogVerificatieDto,
  ): Promise<HandelingAntwoord> {
    return this.vog.verifieer(verzoek, toetsingId, controle);
  }
}
