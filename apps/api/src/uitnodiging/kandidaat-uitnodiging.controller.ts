import { Controller, Post } from '@nestjs/common';
import type { HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { KandidaatUitnodigingService } from '#dossier/uitnodiging/kandidaat-uitnodiging.service.js';
import { Handeling } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';

@Controller('toetsingen/:toetsingId/uitnodiging')
export class KandidaatUitnodigingController {
  constructor(private readonly uitnodiging: KandidaatUitnodigingService) {}

  @Post()
  @Handeling('nodigKandidaatUit', {
    uitleg:
      'De kandidaat krijgt een e-mail met een nieuwe link, zeven dagen geldig. Wie zich daarmee aanmeldt, neemt de plaats in van een eerder account.',
  })
  nodigUit(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.uitnodiging.nodigUit(verzoek, toetsingId);
  }
}
