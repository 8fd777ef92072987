import { Module } from '@nestjs/common';
import { dienstenVoorbereiding } from './diensten-s01-s07.js';
import { controllersVoorbereiding } from './stappen-s01-s07.js';
import { controllersOnderzoek, dienstenOnderzoek } from './stappen-s08-s17.js';

/** The steps of a case. */
@Module({
  controllers: [...controllersVoorbereiding, ...controllersOnderzoek],
  providers: [...dienstenVoorbereiding, ...dienstenOnderzoek],
})
export class DossierModule {}
