import { Module } from '@nestjs/common';
import { Opruiming } from '#dossier/documenten/opruiming.js';
import { GeopendeExport } from '#dossier/ingelezen/geopende-export.js';
import { IngelezenInzageService } from '#dossier/ingelezen/ingelezen-inzage.service.js';
import { InlezenService } from '#dossier/ingelezen/inlezen.service.js';
import { Transacties } from '#persistence/transactie.js';
import { Kluis } from '#vault/kluis.js';
import { dienst } from '../dienst.js';
import { OBJECT_STORE } from '../tokens.js';
import { IngelezenController } from './ingelezen.controller.js';

/** Reading what another installation exported. */
@Module({
  controllers: [IngelezenController],
  providers: [
    dienst(GeopendeExport, OBJECT_STORE),
    dienst(InlezenService, Transacties, Kluis, OBJECT_STORE, Opruiming, GeopendeExport),
    dienst(IngelezenInzageService, Transacties, Kluis, GeopendeExport),
  ],
})
export class IngelezenModule {}
