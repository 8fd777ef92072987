import { Module } from '@nestjs/common';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { AankondigingenService } from '#dossier/lezen/aankondigingen.service.js';
import { ControleService } from '#dossier/lezen/controle.service.js';
import { InzagelogService } from '#dossier/lezen/inzagelog.service.js';
import { LeesService } from '#dossier/lezen/lees.service.js';
import { TakenService } from '#dossier/lezen/taken.service.js';
import { ToetsingenService } from '#dossier/lezen/toetsingen.service.js';
import { dienst } from '../dienst.js';
import { BeperktController } from './beperkt.controller.js';
import { LezenController } from './lezen.controller.js';
import { LijstenController } from './lijsten.controller.js';

/** What one reads about cases, whatever the step. */
@Module({
  controllers: [LijstenController, BeperktController, LezenController],
  providers: [
    dienst(AankondigingenService, InzageService),
    dienst(ControleService, InzageService),
    dienst(ToetsingenService, InzageService),
    dienst(TakenService, InzageService),
    dienst(LeesService, InzageService),
    dienst(InzagelogService, InzageService),
  ],
})
export class LezenModule {}
