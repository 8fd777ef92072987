import type { Provider, Type } from '@nestjs/common';
import { BureausService } from '#dossier/personen/bureaus.service.js';
import { PersonenInzageService } from '#dossier/personen/personen-inzage.service.js';
import { PersonenService } from '#dossier/personen/personen.service.js';
import { RolvoorstellenService } from '#dossier/personen/rolvoorstellen.service.js';
import { Transacties } from '#persistence/transactie.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import { Kluis } from '#vault/kluis.js';
import { dienst } from './dienst.js';
import { BureausController } from './personen/bureaus.controller.js';
import { PersonenController } from './personen/personen.controller.js';
import { RechtenoverzichtController } from './personen/rechtenoverzicht.controller.js';
import { RolvoorstellenController } from './personen/rolvoorstellen.controller.js';
import { KEY_PROVIDER } from './tokens.js';

/** Who works for the organisation, in which function, by whose decision. */
export const controllersBeheer: Type<unknown>[] = [
  PersonenController,
  RolvoorstellenController,
  RechtenoverzichtController,
  BureausController,
];

export const dienstenBeheer: Provider[] = [
  {
    provide: PersonenService,
    inject: [Transacties, Kluis, KEY_PROVIDER],
    useFactory: (transacties: Transacties, kluis: Kluis, keys: KeyProvider) => new PersonenService(transacties, kluis, keys),
  },
  dienst(PersonenInzageService, Transacties, Kluis),
  dienst(RolvoorstellenService, Transacties, Kluis),
  dienst(BureausService, Transacties, Kluis),
];
