import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { ProblemFilter } from '#platform/problem/problem.filter.js';
import { validatiePipe } from '#platform/problem/validatie.js';
import { BeveiligingController } from './beveiliging/beveiliging.controller.js';
import { BewijsModule } from './bewijs/bewijs.module.js';
import { IngelezenModule } from './ingelezen/ingelezen.module.js';
import { DossierModule } from './dossier.module.js';
import { FundamentModule } from './fundament.module.js';
import { GebeurtenissenController } from './gebeurtenissen/gebeurtenissen.controller.js';
import { Meldingen } from './gebeurtenissen/meldingen.js';
import { OpenAntwoordInterceptor } from './gebeurtenissen/open-antwoord.interceptor.js';
import { OpenAntwoorden } from './gebeurtenissen/open-antwoorden.js';
import { HealthController } from './health/health.controller.js';
import { BeleidControle } from './http/beleid.controle.js';
import { Maat } from './http/maat.js';
import { ToegangGuard } from './http/toegang.guard.js';
import { VersieInterceptor } from './http/versie.interceptor.js';
import { LezenModule } from './lezen/lezen.module.js';
import { LogboekenModule } from './logboek/logboeken.module.js';
import type { ApiOnderdelen } from './onderdelen.js';
import { AanmeldenController } from './sign-in/aanmelden.controller.js';
import { AfmeldenController } from './sign-in/afmelden.controller.js';
import { IkController } from './sign-in/ik.controller.js';
import { SessiesController } from './sign-in/sessies.controller.js';
import { TijdlijnenModule } from './tijdlijn/tijdlijnen.module.js';
import { ToegangModule } from './toegang.module.js';
import { naarScherm } from './sign-in/naar-scherm.js';
import { UitnodigingenController } from './uitnodiging/uitnodigingen.controller.js';

/** The whole API. */
@Module({})
export class AppModule {
  static met(onderdelen: ApiOnderdelen): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DiscoveryModule,
        FundamentModule.met(onderdelen),
        ToegangModule.met(onderdelen),
        DossierModule,
        LezenModule,
        LogboekenModule.met(onderdelen),
        BewijsModule.met(onderdelen),
        IngelezenModule,
        TijdlijnenModule,
      ],
      controllers: [
        HealthController,
        BeveiligingController,
        AanmeldenController,
        AfmeldenController,
        IkController,
        SessiesController,
        UitnodigingenController,
        GebeurtenissenController,
      ],
      providers: [
        BeleidControle,
        Maat,
        { provide: APP_GUARD, useClass: ToegangGuard },
        { provide: APP_PIPE, useFactory: validatiePipe },
        Meldingen,
        OpenAntwoorden,
        { provide: APP_INTERCEPTOR, useClass: VersieInterceptor },
        { provide: APP_INTERCEPTOR, useClass: OpenAntwoordInterceptor },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(onderdelen.logger, naarScherm(onderdelen.configuratie.basisUrl)) },
      ],
    };
  }
}
