import { type DynamicModule, Module } from '@nestjs/common';
import { BewijslogService } from '#dossier/bewijs/bewijslog.service.js';
import { GebeurtenisBewijsService } from '#dossier/bewijs/gebeurtenis-bewijs.service.js';
import { DossierexportService } from '#dossier/dossierexport/dossierexport.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { Transacties } from '#persistence/transactie.js';
import { Kluis } from '#vault/kluis.js';
import { dienst } from '../dienst.js';
import type { ApiOnderdelen } from '../onderdelen.js';
import { OBJECT_STORE } from '../tokens.js';
import { DossierexportController } from './dossierexport.controller.js';
import { BewijslogController } from './bewijslog.controller.js';
import { GebeurtenisBewijsController } from './gebeurtenis-bewijs.controller.js';

/** What proves afterwards what was done. */
@Module({})
export class BewijsModule {
  static met({ getuigen = [] }: Pick<ApiOnderdelen, 'getuigen'>): DynamicModule {
    return {
      module: BewijsModule,
      controllers: [BewijslogController, GebeurtenisBewijsController, DossierexportController],
      providers: [
        {
          provide: BewijslogService,
          inject: [Transacties],
          useFactory: (transacties: Transacties) => new BewijslogService(transacties, getuigen),
        },
        dienst(GebeurtenisBewijsService, InzageService),
        dienst(DossierexportService, Transacties, Kluis, InzageService, OBJECT_STORE),
      ],
    };
  }
}
