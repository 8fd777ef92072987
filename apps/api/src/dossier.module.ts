import { Module } from '@nestjs/common';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { VogService } from '#dossier/vog/vog.service.js';
import { dienst } from './dienst.js';
import { VogController } from './vog/vog.controller.js';

/** The steps of a case: one line per controller and one per service, in the order of the procedure. */
@Module({
  controllers: [VogController],
  providers: [dienst(VogService, HandelingenService)],
})
export class DossierModule {}
