import { Body, Controller, Get, Post, Put, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { VerbodenTekstService } from '#dossier/vragenlijst/verboden-tekst.service.js';
import { VragenlijstInzageService } from '#dossier/vragenlijst/vragenlijst-inzage.service.js';
import { VragenlijstService } from '#dossier/vragenlijst/vragenlijst.service.js';
import { foutDetail } from '#platform/problem/fout-detail.js';
import { VanBeller } from '../http/beller.decorator.js';
import { versieVanOnderdeel } from '../http/eis-versie.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import {
  AntwoordenBewaardDto,
  AntwoordenDto,
  NieuweAanvullingDto,
  VerbodenTekstDto,
  VragenlijstBeoordelingDto,
  VragenlijstDto,
  VragenlijstIndieningDto,
} from './vragenlijst.dto.js';

const BEWAREN =
  'In If-Match staat de versie van de vragenlijst die dit venster het laatst zag. Is een van deze vragen daarna ergens anders gewijzigd, dan ' +
  'bewaren wij niets (ANTWOORD_GEWIJZIGD) en noemt `redenen` de vragen. Andere vragen storen elkaar niet: `ookGewijzigd` noemt wat u nog moet ' +
  'ophalen. Een antwoord mag onaf zijn. Klopt er één niet, dan bewaren wij niets en staan alle fouten in `redenen`.';

@Controller('toetsingen/:toetsingId/vragenlijst')
export class VragenlijstController {
  constructor(
    private readonly vragenlijst: VragenlijstService,
    private readonly inzage: VragenlijstInzageService,
    private readonly verboden: VerbodenTekstService,
  ) {}

  @Get()
  @Inzien('ANTWOORDEN', 'leesVragenlijst', { antwoord: VragenlijstDto, omschrijving: 'De vragen, de antwoorden en de aanvullingen' })
  async lees(
    @VanBeller() beller: Beller,
    @ToetsingId() toetsingId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<VragenlijstDto> {
    const gelezen = await this.inzage.lees(beller, toetsingId);
    response.setHeader('ETag', `"${gelezen.versie}"`);
    return { ...gelezen, fouten: gelezen.fouten.map(({ vraag, code, params }) => ({ vraag, code, uitleg: foutDetail(code, params) })) };
  }

  /** If-Match and ETag are the version of the questionnaire, not that of the case: the kandidaat writes while others work on the case. */
  @Put('antwoorden')
  @Handeling('bewaarAntwoorden', { metVersie: true, antwoord: AntwoordenBewaardDto, uitleg: BEWAREN })
  async bewaar(
    @VanVerzoek() alles: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { antwoorden }: AntwoordenDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<HandelingAntwoord> {
    const { verzoek, versie } = versieVanOnderdeel(alles);
    const bewaard = await this.vragenlijst.bewaar(verzoek, toetsingId, versie, antwoorden);
    if (bewaard.vragenlijst !== undefined) response.setHeader('ETag', `"${bewaard.vragenlijst.versie}"`);
    return bewaard;
  }

  @Post('indiening')
  @Handeling('dienVragenlijstIn')
  dienIn(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() indiening: VragenlijstIndieningDto,
  ): Promise<HandelingAntwoord> {
    return this.vragenlijst.dienIn(verzoek, toetsingId, indiening);
  }

  @Post('beoordeling')
  @Handeling('beoordeelVragenlijst')
  beoordeel(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { oordeel, toelichting }: VragenlijstBeoordelingDto,
  ): Promise<HandelingAntwoord> {
    return this.vragenlijst.beoordeel(verzoek, toetsingId, oordeel, toelichting);
  }

  @Post('aanvullingen')
  @Handeling('vulVragenlijstAan')
  vulAan(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() aanvulling: NieuweAanvullingDto,
  ): Promise<HandelingAntwoord> {
    return this.vragenlijst.vulAan(verzoek, toetsingId, aanvulling);
  }

  @Post('verwijdering')
  @Handeling('verwijderVerbodenTekst', {
    uitleg: 'Alles wat daar getypt is, is direct weg, voor iedereen. De kandidaat krijgt een bericht.',
  })
  verwijderTekst(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() tekst: VerbodenTekstDto,
  ): Promise<HandelingAntwoord> {
    return this.verboden.verwijder(verzoek, toetsingId, tekst);
  }

  @Post('aanvullingen/afronding')
  @Handeling('rondAanvullingAf')
  rondAanvullingAf(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.vragenlijst.rondAanvullingAf(verzoek, toetsingId);
  }
}
