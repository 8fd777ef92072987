import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { UitvraagInzageService } from '#dossier/uitvraag/uitvraag-inzage.service.js';
import { UitvraagVragenService } from '#dossier/uitvraag/uitvraag-vragen.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien, Lijst } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { MedewerkerDto } from '../toetsing/toewijzing.dto.js';
import { GesteldeVraagDto, NieuweVraagDto, UitvraagAntwoordDto, UitvraagVraagDto, WachtendeVraagDto } from './uitvraag-vragen.dto.js';

/** S09: fixed questions to officials, each of whom sees his own question until he has answered it. */
@Controller()
export class UitvraagVragenController {
  constructor(
    private readonly vragen: UitvraagVragenService,
    private readonly inzage: UitvraagInzageService,
  ) {}

  @Get('uitvragen/wachtend')
  @Lijst('UITVRAAG_VRAAG', 'bekijkWachtendeVragen', {
    antwoord: [WachtendeVraagDto],
    omschrijving: 'Vragen van adviseurs die op uw antwoord wachten',
  })
  wachtend(@VanBeller() beller: Beller): Promise<readonly WachtendeVraagDto[]> {
    return this.inzage.wachtend(beller);
  }

  @Get('toetsingen/:toetsingId/uitvragen/vragen')
  @Inzien('UITVRAGEN', 'leesGesteldeVragen', { antwoord: [GesteldeVraagDto], omschrijving: 'De vragen aan collega’s, en aan wie' })
  gesteld(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly GesteldeVraagDto[]> {
    return this.inzage.gesteld(beller, toetsingId);
  }

  @Get('toetsingen/:toetsingId/uitvragen/beantwoorders')
  @Inzien('UITVRAGEN', 'bekijkBeantwoorders', { antwoord: [MedewerkerDto], omschrijving: 'Aan wie u een vraag kunt stellen' })
  beantwoorders(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<readonly MedewerkerDto[]> {
    return this.inzage.beantwoorders(beller, toetsingId);
  }

  @Post('toetsingen/:toetsingId/uitvragen/vragen')
  @Handeling('stelUitvraag')
  stel(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string, @Body() vraag: NieuweVraagDto): Promise<HandelingAntwoord> {
    return this.vragen.stel(verzoek, toetsingId, vraag);
  }

  @Post('toetsingen/:toetsingId/uitvragen/vragen/:uitvraagId/intrekking')
  @Handeling('trekUitvraagIn')
  trekIn(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string, @ObjectId('uitvraagId') id: string): Promise<HandelingAntwoord> {
    return this.vragen.trekIn(verzoek, toetsingId, id);
  }

  @Get('toetsingen/:toetsingId/uitvragen/vragen/:uitvraagId')
  @Inzien('UITVRAAG_VRAAG', 'leesVraag', { antwoord: UitvraagVraagDto, omschrijving: 'De vraag die op uw antwoord wacht' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string, @ObjectId('uitvraagId') id: string): Promise<UitvraagVraagDto> {
    return this.inzage.lees(beller, toetsingId, id);
  }

  @Post('toetsingen/:toetsingId/uitvragen/vragen/:uitvraagId/antwoord')
  @Handeling('beantwoordUitvraag', { uitleg: 'U antwoordt één keer. Daarna ziet u de vraag en het antwoord niet meer.' })
  beantwoord(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('uitvraagId') id: string,
    @Body() { antwoord }: UitvraagAntwoordDto,
  ): Promise<HandelingAntwoord> {
    return this.vragen.beantwoord(verzoek, toetsingId, id, antwoord);
  }
}
