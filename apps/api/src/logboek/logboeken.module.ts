import { type DynamicModule, Module } from '@nestjs/common';
import { ToegangsbesluitenService } from '#dossier/logboek/toegangsbesluiten.service.js';
import { VerwerkingenService } from '#dossier/logboek/verwerkingen.service.js';
import { Transacties } from '#persistence/transactie.js';
import { Kluis } from '#vault/kluis.js';
import { dienst } from '../dienst.js';
import type { ApiOnderdelen } from '../onderdelen.js';
import { LogboekController } from './logboek.controller.js';

/** What the logs of an organisation tell to who keeps watch. */
@Module({})
export class LogboekenModule {
  static met({ verwerkingenregister }: Pick<ApiOnderdelen, 'verwerkingenregister'>): DynamicModule {
    return {
      module: LogboekenModule,
      controllers: [LogboekController],
      providers: [
        dienst(ToegangsbesluitenService, Transacties, Kluis),
        {
          provide: VerwerkingenService,
          inject: [Transacties, Kluis],
          useFactory: (transacties: Transacties, kluis: Kluis) => new VerwerkingenService(transacties, kluis, verwerkingenregister),
        },
      ],
    };
  }
}
