import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { DomainError } from '#domain/fout/domain-error.js';
import { STAP_CODES } from '#domain/stap/stap-code.js';
import type { HandelingAntwoord, Verzoek } from '#dossier/handeling/opdracht.js';
import { AfzienService } from '#dossier/onderzoek/afzien.service.js';
import { Handeling } from '../http/handeling.decorator.js';
import { ToetsingId } from '../http/toetsing-id.decorator.js';
import { VanVerzoek } from '../http/van-verzoek.decorator.js';
import { AfzienDto } from './onderzoek.dto.js';

@Controller('toetsingen/:toetsingId/stappen/:stap/afzien')
export class AfzienController {
  constructor(private readonly afzien: AfzienService) {}

  @Post()
  @Handeling('zieAfVanStap')
  @ApiParam({ name: 'stap', description: 'De code van de stap.', enum: STAP_CODES, enumName: 'StapCode' })
  zieAf(
    @VanVerzoek() verzoek: Verzoek,
    @ToetsingId() toetsingId: string,
    @Param('stap') tekst: string,
    @Body() dto: AfzienDto,
  ): Promise<HandelingAntwoord> {
    const stap = STAP_CODES.find((code) => code === tekst);
    if (stap === undefined) throw new DomainError('NIET_GEVONDEN');
    return this.afzien.zieAf(verzoek, toetsingId, stap, dto.reden);
  }
}
