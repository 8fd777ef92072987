import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { MedewerkingService } from '#dossier/medewerking/medewerking.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { InformatiebriefDto, MedewerkingDto, MedewerkingKeuzeDto } from './medewerking.dto.js';

@Controller('toetsingen/:toetsingId')
export class MedewerkingController {
  constructor(private readonly medewerking: MedewerkingService) {}

  @Get('informatiebrief')
  @Inzien('INFORMATIEBRIEF', 'leesInformatiebrief', { antwoord: InformatiebriefDto, omschrijving: 'De informatiebrief aan de kandidaat' })
  leesBrief(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<InformatiebriefDto> {
    return this.medewerking.leesBrief(beller, toetsingId);
  }

  @Get('medewerking')
  @Inzien('MEDEWERKING', 'leesMedewerking', {
    antwoord: MedewerkingDto,
    omschrijving: 'Of de kandidaat meewerkt, en welke bronnen zijn geweigerd',
  })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<MedewerkingDto> {
    return this.medewerking.lees(beller, toetsingId);
  }

  @Post('medewerking')
  @Handeling('verleenMedewerking')
  verleen(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() keuze: MedewerkingKeuzeDto,
  ): Promise<HandelingAntwoord> {
    return this.medewerking.verleen(verzoek, toetsingId, keuze);
  }

  @Post('medewerking/weigering')
  @Handeling('weigerMedewerking', { uitleg: 'De toetsing stopt. U hoeft niet te zeggen waarom.' })
  weiger(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.medewerking.weiger(verzoek, toetsingId);
  }

  @Post('intrekking')
  @Handeling('trekIn', {
    uitleg:
      'De toetsing stopt direct en niemand anders dan de kandidaat kan het dossier nog zien. Hebt u als kandidaat een VOG aangevraagd? Die aanvraag loopt door: die kunt u alleen zelf stoppen, bij Justis. De opdrachtgever doet dit alleen als de kandidaat er schriftelijk om heeft gevraagd.',
  })
  trekIn(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.medewerking.trekIn(verzoek, toetsingId);
  }
}
