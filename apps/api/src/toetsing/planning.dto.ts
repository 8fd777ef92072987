import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { PlanningPad } from '#domain/planning/planning.stappen.js';
import { PLANNING_KLEUREN, type PlanningKleur } from '#domain/planning/planning-kleur.js';
import { TERMIJN_CODES, type TermijnCode } from '#domain/termijn/termijn-code.js';
import { TERMIJN_PROFIEL_CODES, type TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { Getal, IsDatum, IsWaar, Keuze, KeuzeLijst, Lijst, Tekst } from '../http/velden.js';

export class PlanningWensDto {
  @IsDatum('De dag van de vergadering.')
  readonly raadsdatum!: IsoDate;

  @Keuze(TERMIJN_PROFIEL_CODES, 'Welke termijnen gelden.', 'TermijnProfiel')
  readonly termijnProfiel!: TermijnProfielCode;
}

export class GeplandeStapDto {
  @Keuze(TERMIJN_CODES, 'De termijn.', 'TermijnCode')
  readonly code!: TermijnCode;

  @Tekst({ max: 500 }, 'Wat er in deze stap gebeurt.')
  readonly omschrijving!: string;

  @Keuze(['MEDEWERKING', 'ONDERZOEK', 'VOG', 'ADVIES'], 'Bij welk pad de stap hoort. Onderzoek en VOG lopen naast elkaar.', 'PlanningPad')
  readonly pad!: PlanningPad;

  @IsDatum('De eerste dag.')
  readonly vanaf!: IsoDate;

  @IsDatum('De laatste dag.')
  readonly uiterlijk!: IsoDate;

  @IsWaar('Een dag vertraging hier is een dag vertraging voor het geheel.')
  readonly kritiek!: boolean;
}

export class PlanningDto {
  @Lijst(GeplandeStapDto, { max: 30 }, 'De stappen.')
  readonly stappen!: readonly GeplandeStapDto[];

  @KeuzeLijst(TERMIJN_CODES, { max: 30 }, 'De stappen die samen de langste weg vormen.', 'TermijnCode')
  readonly kritiekePad!: readonly TermijnCode[];

  @IsDatum('De eerste werkdag waarop het advies kan worden verstrekt als iedereen de hele termijn gebruikt.')
  readonly verstrekking!: IsoDate;

  @IsDatum('De laatste dag om het advies te verstrekken voor de vergadering.')
  readonly uiterlijkeVerstrekking!: IsoDate;

  @Getal({ min: -9999, max: 9999 }, 'Werkdagen tussen die twee. Onder nul past het niet.')
  readonly marge!: number;

  @Keuze(PLANNING_KLEUREN, 'Of het past. Dit gaat over de planning, niet over de persoon.', 'PlanningKleur')
  readonly kleur!: PlanningKleur;
}
