import { lazy, type ReactNode } from 'react';
import { Afdeling, type Kamer } from '../afdeling/afdeling.js';

const KAMERS: readonly Kamer[] = [
  {
    pad: 'overzicht',
    naam: 'Cijfers',
    uitleg: 'Hoe het met de toetsingen gaat: waar zij staan, en wat op tijd en te laat was.',
    voor: ['OPDRACHTGEVER', 'FG', 'AUDITOR'],
    Inhoud: lazy(() => import('./cijfers.js').then(({ Cijfers }) => ({ default: Cijfers }))),
  },
  {
    pad: 'raadplegingen',
    naam: 'Ongebruikelijke raadplegingen',
    uitleg: 'Wie in korte tijd ongewoon veel toetsingen opende. Een mens beoordeelt of daar een reden voor was.',
    voor: ['OPDRACHTGEVER', 'FG'],
    Inhoud: lazy(() => import('./raadplegingen.js').then(({ Raadplegingen }) => ({ default: Raadplegingen }))),
  },
  {
    pad: 'tijdlijn',
    naam: 'Tijdlijn van de organisatie',
    uitleg: 'Wie wat deed dat niet bij een toetsing hoort, en of het spoor nog klopt.',
    voor: ['OPDRACHTGEVER', 'FG', 'AUDITOR'],
    Inhoud: lazy(() => import('./organisatie-tijdlijn.js').then(({ OrganisatieTijdlijn }) => ({ default: OrganisatieTijdlijn }))),
  },
  {
    pad: 'verwerkingen',
    naam: 'Logboek verwerkingen',
    uitleg: 'Elke keer dat persoonsgegevens zijn gebruikt, en waarvoor.',
    voor: ['FG'],
    Inhoud: lazy(() => import('./verwerkingen.js').then(({ Verwerkingen }) => ({ default: Verwerkingen }))),
  },
  {
    pad: 'toegangsbesluiten',
    naam: 'Besluiten over toegang',
    uitleg: 'Wie iets wilde zien of doen, en of dat mocht.',
    voor: ['FG', 'AUDITOR'],
    Inhoud: lazy(() => import('./toegangsbesluiten.js').then(({ Toegangsbesluiten }) => ({ default: Toegangsbesluiten }))),
  },
  {
    pad: 'bewijslog',
    naam: 'Bewijslog',
    uitleg: 'Waarmee iedereen kan nagaan dat er in geen enkel dossier iets is veranderd.',
    voor: ['OPDRACHTGEVER', 'GRIFFIER', 'FG', 'AUDITOR'],
    Inhoud: lazy(() => import('./bewijslog.js').then(({ Bewijslog }) => ({ default: Bewijslog }))),
  },
  {
    pad: 'ingelezen',
    naam: 'Dossiers van elders',
    uitleg: 'Lees een dossierexport van een andere organisatie. Wij controleren hem eerst.',
    voor: ['FG', 'AUDITOR'],
    Inhoud: lazy(() => import('./ingelezen.js').then(({ Ingelezen }) => ({ default: Ingelezen }))),
  },
  {
    pad: 'rechten',
    naam: 'Rechtenoverzicht',
    uitleg: 'Wie welke functie heeft, sinds wanneer, van wie, en wanneer die het laatst is gebruikt.',
    voor: ['FG', 'AUDITOR'],
    Inhoud: lazy(() => import('../beheer/rechtenoverzicht.js').then(({ Rechtenoverzicht }) => ({ default: Rechtenoverzicht }))),
  },
  {
    pad: 'mensen',
    naam: 'Mensen',
    uitleg: 'Wie er voor de organisatie werken, en welke functies op bevestiging wachten.',
    voor: ['AUDITOR'],
    Inhoud: lazy(() => import('./mensen-gezien.js').then(({ MensenGezien }) => ({ default: MensenGezien }))),
  },
];

/** For who looks whether it goes as it should: FG, auditor, and as far as it concerns them opdrachtgever and griffier. */
export function Toezicht(): ReactNode {
  return (
    <Afdeling
      basis="/toezicht"
      naam="Toezicht"
      inleiding="Nagaan of er zorgvuldig wordt gewerkt. Alles wat u hier opent, wordt zelf ook vastgelegd."
      kamers={KAMERS}
    />
  );
}
