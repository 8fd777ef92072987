import { lazy, type ReactNode } from 'react';
import { Afdeling, type Kamer } from '../afdeling/afdeling.js';

const KAMERS: readonly Kamer[] = [
  {
    pad: 'mensen',
    naam: 'Mensen',
    uitleg: 'Wie er voor uw organisatie werken, met welke functies, en of zij al een account hebben.',
    voor: ['BEHEERDER'],
    Inhoud: lazy(() => import('./mensen.js').then(({ Mensen }) => ({ default: Mensen }))),
  },
  {
    pad: 'rolvoorstellen',
    naam: 'Functies bevestigen',
    uitleg: 'Opdrachtgever en FG worden gegeven door twee mensen: de een stelt voor, de ander bevestigt.',
    voor: ['BEHEERDER'],
    Inhoud: lazy(() => import('./rolvoorstellen.js').then(({ Rolvoorstellen }) => ({ default: Rolvoorstellen }))),
  },
  {
    pad: 'bureaus',
    naam: 'Bureaus',
    uitleg: 'De bureaus die voor u toetsen, met hun vergunning en overeenkomst.',
    voor: ['BEHEERDER'],
    Inhoud: lazy(() => import('./bureaus.js').then(({ Bureaus }) => ({ default: Bureaus }))),
  },
  {
    pad: 'rechten',
    naam: 'Rechtenoverzicht',
    uitleg: 'Wie welke functie heeft, sinds wanneer, van wie, en wanneer die het laatst is gebruikt.',
    voor: ['BEHEERDER'],
    Inhoud: lazy(() => import('./rechtenoverzicht.js').then(({ Rechtenoverzicht }) => ({ default: Rechtenoverzicht }))),
  },
  {
    pad: 'zaaknummers',
    naam: 'Zaaknummers',
    uitleg: 'Welke toetsingen er zijn, alleen met hun nummer. Meer ziet een beheerder niet.',
    voor: ['BEHEERDER'],
    Inhoud: lazy(() => import('./zaaknummers.js').then(({ Zaaknummers }) => ({ default: Zaaknummers }))),
  },
  {
    pad: 'bewijslog',
    naam: 'Bewijslog',
    uitleg: 'Waarmee iedereen kan nagaan dat er in geen enkel dossier iets is veranderd.',
    voor: ['BEHEERDER'],
    Inhoud: lazy(() => import('../toezicht/bewijslog.js').then(({ Bewijslog }) => ({ default: Bewijslog }))),
  },
];

/** What the beheerder looks after: people, functions and bureaus. He sees no content of any case. */
export function Beheer(): ReactNode {
  return (
    <Afdeling
      basis="/beheer"
      naam="Beheer"
      inleiding="U regelt wie er in het systeem mag. De inhoud van toetsingen ziet u niet."
      kamers={KAMERS}
    />
  );
}
