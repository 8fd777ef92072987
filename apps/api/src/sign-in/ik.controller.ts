import { Controller, Get, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Herkenning } from '#access/herkenning/herkenning.js';
import { aanmeldingVan } from '../http/aanmelding-van-verzoek.js';
import { Eigen } from '../http/handeling.decorator.js';
import { IkDto } from './ik.dto.js';

@Controller('ik')
export class IkController {
  constructor(private readonly herkenning: Herkenning) {}

  @Get()
  @Eigen('bekijkMijzelf', { antwoord: IkDto, omschrijving: 'Wie u bent, met welke functies, en hoe lang u aangemeld blijft' })
  async ik(@Req() request: Request): Promise<IkDto> {
    const { persoonId, organisatieId, rollen, sessie } = aanmeldingVan(request);
    return {
      persoonId,
      rollen,
      organisatieId,
      organisatie: await this.herkenning.organisatieNaam(organisatieId, persoonId),
      csrfToken: sessie?.csrfToken ?? null,
      sessieVerlooptOp: sessie?.verlooptOp ?? null,
    };
  }
}
