import { Module } from '@nestjs/common';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { OrganisatieTijdlijnService } from '#dossier/tijdlijn/organisatie-tijdlijn.service.js';
import { TijdlijnService } from '#dossier/tijdlijn/tijdlijn.service.js';
import { Transacties } from '#persistence/transactie.js';
import { dienst } from '../dienst.js';
import { OrganisatieTijdlijnController } from './organisatie-tijdlijn.controller.js';
import { TijdlijnController } from './tijdlijn.controller.js';

/** What happened, told to people. */
@Module({
  controllers: [TijdlijnController, OrganisatieTijdlijnController],
  providers: [dienst(TijdlijnService, InzageService), dienst(OrganisatieTijdlijnService, Transacties)],
})
export class TijdlijnenModule {}
