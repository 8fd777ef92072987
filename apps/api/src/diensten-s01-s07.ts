import type { Provider } from '@nestjs/common';
import { BenoembaarheidService } from '#dossier/benoembaarheid/benoembaarheid.service.js';
import { DocumentenService } from '#dossier/documenten/documenten.service.js';
import { IntrekkingService } from '#dossier/documenten/intrekking.service.js';
import { Keuring } from '#dossier/documenten/keuring.js';
import { Opruiming } from '#dossier/documenten/opruiming.js';
import { UploadService } from '#dossier/documenten/upload.service.js';
import { FormatieService } from '#dossier/formatie/formatie.service.js';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { MedewerkingService } from '#dossier/medewerking/medewerking.service.js';
import { RechtskaderService } from '#dossier/rechtskader/rechtskader.service.js';
import { PlanningService } from '#dossier/toetsing/planning.service.js';
import { SimulatieService } from '#dossier/toetsing/simulatie.service.js';
import { ToetsingService } from '#dossier/toetsing/toetsing.service.js';
import { ToewijzingService } from '#dossier/toetsing/toewijzing.service.js';
import { ToewijzingenService } from '#dossier/toetsing/toewijzingen.service.js';
import { VogInzageService } from '#dossier/vog/vog-inzage.service.js';
import { VogService } from '#dossier/vog/vog.service.js';
import { VragenlijstInzageService } from '#dossier/vragenlijst/vragenlijst-inzage.service.js';
import { VerbodenTekstService } from '#dossier/vragenlijst/verboden-tekst.service.js';
import { VragenlijstService } from '#dossier/vragenlijst/vragenlijst.service.js';
import { Transacties } from '#persistence/transactie.js';
import { Kluis } from '#vault/kluis.js';
import { dienst } from './dienst.js';
import { KEY_PROVIDER, OBJECT_STORE } from './tokens.js';

/** The services behind the first half of the procedure, from start to documents. */
export const dienstenVoorbereiding: Provider[] = [
  dienst(PlanningService, Transacties, InzageService),
  dienst(SimulatieService, Transacties),
  dienst(FormatieService, Transacties, Kluis, HandelingenService),
  dienst(RechtskaderService, Transacties),
  dienst(ToetsingService, Transacties, Kluis, KEY_PROVIDER, HandelingenService),
  dienst(ToewijzingService, HandelingenService, Kluis),
  dienst(ToewijzingenService, Transacties, Kluis, InzageService),
  dienst(MedewerkingService, HandelingenService, InzageService),
  dienst(BenoembaarheidService, HandelingenService, InzageService),
  dienst(VogInzageService, InzageService, OBJECT_STORE),
  dienst(VogService, HandelingenService, Opruiming),
  dienst(VragenlijstInzageService, InzageService),
  dienst(VragenlijstService, HandelingenService),
  dienst(VerbodenTekstService, HandelingenService),
  dienst(DocumentenService, HandelingenService, InzageService, OBJECT_STORE, Opruiming, Keuring),
  dienst(IntrekkingService, HandelingenService, Opruiming),
  dienst(UploadService, Transacties, Kluis, OBJECT_STORE, HandelingenService, Opruiming, Keuring),
];
