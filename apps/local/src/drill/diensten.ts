import { AdviesService } from '#dossier/advies/advies.service.js';
import { BriefService } from '#dossier/advies/brief.service.js';
import { GesprekOpdrachtgeverService } from '#dossier/advies/gesprek-opdrachtgever.service.js';
import { BenoembaarheidService } from '#dossier/benoembaarheid/benoembaarheid.service.js';
import { DocumentenService } from '#dossier/documenten/documenten.service.js';
import { Keuring } from '#dossier/documenten/keuring.js';
import { Opruiming } from '#dossier/documenten/opruiming.js';
import { UploadService } from '#dossier/documenten/upload.service.js';
import { GEEN_VIRUSSCAN } from '#dossier/documenten/virusscan.js';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { MedewerkingService } from '#dossier/medewerking/medewerking.service.js';
import { AfzienService } from '#dossier/onderzoek/afzien.service.js';
import { BronnenService } from '#dossier/onderzoek/bronnen.service.js';
import { GesprekService } from '#dossier/onderzoek/gesprek.service.js';
import { ProcesService } from '#dossier/proces/proces.service.js';
import { RapportService } from '#dossier/rapport/rapport.service.js';
import { BevindingenService } from '#dossier/risicoanalyse/bevindingen.service.js';
import { MaatregelVoorstelService } from '#dossier/risicoanalyse/maatregel-voorstel.service.js';
import { RisicosService } from '#dossier/risicoanalyse/risicos.service.js';
import { VoorleggenService } from '#dossier/risicoanalyse/voorleggen.service.js';
import { ToetsingService } from '#dossier/toetsing/toetsing.service.js';
import { ToewijzingService } from '#dossier/toetsing/toewijzing.service.js';
import { WederhoorService } from '#dossier/wederhoor/wederhoor.service.js';
import type { Werkplek } from './plek.js';
import type { Worker } from './worker.js';

/** A file is taken as it comes: what is looked for in files is tested elsewhere. */
const ONGEMOEID = {
  onderzoek: (_: unknown, inhoud: Buffer) => Promise.resolve({ inhoud }),
  voorbeeld: () => Promise.reject(new Error('nothing draws pages here')),
  close: () => Promise.resolve(),
};

/** The services of the application with which a case is played. */
export function maakDiensten({ transacties, opslag, controlepunten }: Worker, { keys, kluis }: Werkplek) {
  const handelingen = new HandelingenService(transacties, kluis);
  const inzage = new InzageService(transacties, kluis);
  const opruiming = new Opruiming(opslag, () => undefined);
  const keuring = new Keuring({ opslag, onderzoeker: ONGEMOEID, virusscan: GEEN_VIRUSSCAN });
  return {
    proces: new ProcesService(transacties, kluis),
    toetsing: new ToetsingService(transacties, kluis, keys, handelingen),
    toewijzing: new ToewijzingService(handelingen, kluis),
    medewerking: new MedewerkingService(handelingen, inzage),
    benoembaarheid: new BenoembaarheidService(handelingen, inzage),
    upload: new UploadService(transacties, kluis, opslag, handelingen, opruiming, keuring),
    documenten: new DocumentenService(handelingen, inzage, opslag, opruiming, keuring),
    gesprek: new GesprekService(handelingen, inzage),
    bronnen: new BronnenService(handelingen, inzage),
    afzien: new AfzienService(handelingen),
    bevindingen: new BevindingenService(handelingen, inzage),
    risicos: new RisicosService(handelingen, inzage),
    voorstel: new MaatregelVoorstelService(handelingen),
    voorleggen: new VoorleggenService(handelingen),
    wederhoor: new WederhoorService(handelingen, inzage),
    rapport: new RapportService(handelingen, inzage, kluis),
    gesprekOpdrachtgever: new GesprekOpdrachtgeverService(handelingen, inzage),
    advies: new AdviesService(handelingen, inzage),
    brieven: new BriefService(transacties, kluis, opslag, controlepunten),
  };
}

export type Diensten = ReturnType<typeof maakDiensten>;
