import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { KetenstoringService } from '#dossier/pauze/ketenstoring.service.js';
import { VanBeller } from '../http/beller.decorator.js';
import { InOrganisatie } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { KetenstoringAntwoordDto, KetenstoringDto, KetenstoringEindeDto, NieuweKetenstoringDto } from './ketenstoring.dto.js';

/** Outages of the systems behind the VOG, for the whole organisation at once. */
@Controller('ketenstoringen')
export class KetenstoringController {
  constructor(private readonly ketenstoring: KetenstoringService) {}

  @Get()
  @InOrganisatie('bekijkKetenstoringen', { antwoord: [KetenstoringDto] })
  lees(@VanBeller() beller: Beller): Promise<readonly KetenstoringDto[]> {
    return this.ketenstoring.lees(beller);
  }

  /** Registering the same outage twice moves nothing twice. */
  @Post()
  @InOrganisatie('registreerKetenstoring', { antwoord: KetenstoringAntwoordDto })
  registreer(@VanBeller() beller: Beller, @Body() storing: NieuweKetenstoringDto): Promise<KetenstoringAntwoordDto> {
    return this.ketenstoring.registreer(beller, storing);
  }

  @Put(':storingId/einde')
  @InOrganisatie('beeindigKetenstoring', { antwoord: KetenstoringAntwoordDto })
  beeindig(
    @VanBeller() beller: Beller,
    @ObjectId('storingId') storingId: string,
    @Body() { tot }: KetenstoringEindeDto,
  ): Promise<KetenstoringAntwoordDto> {
    return this.ketenstoring.beeindig(beller, storingId, tot);
  }
}
