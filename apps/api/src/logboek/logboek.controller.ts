import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Beller } from '#dossier/handeling/opdracht.js';
import type { LogboekUitvoer } from '#dossier/logboek/neem-uit.js';
import { ToegangsbesluitenService } from '#dossier/logboek/toegangsbesluiten.service.js';
import { VerwerkingenService } from '#dossier/logboek/verwerkingen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { LogboekVraagDto, toLogboekVraag } from './logboek.dto.js';

const NDJSON = 'application/x-ndjson';

/** The logs of an organisation for who keeps watch: a JSON text per line, as it is read. Where there is more, the header Link says so. */
@Controller('logboek')
export class LogboekController {
  constructor(
    private readonly toegangsbesluiten: ToegangsbesluitenService,
    private readonly verwerkingen: VerwerkingenService,
  ) {}

  @Get('toegangsbesluiten')
  @InOrganisatie('bekijkToegangsbesluiten', { antwoord: NDJSON })
  async besluiten(
    @VanBeller() beller: Beller,
    @Query() vraag: LogboekVraagDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return toAntwoord(await this.toegangsbesluiten.neemUit(beller, toLogboekVraag(vraag)), request, response);
  }

  @Get('verwerkingen')
  @InOrganisatie('bekijkVerwerkingen', { antwoord: NDJSON })
  async verwerkt(
    @VanBeller() beller: Beller,
    @Query() vraag: LogboekVraagDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return toAntwoord(await this.verwerkingen.neemUit(beller, toLogboekVraag(vraag)), request, response);
  }
}

/** When it breaks on its way the connection breaks too: half a log is no log. */
function toAntwoord({ cursor, regels }: LogboekUitvoer, request: Request, response: Response): StreamableFile {
  if (cursor !== null) {
    const verder = new URL(request.originalUrl, 'http://hier');
    verder.searchParams.set('cursor', cursor);
    response.setHeader('Link', `<${verder.pathname}${verder.search}>; rel="next"`);
  }
  return new StreamableFile(Readable.from(regels), { type: `${NDJSON}; charset=utf-8` }).setErrorHandler(() => void response.destroy());
}
