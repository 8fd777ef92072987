import { Controller, Delete, Get, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Sessies } from '#access/sessie/sessies.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { aanmeldingVan } from '../http/aanmelding-van-verzoek.js';
import { Eigen } from '../http/handeling.decorator.js';
import { ObjectId } from '../http/toetsing-id.decorator.js';
import { SessieDto } from './sessies.dto.js';

/**
 * One’s own sessions, on whichever device: to see where one is signed in, and to end that. Ending asks for a recent sign-in:
 * who finds a screen open can’t shut out who left it. Signing out where one is never asks for it.
 */
@Controller('ik/sessies')
export class SessiesController {
  constructor(private readonly sessies: Sessies) {}

  @Get()
  @Eigen('bekijkMijnSessies', { antwoord: [SessieDto], omschrijving: 'Waar u bent aangemeld' })
  async lijst(@Req() request: Request): Promise<readonly SessieDto[]> {
    return this.sessies.lijst(aanmeldingVan(request));
  }

  @Post('einde')
  @Eigen('beeindigAndereSessies', { status: 204, vers: true, omschrijving: 'U overal afmelden, behalve hier' })
  async eindigAndere(@Req() request: Request): Promise<void> {
    await this.sessies.eindigAndere(aanmeldingVan(request));
  }

  @Delete(':sessieId')
  @Eigen('beeindigSessie', { status: 204, vers: true, omschrijving: 'Een van uw sessies beëindigen', problemen: [404] })
  async eindig(@Req() request: Request, @ObjectId('sessieId') sessieId: string): Promise<void> {
    if (!(await this.sessies.eindigEigen(aanmeldingVan(request), sessieId))) throw new DomainError('NIET_GEVONDEN');
  }
}
