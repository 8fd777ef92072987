import { Controller, Get, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { PersonenInzageService, type Recht } from '#dossier/personen/personen-inzage.service.js';
import { csvBestand } from '#platform/csv/csv-cel.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { RechtDto } from './personen.dto.js';

const CSV = 'text/csv';
const KOLOMMEN = [
  'naam', 'rol', 'sinds', 'gegevenDoor', 'laatstGebruiktOp', 'laatstAangemeldOp', 'geblokkeerd', 'persoonId',
] as const satisfies readonly (keyof Recht)[]; // prettier-ignore

/** For the yearly review of rights: as JSON, or as a file for a spreadsheet to whoever asks for `text/csv`. */
@Controller('rechtenoverzicht')
export class RechtenoverzichtController {
  constructor(private readonly inzage: PersonenInzageService) {}

  @Get()
  @InOrganisatie('bekijkRechten', { antwoord: [RechtDto], ookAls: CSV })
  async lees(
    @VanBeller() beller: Beller,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<readonly RechtDto[] | StreamableFile> {
    const rechten = await this.inzage.rechten(beller);
    response.vary('Accept');
    if (request.accepts(['application/json', CSV]) !== CSV) return rechten;
    const tekst = csvBestand(
      KOLOMMEN,
      rechten.map((recht) => KOLOMMEN.map((kolom) => recht[kolom])),
    );
    return new StreamableFile(Buffer.from(tekst), {
      type: `${CSV}; charset=utf-8`,
      disposition: 'attachment; filename="rechtenoverzicht.csv"',
    });
  }
}
