import type { ComponentType } from 'react';
import { lui } from './app/lui.js';

/** One screen: its path and, fetched when somebody goes there, what it shows. */
interface SchermRegel {
  readonly pad: string;
  readonly Scherm: ComponentType;
}

/** All screens. Each stands in the folder of its step or its role. */
export const SCHERMEN: readonly SchermRegel[] = [
  { pad: '/', Scherm: lui(() => import('./start/start.js').then(({ Start }) => ({ default: Start }))) },
  { pad: '/toetsingen', Scherm: lui(() => import('./toetsingen/toetsingen.js').then(({ Toetsingen }) => ({ default: Toetsingen }))) },
  {
    pad: '/aankondigingen',
    Scherm: lui(() => import('./beperkt/aankondigingen.js').then(({ Aankondigingen }) => ({ default: Aankondigingen }))),
  },
  {
    pad: '/processtatussen',
    Scherm: lui(() => import('./beperkt/processtatussen.js').then(({ Processtatussen }) => ({ default: Processtatussen }))),
  },
  { pad: '/formaties', Scherm: lui(() => import('./formaties/formaties.js').then(({ Formaties }) => ({ default: Formaties }))) },
  { pad: '/formaties/:formatieId', Scherm: lui(() => import('./formaties/formatie.js').then(({ Formatie }) => ({ default: Formatie }))) },
  {
    pad: '/organisatie/waarneming',
    Scherm: lui(() => import('./waarneming/waarneming.js').then(({ Waarneming }) => ({ default: Waarneming }))),
  },
  {
    pad: '/toetsingen/nieuw',
    Scherm: lui(() => import('./nieuw/nieuwe-toetsing.js').then(({ NieuweToetsing }) => ({ default: NieuweToetsing }))),
  },
  {
    pad: '/toetsingen/:toetsingId/*',
    Scherm: lui(() => import('./toetsing/toetsing.js').then(({ Toetsing }) => ({ default: Toetsing }))),
  },
  { pad: '/account', Scherm: lui(() => import('./account/account.js').then(({ Account }) => ({ default: Account }))) },
  { pad: '/beheer/*', Scherm: lui(() => import('./beheer/beheer.js').then(({ Beheer }) => ({ default: Beheer }))) },
  { pad: '/hulp', Scherm: lui(() => import('./hulp/hulp.js').then(({ Hulp }) => ({ default: Hulp }))) },
  {
    pad: '/organisatie/*',
    Scherm: lui(() => import('./organisatie/organisatie.js').then(({ Organisatie }) => ({ default: Organisatie }))),
  },
  {
    pad: '/toegankelijkheid',
    Scherm: lui(() => import('./toegankelijkheid/toegankelijkheid.js').then(({ Toegankelijkheid }) => ({ default: Toegankelijkheid }))),
  },
  { pad: '/toezicht/*', Scherm: lui(() => import('./toezicht/toezicht.js').then(({ Toezicht }) => ({ default: Toezicht }))) },
  {
    pad: '/uitvragen/:toetsingId/:uitvraagId',
    Scherm: lui(() => import('./uitvraag/vraag-beantwoorden.js').then(({ VraagBeantwoorden }) => ({ default: VraagBeantwoorden }))),
  },
];
