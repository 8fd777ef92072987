import { Controller, Get, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Herkenning } from '#access/herkenning/herkenning.js';
import { aanmeldingVan } from '../http/aanmelding-van-verzoek.js';
import { Eigen } from '../http/handeling.decorator.js';
import { IkDto, MijnOrganisatieDto } from './ik.dto.js';

@Controller('ik')
export class IkController {
  constructor(private readonly herkenning: Herkenning) {}

  @Get()
  @Eigen('bekijkMijzelf', { antwoord: IkDto, omschrijving: 'Wie u bent, met welke functies, en hoe lang u aangemeld blijft' })
  async ik(@Req() request: Request): Promise<IkDto> {
    const { persoonId, organisatieId, rollen, sessie } = aanmeldingVan(request);
    const { naam, tijdzone } = await this.herkenning.organisatie(organisatieId, persoonId);
    return {
      persoonId,
      rollen,
      organisatieId,
      organisatie: naam,
      tijdzone,
      csrfToken: sessie?.csrfToken ?? null,
      sessieVerlooptOp: sessie?.verlooptOp ?? null,
    };
  }

  /** A session and a token with `X-Organisatie` are of one organisation at a time; here one sees between which he can choose. */
  @Get('organisaties')
  @Eigen('bekijkMijnOrganisaties', { antwoord: [MijnOrganisatieDto], omschrijving: 'De organisaties waarvoor u met dit account werkt' })
  async organisaties(@Req() request: Request): Promise<readonly MijnOrganisatieDto[]> {
    const gevonden = await this.herkenning.organisatiesVan(aanmeldingVan(request));
    return Promise.all(
      gevonden.map(async ({ organisatieId, persoonId, rollen }) => ({
        organisatieId,
        organisatie: (await this.herkenning.organisatie(organisatieId, persoonId)).naam,
        rollen,
      })),
    );
  }
}
