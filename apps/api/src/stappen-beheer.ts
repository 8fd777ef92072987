import type { Provider, Type } from '@nestjs/common';
import { CijfersService } from '#dossier/cijfers/cijfers.service.js';
import { FormateursService } from '#dossier/formateur/formateurs.service.js';
import { ProcesstatussenService } from '#dossier/formateur/processtatussen.service.js';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { NoodinzageService } from '#dossier/noodinzage/noodinzage.service.js';
import { NoodinzagenService } from '#dossier/noodinzage/noodinzagen.service.js';
import { BureausService } from '#dossier/personen/bureaus.service.js';
import { PersonenInzageService } from '#dossier/personen/personen-inzage.service.js';
import { PersonenService } from '#dossier/personen/personen.service.js';
import { RolvoorstellenService } from '#dossier/personen/rolvoorstellen.service.js';
import { Uitnodigingen } from '#dossier/uitnodiging/uitnodigingen.js';
import { ToewijzingVoorstelService } from '#dossier/toetsing/toewijzing-voorstel.service.js';
import { Transacties } from '#persistence/transactie.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import { Kluis } from '#vault/kluis.js';
import { CijfersController } from './cijfers/cijfers.controller.js';
import { dienst } from './dienst.js';
import { FormateursController } from './formateur/formateurs.controller.js';
import { ProcesstatussenController } from './formateur/processtatussen.controller.js';
import { NoodinzageController } from './noodinzage/noodinzage.controller.js';
import { BureausController } from './personen/bureaus.controller.js';
import { PersonenController } from './personen/personen.controller.js';
import { RechtenoverzichtController } from './personen/rechtenoverzicht.controller.js';
import { RolvoorstellenController } from './personen/rolvoorstellen.controller.js';
import { ToewijzingVoorstelController } from './toetsing/toewijzing-voorstel.controller.js';
import { KEY_PROVIDER } from './tokens.js';

/** Who works for the organisation, in which function, by whose decision; and what the FG may see in an emergency. */
export const controllersBeheer: Type<unknown>[] = [
  PersonenController,
  RolvoorstellenController,
  RechtenoverzichtController,
  BureausController,
  NoodinzageController,
  ToewijzingVoorstelController,
  FormateursController,
  ProcesstatussenController,
  CijfersController,
];

export const dienstenBeheer: Provider[] = [
  {
    provide: PersonenService,
    inject: [Transacties, Kluis, KEY_PROVIDER, Uitnodigingen],
    useFactory: (transacties: Transacties, kluis: Kluis, keys: KeyProvider, uitnodigingen: Uitnodigingen) =>
      new PersonenService(transacties, kluis, keys, uitnodigingen),
  },
  dienst(PersonenInzageService, Transacties, Kluis),
  dienst(RolvoorstellenService, Transacties, Kluis),
  dienst(BureausService, Transacties, Kluis),
  dienst(CijfersService, Transacties),
  dienst(NoodinzageService, HandelingenService),
  dienst(NoodinzagenService, InzageService),
  dienst(FormateursService, Transacties, Kluis),
  dienst(ProcesstatussenService, InzageService),
  dienst(ToewijzingVoorstelService, HandelingenService, InzageService, Kluis),
];
