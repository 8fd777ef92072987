import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Opruiming } from '#dossier/documenten/opruiming.js';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { logboekOpties } from '#dossier/logboek/dossier-logboek.js';
import { Logboek } from '#logboek/logboek.js';
import { LogboekModule } from '#logboek/logboek.module.js';
import { type Transactie, Transacties } from '#persistence/transactie.js';
import { Kluis } from '#vault/kluis.js';
import { dienst } from './dienst.js';
import type { ApiOnderdelen } from './onderdelen.js';
import { CONFIGURATIE, GEZONDHEID, HARTSLAG_MS, KEY_PROVIDER, LOGGER, OBJECT_STORE } from './tokens.js';

/** What every service stands on. */
@Global()
@Module({})
export class FundamentModule {
  static met({
    configuratie,
    logger,
    dataSource,
    keys,
    opslag,
    gezondheid,
    hartslagMs,
    klokverschuiving,
    transacties,
  }: ApiOnderdelen): DynamicModule {
    const kluis = new Kluis(keys);
    return {
      module: FundamentModule,
      imports: [LogboekModule.forRoot(logboekOpties(kluis))],
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: KEY_PROVIDER, useValue: keys },
        { provide: OBJECT_STORE, useValue: opslag },
        { provide: LOGGER, useValue: logger },
        { provide: CONFIGURATIE, useValue: configuratie },
        { provide: GEZONDHEID, useValue: gezondheid ?? [] },
        { provide: HARTSLAG_MS, useValue: hartslagMs ?? 20_000 },
        { provide: Transacties, useValue: transacties ?? new Transacties(dataSource, klokverschuiving) },
        { provide: Kluis, useValue: kluis },
        { provide: Opruiming, useValue: new Opruiming(opslag, (error) => logger.warn({ err: error }, 'bestand niet verwijderd')) },
        dienst(HandelingenService, Transacties, Kluis, Logboek<Transactie>),
        dienst(InzageService, Transacties, Kluis, Logboek<Transactie>),
      ],
      exports: [
        DataSource,
        KEY_PROVIDER,
        OBJECT_STORE,
        LOGGER,
        CONFIGURATIE,
        HARTSLAG_MS,
        GEZONDHEID,
        Transacties,
        Kluis,
        Opruiming,
        HandelingenService,
        InzageService,
      ],
    };
  }
}
