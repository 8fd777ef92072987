import type { Provider, Type } from '@nestjs/common';
import { BewaarplanService } from '#dossier/bewaren/bewaarplan.service.js';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { Keuring } from '#dossier/documenten/keuring.js';
import { Opruiming } from '#dossier/documenten/opruiming.js';
import { InzageExportService } from '#dossier/inzage-export/inzage-export.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { NazorgService } from '#dossier/nazorg/nazorg.service.js';
import { UitkomstService } from '#dossier/uitkomst/uitkomst.service.js';
import { BewaarbeleidService } from '#dossier/vernietiging/bewaarbeleid.service.js';
import { VernietigingService } from '#dossier/vernietiging/vernietiging.service.js';
import { Transacties } from '#persistence/transactie.js';
import { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { BewaarbeleidController } from './bewaren/bewaarbeleid.controller.js';
import { BewaarplanController } from './bewaren/bewaarplan.controller.js';
import { VernietigingenController } from './bewaren/vernietigingen.controller.js';
import { dienst } from './dienst.js';
import { InzageExportController } from './inzage-export/inzage-export.controller.js';
import { NazorgController } from './nazorg/nazorg.controller.js';
import { OBJECT_STORE } from './tokens.js';
import { UitkomstController } from './uitkomst/uitkomst.controller.js';

/** From the outcome to the end of what is kept: S18 to S20, in the order of the procedure. */
export const controllersAfloop: Type<unknown>[] = [
  UitkomstController,
  NazorgController,
  BewaarplanController,
  BewaarbeleidController,
  VernietigingenController,
  InzageExportController,
];

export const dienstenAfloop: Provider[] = [
  dienst(UitkomstService, HandelingenService, InzageService),
  dienst(NazorgService, HandelingenService),
  dienst(BewaarplanService, InzageService),
  dienst(BewaarbeleidService, Transacties),
  dienst(VernietigingService, HandelingenService, InzageService),
  {
    provide: InzageExportService,
    inject: [InzageService, Transacties, HandelingenService, Kluis, OBJECT_STORE, Opruiming, Keuring],
    useFactory: (
      inzage: InzageService,
      transacties: Transacties,
      handelingen: HandelingenService,
      kluis: Kluis,
      opslag: ObjectStore,
      opruiming: Opruiming,
      keuring: Keuring,
    ) => new InzageExportService(inzage, { transacties, handelingen, kluis, opslag, opruiming, keuring }),
  },
];
