import type { Provider, Type } from '@nestjs/common';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { SignaalService } from '#dossier/signaal/signaal.service.js';
import { VoorbehoudService } from '#dossier/voorbehoud/voorbehoud.service.js';
import { dienst } from './dienst.js';
import { RaadplegingController } from './raadpleging/raadpleging.controller.js';
import { SignaalController } from './signaal/signaal.controller.js';
import { VoorbehoudController } from './voorbehoud/voorbehoud.controller.js';

/** What stays missing after two rounds (S-X7), the confidential signal (S-X9), and who looks into unusually many cases. */
export const controllersUitzonderingen: Type<unknown>[] = [VoorbehoudController, SignaalController, RaadplegingController];

export const dienstenUitzonderingen: Provider[] = [
  dienst(VoorbehoudService, HandelingenService, InzageService),
  dienst(SignaalService, HandelingenService, InzageService),
];
