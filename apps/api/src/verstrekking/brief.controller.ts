import { Controller, Get, type StreamableFile } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { type Brief, BriefInzageService } from '#dossier/verstrekking/brief-inzage.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Inzien } from '../http/handeling.decorator.js';
import { pdfAntwoord } from '../http/pdf-antwoord.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { BriefDto } from './verstrekking.dto.js';

@Controller('toetsingen/:toetsingId/brief')
export class BriefController {
  constructor(private readonly brief: BriefInzageService) {}

  @Get()
  @Inzien('BRIEF', 'leesBrief', { antwoord: BriefDto, omschrijving: 'Waar de conclusiebrief is, zonder wat erin staat' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<Brief> {
    return this.brief.lees(beller, toetsingId);
  }

  @Get('pdf')
  @Inzien('BRIEF', 'leesBriefPdf', { antwoord: 'application/pdf', omschrijving: 'De conclusiebrief als PDF' })
  async pdf(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<StreamableFile> {
    return pdfAntwoord(await this.brief.pdf(beller, toetsingId), 'conclusiebrief.pdf');
  }
}
