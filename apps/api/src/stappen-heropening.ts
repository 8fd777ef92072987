import type { Provider, Type } from '@nestjs/common';
import { AvgGevolgService } from '#dossier/avg/avg-gevolg.service.js';
import { AvgVerzoekService } from '#dossier/avg/avg-verzoek.service.js';
import { BewaarBlokkadeService } from '#dossier/blokkade/bewaar-blokkade.service.js';
import { DatalekToetsingService } from '#dossier/datalek/datalek-toetsing.service.js';
import { DatalekService } from '#dossier/datalek/datalek.service.js';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { HeropeningService } from '#dossier/heropening/heropening.service.js';
import { RondesService } from '#dossier/heropening/rondes.service.js';
import { VervallenBrievenService } from '#dossier/heropening/vervallen-brieven.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { RapportVersiesService } from '#dossier/rapport/rapport-versies.service.js';
import { Transacties } from '#persistence/transactie.js';
import { Kluis } from '#vault/kluis.js';
import { dienst } from './dienst.js';
import { HeropeningController } from './heropening/heropening.controller.js';
import { VervallenBrievenController } from './heropening/vervallen-brieven.controller.js';
import { RapportVersiesController } from './rapport/rapport-versies.controller.js';
import { AvgVerzoekenController } from './toezicht/avg-verzoeken.controller.js';
import { BewaarblokkadesController } from './toezicht/bewaarblokkades.controller.js';
import { DatalekToetsingController } from './toezicht/datalek-toetsing.controller.js';
import { DatalekkenController } from './toezicht/datalekken.controller.js';

/** S-X10: a new ronde, what that leaves of the one before, reports with their versions (INV-17), holds on destruction (S-X12), data leaks (S-X11) and requests about data (T22). */
export const controllersHeropening: Type<unknown>[] = [
  HeropeningController,
  VervallenBrievenController,
  RapportVersiesController,
  BewaarblokkadesController,
  AvgVerzoekenController,
  DatalekkenController,
  DatalekToetsingController,
];

export const dienstenHeropening: Provider[] = [
  dienst(HeropeningService, HandelingenService),
  dienst(RondesService, InzageService),
  dienst(VervallenBrievenService, InzageService, Kluis),
  dienst(RapportVersiesService, HandelingenService, InzageService),
  dienst(BewaarBlokkadeService, HandelingenService, InzageService),
  dienst(AvgVerzoekService, HandelingenService, InzageService),
  dienst(AvgGevolgService, HandelingenService),
  dienst(DatalekService, Transacties, Kluis),
  dienst(DatalekToetsingService, HandelingenService, InzageService),
];
