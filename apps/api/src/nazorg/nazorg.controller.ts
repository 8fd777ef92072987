import { Body, Controller, Post } from '@nestjs/common';
import type { HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { NazorgService } from '#dossier/nazorg/nazorg.service.js';
import { Handeling } from '../http/handeling.decorator.js';
import { ObjectId, ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { EindeAmbtDto, NazorgPuntDto } from './nazorg.dto.js';

/** S19: after the benoeming. */
@Controller('toetsingen/:toetsingId')
export class NazorgController {
  constructor(private readonly nazorg: NazorgService) {}

  @Post('nazorg/punten')
  @Handeling('rondNazorgPuntAf')
  rondPuntAf(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { punt }: NazorgPuntDto,
  ): Promise<HandelingAntwoord> {
    return this.nazorg.rondPuntAf(verzoek, toetsingId, punt);
  }

  @Post('nazorg/controles')
  @Handeling('legNazorgControleVast')
  legControleVast(@VanVerzoek() verzoek: Verzoek, @ToetsingId() toetsingId: string): Promise<HandelingAntwoord> {
    return this.nazorg.legControleVast(verzoek, toetsingId);
  }

  @Post('maatregelen/:maatregelId/niet-nagekomen')
  @Handeling('stelMaatregelNietNagekomenVast')
  stelNietNagekomenVast(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @ObjectId('maatregelId') id: string,
  ): Promise<HandelingAntwoord> {
    return this.nazorg.stelNietNagekomenVast(verzoek, toetsingId, id);
  }

  @Post('ambt/einde')
  @Handeling('eindigAmbt', { uitleg: 'De toetsing wordt hiermee gesloten.' })
  eindigAmbt(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Body() { geeindigdOp }: EindeAmbtDto,
  ): Promise<HandelingAntwoord> {
    return this.nazorg.eindigAmbt(verzoek, toetsingId, geeindigdOp);
  }
}
