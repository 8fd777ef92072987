import { Controller, Get } from '@nestjs/common';
import { BewaarplanService } from '#dossier/bewaren/bewaarplan.service.js';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { BewaarRegelDto } from './bewaarplan.dto.js';

@Controller('toetsingen/:toetsingId/bewaarplan')
export class BewaarplanController {
  constructor(private readonly bewaarplan: BewaarplanService) {}

  @Get()
  @Inzien('BEWAARPLAN', 'leesBewaarplan', { antwoord: [BewaarRegelDto], omschrijving: 'Wanneer welke stukken worden vernietigd' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly BewaarRegelDto[]> {
    return this.bewaarplan.lees(beller, toetsingId);
  }
}
