import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Bestandsonderzoek } from '#bestand/onderzoek.js';
import type { Bestandsonderzoeker } from '#dossier/documenten/bestandsonderzoek.port.js';
import { Keuring } from '#dossier/documenten/keuring.js';
import { Opruiming } from '#dossier/documenten/opruiming.js';
import { GEEN_VIRUSSCAN } from '#dossier/documenten/virusscan.js';
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

/** Threads that still look into a file end with the application. */
class SluitOnderzoek implements OnApplicationShutdown {
  constructor(private readonly onderzoeker: Bestandsonderzoeker) {}

  async onApplicationShutdown(): Promise<void> {
    await this.onderzoeker.close();
  }
}

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
    onderzoeker = new Bestandsonderzoek(),
    virusscan = GEEN_VIRUSSCAN,
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
        { provide: SluitOnderzoek, useValue: new SluitOnderzoek(onderzoeker) },
        { provide: Keuring, useValue: new Keuring({ opslag, onderzoeker, virusscan }) },
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
        Keuring,
        Opruiming,
        HandelingenService,
        InzageService,
      ],
    };
  }
}
