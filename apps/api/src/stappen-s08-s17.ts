import type { Provider, Type } from '@nestjs/common';
import { AdviesService } from '#dossier/advies/advies.service.js';
import { GesprekOpdrachtgeverService } from '#dossier/advies/gesprek-opdrachtgever.service.js';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { AfzienService } from '#dossier/onderzoek/afzien.service.js';
import { BronnenService } from '#dossier/onderzoek/bronnen.service.js';
import { GesprekService } from '#dossier/onderzoek/gesprek.service.js';
import { UitvraagService } from '#dossier/onderzoek/uitvraag.service.js';
import { RapportService } from '#dossier/rapport/rapport.service.js';
import { BevindingenService } from '#dossier/risicoanalyse/bevindingen.service.js';
import { MaatregelVoorstelService } from '#dossier/risicoanalyse/maatregel-voorstel.service.js';
import { RisicosService } from '#dossier/risicoanalyse/risicos.service.js';
import { VoorleggenService } from '#dossier/risicoanalyse/voorleggen.service.js';
import { ToetsopmerkingenService } from '#dossier/toetsopmerking/toetsopmerkingen.service.js';
import { BriefInzageService } from '#dossier/verstrekking/brief-inzage.service.js';
import { VerstrekkingService } from '#dossier/verstrekking/verstrekking.service.js';
import { MaatregelVervalService } from '#dossier/wederhoor/maatregel-verval.service.js';
import { MaatregelenService } from '#dossier/wederhoor/maatregelen.service.js';
import { WederhoorService } from '#dossier/wederhoor/wederhoor.service.js';
import { Kluis } from '#vault/kluis.js';
import { AdviesController } from './advies/advies.controller.js';
import { GesprekOpdrachtgeverController } from './advies/gesprek-opdrachtgever.controller.js';
import { dienst } from './dienst.js';
import { AfzienController } from './onderzoek/afzien.controller.js';
import { BronnenController } from './onderzoek/bronnen.controller.js';
import { GesprekController } from './onderzoek/gesprek.controller.js';
import { UitvraagController } from './onderzoek/uitvraag.controller.js';
import { RapportController } from './rapport/rapport.controller.js';
import { BevindingenController } from './risicoanalyse/bevindingen.controller.js';
import { RisicosController } from './risicoanalyse/risicos.controller.js';
import { VoorleggenController } from './risicoanalyse/voorleggen.controller.js';
import { OBJECT_STORE } from './tokens.js';
import { ToetsopmerkingenController } from './toetsopmerking/toetsopmerkingen.controller.js';
import { BriefController } from './verstrekking/brief.controller.js';
import { VerstrekkingController } from './verstrekking/verstrekking.controller.js';
import { MaatregelenController } from './wederhoor/maatregelen.controller.js';
import { WederhoorController } from './wederhoor/wederhoor.controller.js';

/** From the research to the verstrekking: S08 to S17, in the order of the procedure. */
export const controllersOnderzoek: Type<unknown>[] = [
  BronnenController,
  UitvraagController,
  GesprekController,
  AfzienController,
  BevindingenController,
  RisicosController,
  VoorleggenController,
  WederhoorController,
  MaatregelenController,
  ToetsopmerkingenController,
  RapportController,
  GesprekOpdrachtgeverController,
  AdviesController,
  BriefController,
  VerstrekkingController,
];

export const dienstenOnderzoek: Provider[] = [
  dienst(BronnenService, HandelingenService, InzageService),
  dienst(UitvraagService, HandelingenService, InzageService),
  dienst(GesprekService, HandelingenService, InzageService),
  dienst(AfzienService, HandelingenService),
  dienst(BevindingenService, HandelingenService, InzageService),
  dienst(RisicosService, HandelingenService, InzageService),
  dienst(MaatregelVoorstelService, HandelingenService),
  dienst(VoorleggenService, HandelingenService),
  dienst(WederhoorService, HandelingenService, InzageService),
  dienst(MaatregelenService, HandelingenService, InzageService),
  dienst(MaatregelVervalService, HandelingenService),
  dienst(ToetsopmerkingenService, HandelingenService, InzageService),
  dienst(RapportService, HandelingenService, InzageService, Kluis),
  dienst(GesprekOpdrachtgeverService, HandelingenService, InzageService),
  dienst(AdviesService, HandelingenService, InzageService),
  dienst(VerstrekkingService, HandelingenService, Kluis, OBJECT_STORE),
  dienst(BriefInzageService, InzageService, OBJECT_STORE),
];
