import { BESTUURSLAGEN, type Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { TIJDZONES, type Tijdzone } from '#domain/kalender/tijdzone.js';
import { PLANNING_KLEUREN, type PlanningKleur } from '#domain/planning/planning-kleur.js';
import { VOG_ROUTES, type VogRoute } from '#domain/planning/planning.stappen.js';
import { TEMPOS, type Tempo } from '#domain/planning/simulatie.js';
import { STAP_CODES, type StapCode } from '#domain/stap/stap-code.js';
import { TERMIJN_PROFIEL_CODES, type TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { AANLEIDINGEN, type ToetsingAanleiding } from '#domain/toetsing/toetsing-status.js';
import { Genest, Getal, IsDatum, IsTijdstip, IsWaar, Keuze, KeuzeLijst, Lijst, OfNiets, Tekst } from '../http/velden.js';
import { GesimuleerdeTermijnDto } from './simulatie-termijn.dto.js';

export class GesimuleerdeStapDto {
  @Keuze(STAP_CODES, 'De stap.', 'StapCode')
  readonly stap!: StapCode;

  @Tekst({ max: 10 }, 'Nummer in de procedure, zoals S05.')
  readonly nummer!: string;

  @Tekst({ max: 200 }, 'Hoe de stap heet.')
  readonly naam!: string;

  @IsWaar('Alleen als er een reden voor is; de planning wacht er niet op.')
  readonly eventueel!: boolean;

  @IsTijdstip('Wanneer de stap open gaat.')
  readonly opent!: Instant;

  @IsTijdstip('Wanneer de stap klaar is.')
  readonly gereed!: Instant;

  @OfNiets()
  @IsTijdstip('Wanneer de stap uiterlijk klaar moet zijn om de vergadering te halen, als de rest even snel gaat. Null zonder vergadering.')
  readonly uiterlijkGereed!: Instant | null;

  @IsWaar('Een dag vertraging hier is een dag vertraging voor het geheel.')
  readonly kritiek!: boolean;

  @Lijst(GesimuleerdeTermijnDto, { max: 5 }, 'De termijnen van de stap. De eerste bepaalt hoe lang de stap duurt.')
  readonly termijnen!: readonly GesimuleerdeTermijnDto[];
}

export class GesimuleerdeHaalbaarheidDto {
  @IsDatum('De eerste werkdag waarop het advies kan worden verstrekt.')
  readonly verstrekking!: IsoDate;

  @IsDatum('De laatste dag om het advies te verstrekken voor de vergadering (T15).')
  readonly uiterlijkeVerstrekking!: IsoDate;

  @Getal({ min: -9999, max: 9999 }, 'Werkdagen tussen die twee. Onder nul past het niet.')
  readonly marge!: number;

  @Keuze(PLANNING_KLEUREN, 'Of het past. Dit gaat over de planning, niet over de persoon.', 'PlanningKleur')
  readonly kleur!: PlanningKleur;
}

export class SimulatieLijnDto {
  @Keuze(TEMPOS, 'Gebruikt iedereen de hele termijn, of doet iedereen meteen wat nodig is?', 'Tempo')
  readonly tempo!: Tempo;

  @Lijst(GesimuleerdeStapDto, { max: 50 }, 'De stappen, in de volgorde van de procedure.')
  readonly stappen!: readonly GesimuleerdeStapDto[];

  @KeuzeLijst(STAP_CODES, { max: 50 }, 'De stappen die samen de langste weg vormen.', 'StapCode')
  readonly kritiekePad!: readonly StapCode[];

  @Lijst(GesimuleerdeTermijnDto, { max: 10 }, 'Termijnen van de toetsing als geheel en van wat na het advies komt.')
  readonly overigeTermijnen!: readonly GesimuleerdeTermijnDto[];

  @OfNiets()
  @Genest(GesimuleerdeHaalbaarheidDto, 'Of de vergadering haalbaar is. Null zonder vergadering.')
  readonly haalbaarheid!: GesimuleerdeHaalbaarheidDto | null;
}

export class SimulatieProfielDto {
  @Keuze(TERMIJN_PROFIEL_CODES, 'Welke termijnen gelden.', 'TermijnProfiel')
  readonly code!: TermijnProfielCode;

  @Getal({ min: 1, max: 9999 }, 'De versie van die termijnen.')
  readonly versie!: number;
}

export class SimulatieDto {
  @Keuze(AANLEIDINGEN, 'Waarom de toetsing wordt gehouden.', 'ToetsingAanleiding')
  readonly aanleiding!: ToetsingAanleiding;

  @Keuze(BESTUURSLAGEN, 'De bestuurslaag.', 'Bestuurslaag')
  readonly bestuurslaag!: Bestuurslaag;

  @IsTijdstip('Wanneer de toetsing begint.')
  readonly start!: Instant;

  @OfNiets()
  @IsDatum('De dag van de vergadering.')
  readonly raadsdatum!: IsoDate | null;

  @Genest(SimulatieProfielDto, 'De termijnen waarmee is gerekend.')
  readonly profiel!: SimulatieProfielDto;

  @Keuze(TIJDZONES, 'De tijdzone van de organisatie.', 'Tijdzone')
  readonly zone!: Tijdzone;

  @Keuze(VOG_ROUTES, 'Hoe de kandidaat de VOG krijgt.', 'VogRoute')
  readonly vogRoute!: VogRoute;

  @Lijst(SimulatieLijnDto, { max: 2 }, 'Eerst als iedereen de hele termijn gebruikt, dan als iedereen meteen doet wat nodig is.')
  readonly lijnen!: readonly SimulatieLijnDto[];
}
