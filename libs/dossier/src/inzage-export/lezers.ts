import type { Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { AdviesService } from '../advies/advies.service.js';
import { GesprekOpdrachtgeverService } from '../advies/gesprek-opdrachtgever.service.js';
import { AvgVerzoekService } from '../avg/avg-verzoek.service.js';
import { BenoembaarheidService } from '../benoembaarheid/benoembaarheid.service.js';
import { BewaarplanService } from '../bewaren/bewaarplan.service.js';
import { BewaarBlokkadeService } from '../blokkade/bewaar-blokkade.service.js';
import { DatalekToetsingService } from '../datalek/datalek-toetsing.service.js';
import { DocumentenService } from '../documenten/documenten.service.js';
import type { Keuring } from '../documenten/keuring.js';
import type { Opruiming } from '../documenten/opruiming.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { RondesService } from '../heropening/rondes.service.js';
import { VervallenBrievenService } from '../heropening/vervallen-brieven.service.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { InzagelogService } from '../lezen/inzagelog.service.js';
import { LeesService } from '../lezen/lees.service.js';
import { MedewerkingService } from '../medewerking/medewerking.service.js';
import { NoodinzagenService } from '../noodinzage/noodinzagen.service.js';
import { GesprekService } from '../onderzoek/gesprek.service.js';
import { BronnenService } from '../onderzoek/bronnen.service.js';
import { ProcesbesluitenService } from '../pauze/procesbesluiten.service.js';
import { RapportVersiesService } from '../rapport/rapport-versies.service.js';
import { ToewijzingenService } from '../toetsing/toewijzingen.service.js';
import { UitkomstService } from '../uitkomst/uitkomst.service.js';
import { VernietigingService } from '../vernietiging/vernietiging.service.js';
import { BriefInzageService } from '../verstrekking/brief-inzage.service.js';
import { VogInzageService } from '../vog/vog-inzage.service.js';
import { VoorbehoudService } from '../voorbehoud/voorbehoud.service.js';
import { VragenlijstInzageService } from '../vragenlijst/vragenlijst-inzage.service.js';
import { WederhoorService } from '../wederhoor/wederhoor.service.js';
import { WrakingService } from '../wraking/wraking.service.js';

/** What the readers are made of. */
export interface LeesDelen {
  readonly transacties: Transacties;
  readonly handelingen: HandelingenService;
  readonly kluis: Kluis;
  readonly opslag: ObjectStore;
  readonly opruiming: Opruiming;
  readonly keuring: Keuring;
}

/** Everything that reads of a case what a kandidaat may see, behind this door: one way to read each part, also here. */
export const lezers = (inzage: InzageService, { transacties, handelingen, kluis, opslag, opruiming, keuring }: LeesDelen) => ({
  advies: new AdviesService(handelingen, inzage),
  avg: new AvgVerzoekService(handelingen, inzage),
  benoembaarheid: new BenoembaarheidService(handelingen, inzage),
  bewaarplan: new BewaarplanService(inzage),
  blokkades: new BewaarBlokkadeService(handelingen, inzage),
  brief: new BriefInzageService(inzage, opslag),
  bronnen: new BronnenService(handelingen, inzage),
  datalekken: new DatalekToetsingService(handelingen, inzage),
  documenten: new DocumentenService(handelingen, inzage, opslag, opruiming, keuring),
  dossier: new LeesService(inzage),
  gesprekken: new GesprekService(handelingen, inzage),
  gesprekOpdrachtgever: new GesprekOpdrachtgeverService(handelingen, inzage),
  inzagelog: new InzagelogService(inzage),
  medewerking: new MedewerkingService(handelingen, inzage),
  noodinzagen: new NoodinzagenService(inzage),
  procesbesluiten: new ProcesbesluitenService(inzage),
  rapporten: new RapportVersiesService(handelingen, inzage),
  rondes: new RondesService(inzage),
  toewijzingen: new ToewijzingenService(transacties, kluis, inzage),
  uitkomst: new UitkomstService(handelingen, inzage),
  vernietiging: new VernietigingService(handelingen, inzage),
  vervallenBrieven: new VervallenBrievenService(inzage, kluis),
  vog: new VogInzageService(inzage, opslag),
  voorbehouden: new VoorbehoudService(handelingen, inzage),
  vragenlijst: new VragenlijstInzageService(inzage),
  wederhoor: new WederhoorService(handelingen, inzage),
  wraking: new WrakingService(handelingen, inzage),
});
export type Lezers = ReturnType<typeof lezers>;
