import type { Provider, Type } from '@nestjs/common';
import { EigenVersiesInzageService } from '#dossier/eigen-versie/eigen-versies-inzage.service.js';
import { EigenVersiesService } from '#dossier/eigen-versie/eigen-versies.service.js';
import { Transacties } from '#persistence/transactie.js';
import { Kluis } from '#vault/kluis.js';
import { dienst } from './dienst.js';
import { DocumentenlijstVersiesController } from './eigen-versie/documentenlijst-versies.controller.js';
import { TermijnprofielVersiesController } from './eigen-versie/termijnprofiel-versies.controller.js';
import { VragenlijstVersiesController } from './eigen-versie/vragenlijst-versies.controller.js';

/** Questions, documents and terms of which an organisation publishes versions of its own. */
export const controllersEigenVersie: Type<unknown>[] = [
  VragenlijstVersiesController,
  DocumentenlijstVersiesController,
  TermijnprofielVersiesController,
];

export const dienstenEigenVersie: Provider[] = [
  dienst(EigenVersiesService, Transacties),
  dienst(EigenVersiesInzageService, Transacties, Kluis),
];
