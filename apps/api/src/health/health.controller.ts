import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Aanmelddienst } from '#access/oidc/aanmelddienst.js';
import { isDatabaseGereed } from '#persistence/database-gereed.js';
import { type Gezondheid, gezondheid, gezondheidHttpStatus, type Onderdeel } from '#platform/health/gezondheid.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import { Openbaar } from '../http/handeling.decorator.js';
import { GEZONDHEID, KEY_PROVIDER } from '../tokens.js';
import { GezondheidDto, LevendDto } from './gezondheid.dto.js';

const WACHTTIJD_MS = 3_000;

/** For whoever runs the application: is the process alive, and can it do its work? Tells nothing about cases or addresses. */
@Controller('health')
export class HealthController {
  readonly #onderdelen: readonly Onderdeel[];

  constructor(
    dataSource: DataSource,
    aanmelddienst: Aanmelddienst,
    @Inject(KEY_PROVIDER) keys: KeyProvider,
    @Inject(GEZONDHEID) anderen: readonly Onderdeel[],
  ) {
    this.#onderdelen = [
      { naam: 'database', noodzakelijk: true, controle: () => eisDatabase(dataSource) },
      { naam: 'sleutels', noodzakelijk: true, controle: () => eisSleutels(keys) },
      { naam: 'aanmelden', noodzakelijk: true, controle: () => aanmelddienst.controleer() },
      ...anderen,
    ];
  }

  @Get('live')
  @Openbaar('leeft', { antwoord: LevendDto, omschrijving: 'Of het proces draait', ingang: false })
  live(): LevendDto {
    return { status: 'OK' };
  }

  @Get('ready')
  @Openbaar('gereed', {
    antwoord: GezondheidDto,
    omschrijving: 'Of het systeem zijn werk kan doen, en welke onderdelen niet',
    ingang: false,
  })
  async ready(@Res({ passthrough: true }) response: Response): Promise<Gezondheid> {
    const stand = await gezondheid(this.#onderdelen, WACHTTIJD_MS);
    response.status(gezondheidHttpStatus(stand.status));
    return stand;
  }
}

async function eisDatabase(dataSource: DataSource): Promise<void> {
  const [gebrek] = await isDatabaseGereed(dataSource);
  if (gebrek !== undefined) throw Object.assign(new Error('the database is not ready'), { code: gebrek });
}

/** A key that wraps and unwraps: the vault opens. */
async function eisSleutels(keys: KeyProvider): Promise<void> {
  const proef = Buffer.alloc(32, 1);
  const terug = await keys.unwrap('gezondheid', await keys.wrap('gezondheid', proef));
  if (!terug.equals(proef)) throw new Error('a wrapped key did not come back');
}
