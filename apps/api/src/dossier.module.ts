import { Module } from '@nestjs/common';
import { AdviesService } from '#dossier/advies/advies.service.js';
import { GesprekOpdrachtgeverService } from '#dossier/advies/gesprek-opdrachtgever.service.js';
import { BenoembaarheidService } from '#dossier/benoembaarheid/benoembaarheid.service.js';
import { DocumentenService } from '#dossier/documenten/documenten.service.js';
import { Opruiming } from '#dossier/documenten/opruiming.js';
import { UploadService } from '#dossier/documenten/upload.service.js';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { MedewerkingService } from '#dossier/medewerking/medewerking.service.js';
import { AfzienService } from '#dossier/onderzoek/afzien.service.js';
import { BronnenService } from '#dossier/onderzoek/bronnen.service.js';
import { GesprekService } from '#dossier/onderzoek/gesprek.service.js';
import { UitvraagService } from '#dossier/onderzoek/uitvraag.service.js';
import { RapportService } from '#dossier/rapport/rapport.service.js';
import { BevindingenService } from '#dossier/risicoanalyse/bevindingen.service.js';
import { MaatregelVoorstelService } from '#dossier/risicoanalyse/maatregel-voorstel.service.js';
import { RisicosService } from '#dossier/risicoanalyse/risicos.service.js';
import { VoorleggenService } from '#dossier/risicoanalyse/voorleggen.service.js';
import { PlanningService } from '#dossier/toetsing/planning.service.js';
import { ToetsingService } from '#dossier/toetsing/toetsing.service.js';
import { ToewijzingService } from '#dossier/toetsing/toewijzing.service.js';
import { ToewijzingenService } from '#dossier/toetsing/toewijzingen.service.js';
import { BriefInzageService } from '#dossier/verstrekking/brief-inzage.service.js';
import { VerstrekkingService } from '#dossier/verstrekking/verstrekking.service.js';
import { VogInzageService } from '#dossier/vog/vog-inzage.service.js';
import { VogService } from '#dossier/vog/vog.service.js';
import { VragenlijstInzageService } from '#dossier/vragenlijst/vragenlijst-inzage.service.js';
import { VragenlijstService } from '#dossier/vragenlijst/vragenlijst.service.js';
import { MaatregelenService } from '#dossier/wederhoor/maatregelen.service.js';
import { WederhoorService } from '#dossier/wederhoor/wederhoor.service.js';
import { Transacties } from '#persistence/transactie.js';
import { Kluis } from '#vault/kluis.js';
import { dienst } from './dienst.js';
import { AfzienController } from './onderzoek/afzien.controller.js';
import { BronnenController } from './onderzoek/bronnen.controller.js';
import { GesprekController } from './onderzoek/gesprek.controller.js';
import { UitvraagController } from './onderzoek/uitvraag.controller.js';
import { BevindingenController } from './risicoanalyse/bevindingen.controller.js';
import { RisicosController } from './risicoanalyse/risicos.controller.js';
import { VoorleggenController } from './risicoanalyse/voorleggen.controller.js';
import { KEY_PROVIDER, OBJECT_STORE } from './tokens.js';
import { VogController } from './vog/vog.controller.js';
import { MaatregelenController } from './wederhoor/maatregelen.controller.js';
import { WederhoorController } from './wederhoor/wederhoor.controller.js';

/** The steps of a case: one line per controller and one per service, in the order of the procedure. */
@Module({
  controllers: [
    VogController,
    AfzienController,
    BronnenController,
    GesprekController,
    UitvraagController,
    BevindingenController,
    RisicosController,
    VoorleggenController,
    MaatregelenController,
    WederhoorController,
  ],
  providers: [
    dienst(PlanningService, Transacties, InzageService),
    dienst(ToetsingService, Transacties, Kluis, KEY_PROVIDER, HandelingenService),
    dienst(ToewijzingService, HandelingenService),
    dienst(ToewijzingenService, Transacties, Kluis, InzageService),
    dienst(MedewerkingService, HandelingenService, InzageService),
    dienst(BenoembaarheidService, HandelingenService, InzageService),
    dienst(VogInzageService, InzageService, OBJECT_STORE),
    dienst(VogService, HandelingenService, Opruiming),
    dienst(VragenlijstInzageService, InzageService),
    dienst(VragenlijstService, HandelingenService),
    dienst(DocumentenService, HandelingenService, InzageService, OBJECT_STORE, Opruiming),
    dienst(UploadService, Transacties, Kluis, OBJECT_STORE, HandelingenService, Opruiming),
    dienst(AfzienService, HandelingenService),
    dienst(BronnenService, HandelingenService, InzageService),
    dienst(GesprekService, HandelingenService, InzageService),
    dienst(UitvraagService, HandelingenService, InzageService),
    dienst(BevindingenService, HandelingenService, InzageService),
    dienst(MaatregelVoorstelService, HandelingenService),
    dienst(RisicosService, HandelingenService, InzageService),
    dienst(VoorleggenService, HandelingenService),
    dienst(MaatregelenService, HandelingenService, InzageService),
    dienst(WederhoorService, HandelingenService, InzageService),
    dienst(RapportService, HandelingenService, InzageService, Kluis),
    dienst(AdviesService, HandelingenService, InzageService),
    dienst(GesprekOpdrachtgeverService, HandelingenService, InzageService),
    dienst(BriefInzageService, InzageService, OBJECT_STORE),
    dienst(VerstrekkingService, HandelingenService, Kluis, OBJECT_STORE),
  ],
})
export class DossierModule {}
