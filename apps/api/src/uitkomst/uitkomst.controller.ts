import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Beller, HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { UitkomstService } from '#dossier/uitkomst/uitkomst.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { Handeling, Inzien } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { AanvaardingDto, UitkomstDto, UitkomstRegistratieDto } from './uitkomst.dto.js';

@Controller('toetsingen/:toetsingId/uitkomst')
export class UitkomstController {
  constructor(private readonly uitkomst: UitkomstService) {}

  @Get()
  @Inzien('UITKOMST', 'leesUitkomst', { antwoord: UitkomstDto, omschrijving: 'Wat de vergadering heeft besloten' })
  lees(@VanBeller() beller: Beller, @ToetsingId() toetsingId: string): Promise<UitkomstDto> {
    return this.uitkomst.lees(beller, toetsingId);
  }

  @Post()
  @Handeling('registreerUitkomst', {
    uitleg: 'Zonder gecontroleerde VOG die op de dag van de benoeming geldig is, kan niemand worden benoemd.',
  })
  registreer(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { uitkomst, benoemdOp, besluitRef }: UitkomstRegistratieDto,
  ): Promise<HandelingAntwoord> {
    return this.uitkomst.registreer(verzoek, toetsingId, { uitkomst, benoemdOp: benoemdOp ?? null, besluitRef: besluitRef ?? null });
  }

  @Post('aanvaarding')
  @Handeling('aanvaard')
  aanvaard(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { aanvaardOp }: AanvaardingDto,
  ): Promise<HandelingAntwoord> {
    return this.uitkomst.aanvaard(verzoek, toetsingId, aanvaardOp);
  }

  @Post('niet-aanvaarding')
  @Handeling('nietAanvaard', { uitleg: 'De toetsing wordt hiermee gesloten.' })
  nietAanvaard(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.uitkomst.nietAanvaard(verzoek, toetsingId);
  }
}
