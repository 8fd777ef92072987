import { Module } from '@nestjs/common';
import { dienstenVoorbereiding } from './diensten-s01-s07.js';
import { controllersBeheer, dienstenBeheer } from './stappen-beheer.js';
import { controllersEigenVersie, dienstenEigenVersie } from './stappen-eigen-versie.js';
import { controllersHeropening, dienstenHeropening } from './stappen-heropening.js';
import { controllersMensen, dienstenMensen } from './stappen-mensen.js';
import { controllersPauze, dienstenPauze } from './stappen-pauze.js';
import { controllersUitzonderingen, dienstenUitzonderingen } from './stappen-uitzonderingen.js';
import { controllersVoorbereiding } from './stappen-s01-s07.js';
import { controllersAfloop, dienstenAfloop } from './stappen-s18-s20.js';
import { controllersOnderzoek, dienstenOnderzoek } from './stappen-s08-s17.js';

/** The steps of a case. */
@Module({
  controllers: [
    ...controllersVoorbereiding,
    ...controllersOnderzoek,
    ...controllersAfloop,
    ...controllersHeropening,
    ...controllersPauze,
    ...controllersMensen,
    ...controllersUitzonderingen,
    ...controllersEigenVersie,
    ...controllersBeheer,
  ],
  providers: [
    ...dienstenVoorbereiding,
    ...dienstenOnderzoek,
    ...dienstenAfloop,
    ...dienstenHeropening,
    ...dienstenPauze,
    ...dienstenMensen,
    ...dienstenUitzonderingen,
    ...dienstenEigenVersie,
    ...dienstenBeheer,
  ],
})
export class DossierModule {}
