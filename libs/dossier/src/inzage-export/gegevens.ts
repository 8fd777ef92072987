import type { AdviesConclusie } from '#domain/advies/conclusie.js';
import type { Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import type { DoelFunctie } from '#domain/benoembaarheid/doelfunctie.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { GesprekInhoud } from '#domain/onderdeel/onderdeel.js';
import type { AfgezienStap, RapportInhoud } from '#domain/rapport/rapport.js';
import type { Antwoord } from '#domain/vragenlijst/antwoord.js';
import type { ToetsingAanleiding, ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import type { AvgVerzoek } from '../avg/lees-verzoeken.js';
import type { Benoembaarheid } from '../benoembaarheid/benoembaarheid.service.js';
import type { BewaarRegelInDossier } from '../bewaren/bewaarplan.service.js';
import type { BewaarBlokkade } from '../blokkade/bewaar-blokkade.service.js';
import type { DatalekInDossier } from '../datalek/datalek-toetsing.service.js';
import type { DocumentInZicht } from '../documenten/documenten.service.js';
import type { Heropening } from '../heropening/rondes.service.js';
import type { VervallenBrief } from '../heropening/vervallen-brieven.service.js';
import type { InzageRegel } from '../lezen/inzagelog.service.js';
import type { TermijnInDossier } from '../lezen/termijnen.js';
import type { Medewerking } from '../medewerking/medewerking.service.js';
import type { NoodinzageInZicht } from '../noodinzage/noodinzagen.service.js';
import type { GelezenOnderdeel } from '../onderdeel/onderdelen.js';
import type { Procesbesluit } from '../pauze/procesbesluiten.service.js';
import type { RapportVersie } from '../rapport/rapport-versies.service.js';
import type { Uitkomst } from '../uitkomst/uitkomst.service.js';
import type { VernietigingInDossier } from '../vernietiging/vernietiging.service.js';
import type { Brief } from '../verstrekking/brief-inzage.service.js';
import type { VogInZicht } from '../vog/vog-inzage.service.js';
import type { VoorbehoudInZicht } from '../voorbehoud/voorbehoud.service.js';
import type { Wederhoor } from '../wederhoor/wederhoor.service.js';
import type { Wraking } from '../wraking/wraking.service.js';

/** In which file of the zip it is; null when it is not in there. */
interface MetBestand {
  readonly bestand: string | null;
}

export interface ZaakGegevens {
  readonly zaaknummer: string;
  readonly organisatie: string;
  readonly status: ToetsingStatus;
  readonly ronde: number;
  readonly bestuurslaag: Bestuurslaag;
  readonly functie: DoelFunctie;
  readonly aanleiding: ToetsingAanleiding;
  readonly raadsdatum: IsoDate | null;
  readonly begonnenOp: Instant;
  /** From this day the file is destroyed; null as long as the case runs. */
  readonly vernietigenOp: IsoDate | null;
  readonly naam: string;
  readonly email: string;
  readonly telefoon: string | null;
  readonly portefeuille: string | null;
  readonly voordragendePartij: string | null;
}

export interface VraagMetAntwoord {
  readonly code: string;
  readonly vraag: string;
  readonly antwoord: Antwoord | null;
  /** The same as a person reads it. */
  readonly inWoorden: string;
}
export interface VragenlijstGegevens {
  readonly versie: number;
  readonly ingediendOp: string | null;
  readonly vragen: readonly VraagMetAntwoord[];
  readonly aanvullingen: readonly (VraagMetAntwoord & { readonly nummer: number })[];
  readonly toelichtingen: readonly string[];
}

/** Who works or worked on it, by function. */
export interface BehandelaarGegevens {
  readonly functie: string;
  readonly toegewezenOp: string;
  readonly beeindigdOp: string | null;
}

type Gesprek = Omit<GesprekInhoud, 'aanwezigen'> & { readonly nummer: number };
export type RapportGegevens = RapportVersie &
  MetBestand & {
    readonly inhoud: Omit<RapportInhoud, 'adviseur' | 'toetser' | 'afgezienStappen'> & {
      readonly afgezienStappen: readonly Omit<AfgezienStap, 'door'>[];
    };
  };
export interface AdviesGegevens {
  readonly conclusie: AdviesConclusie;
  readonly motivering: string;
  readonly ondertekendOp: Instant;
  readonly hash: string;
}

/**
 * The parts, each with what the kandidaat may see of it at this moment; null where that is nothing. No names or ids of anybody else: who works
 * for the organisation is told by function. What people wrote stays as they wrote it.
 */
export interface ExportOnderdelen {
  readonly behandelaars: readonly BehandelaarGegevens[] | null;
  readonly medewerking: Medewerking | null;
  readonly vragenlijst: VragenlijstGegevens | null;
  readonly voorbehouden: readonly VoorbehoudInZicht[] | null;
  readonly documenten: readonly (DocumentInZicht & MetBestand)[] | null;
  readonly vog: VogInZicht | null;
  readonly benoembaarheid: Benoembaarheid | null;
  readonly bronbevindingen: readonly GelezenOnderdeel<'BRONBEVINDING'>[] | null;
  readonly gesprekken: readonly Gesprek[] | null;
  readonly wederhoor: Omit<Wederhoor, 'gespreksverslagen'> | null;
  readonly rapporten: readonly RapportGegevens[] | null;
  readonly gesprekOpdrachtgever: readonly GelezenOnderdeel<'GESPREK_OPDRACHTGEVER'>[] | null;
  readonly advies: AdviesGegevens | null;
  readonly brief: (Omit<Brief, 'documentId'> & MetBestand) | null;
  readonly vervallenBrieven: readonly (VervallenBrief & MetBestand)[] | null;
  readonly uitkomst: Uitkomst | null;
  readonly termijnen: readonly Omit<TermijnInDossier, 'termijnId'>[] | null;
  readonly procesbesluiten: readonly Omit<Procesbesluit, 'id' | 'persoonId'>[] | null;
  readonly heropening: Heropening | null;
  readonly wrakingen: readonly Omit<Wraking, 'id' | 'toewijzingId'>[] | null;
  readonly avgVerzoeken: readonly AvgVerzoek[] | null;
  readonly bewaarplan: readonly BewaarRegelInDossier[] | null;
  readonly bewaarblokkades: readonly Omit<BewaarBlokkade, 'id' | 'eigenaarId'>[] | null;
  readonly vernietigingen: readonly Omit<VernietigingInDossier, 'verklaring' | 'hash'>[] | null;
  readonly datalekken: readonly DatalekInDossier[] | null;
  readonly noodinzagen: readonly Omit<NoodinzageInZicht, 'vanUzelf'>[] | null;
  readonly inzagelog: readonly InzageRegel[] | null;
}

/** What `gegevens.json` holds, in canonical form (RFC 8785). `versie` goes up when the shape changes. */
export interface ExportGegevens {
  readonly formaat: 'integriteitstoetsing/inzage-export';
  readonly versie: 1;
  readonly gemaaktOp: Instant;
  readonly zaak: ZaakGegevens;
  readonly onderdelen: ExportOnderdelen;
}
