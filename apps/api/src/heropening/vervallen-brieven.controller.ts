import { Controller, Get, type StreamableFile } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { type VervallenBrief, VervallenBrievenService } from '#dossier/heropening/vervallen-brieven.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Inzien } from '../http/handeling.decorator.js';
import { pdfAntwoord } from '../http/pdf-antwoord.js';
import { ToetsingId, Volgnummer } from '../http/toetsing-id.decorator.js';
import { VervallenBriefDto } from './heropening.dto.js';

@Controller('toetsingen/:toetsingId/vervallen-brieven')
export class VervallenBrievenController {
  constructor(private readonly brieven: VervallenBrievenService) {}

  @Get()
  @Inzien('VERVALLEN_BRIEVEN', 'bekijkVervallenBrieven', {
    antwoord: [VervallenBriefDto],
    omschrijving: 'De brieven van eerdere rondes, die niet meer gelden',
  })
  lijst(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly VervallenBrief[]> {
    return this.brieven.lijst(beller, toetsingId);
  }

  @Get(':ronde/pdf')
  @Inzien('VERVALLEN_BRIEVEN', 'leesVervallenBriefPdf', {
    antwoord: 'application/pdf',
    omschrijving: 'Een brief die niet meer geldt, met die markering op elke bladzijde',
  })
  async pdf(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string, @Volgnummer('ronde') ronde: number): Promise<StreamableFile> {
    return pdfAntwoord(await this.brieven.pdf(beller, toetsingId, ronde), 'conclusiebrief-vervallen.pdf');
  }
}
