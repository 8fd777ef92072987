import { Controller, Get } from '@nestjs/common';
import { ProcesstatussenService } from '#dossier/formateur/processtatussen.service.js';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Inzien, Lijst } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { ProcesstatusDto } from './formateur.dto.js';

/** For who forms a college: how far it is, and what the letter concluded. */
@Controller()
export class ProcesstatussenController {
  constructor(private readonly processtatussen: ProcesstatussenService) {}

  @Get('processtatussen')
  @Lijst('PROCESSTATUS', 'bekijkProcesstatussen', {
    antwoord: [ProcesstatusDto],
    omschrijving: 'Hoe ver de kandidaten van uw formatie zijn, alleen met hun zaaknummer',
  })
  lijst(@VanBeller() beller: Beller): Promise<readonly ProcesstatusDto[]> {
    return this.processtatussen.lijst(beller);
  }

  @Get('toetsingen/:toetsingId/processtatus')
  @Inzien('PROCESSTATUS', 'bekijkProcesstatus', {
    antwoord: ProcesstatusDto,
    omschrijving: 'Hoe ver een kandidaat van uw formatie is, en verder niets',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<ProcesstatusDto> {
    return this.processtatussen.lees(beller, toetsingId);
  }
}
