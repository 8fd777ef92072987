import type { Instant } from '#domain/kalender/instant.js';
import {
  NOODINZAGE_SOORTEN,
  NOODINZAGE_STANDEN,
  type NoodinzageSoort,
  type NoodinzageStand,
  REDEN_MINIMUM,
  UREN_MAXIMUM,
} from '#domain/noodinzage/noodinzage.js';
import { Getal, Id, IsTijdstip, IsWaar, Keuze, KeuzeLijst, OfNiets, Tekst } from '../http/velden.js';

const SOORTEN = { min: 1, max: NOODINZAGE_SOORTEN.length };
const FUNCTIES = ['OPDRACHTGEVER', 'FG'] as const;

export class NieuweNoodinzageDto {
  @Tekst({ min: REDEN_MINIMUM, max: 2000 }, 'Waarom u deze gegevens moet zien. De kandidaat leest dit.')
  readonly reden!: string;

  @KeuzeLijst(NOODINZAGE_SOORTEN, SOORTEN, 'Wat u wilt zien. U ziet alleen wat u hier kiest.', 'NoodinzageSoort')
  readonly soorten!: readonly NoodinzageSoort[];

  @Getal({ min: 1, max: UREN_MAXIMUM }, 'Hoeveel uur, vanaf de goedkeuring.')
  readonly uren!: number;
}

export class VerantwoordingDto {
  @Tekst({ min: REDEN_MINIMUM, max: 4000 }, 'Wat u hebt bekeken en wat daaruit volgt. De kandidaat leest dit.')
  readonly tekst!: string;
}

export class NoodinzageDto {
  @Id('De noodinzage.')
  readonly id!: string;

  @Keuze(NOODINZAGE_STANDEN, 'Waar zij staat.', 'NoodinzageStand')
  readonly stand!: NoodinzageStand;

  @KeuzeLijst(NOODINZAGE_SOORTEN, SOORTEN, 'Wat er te zien is.', 'NoodinzageSoort')
  readonly soorten!: readonly NoodinzageSoort[];

  @Getal({ min: 1, max: UREN_MAXIMUM }, 'Hoeveel uur, vanaf de goedkeuring.')
  readonly uren!: number;

  @Keuze(['FG'], 'In welke functie er is gevraagd.')
  readonly gevraagdAls!: 'FG';

  @Tekst({ max: 2000 }, 'Waarom.')
  readonly reden!: string;

  @IsTijdstip('Wanneer er is gevraagd.')
  readonly gevraagdOp!: Instant;

  @IsWaar('Of u het zelf hebt gevraagd.')
  readonly vanUzelf!: boolean;

  @OfNiets()
  @Keuze(FUNCTIES, 'In welke functie er is besloten; null zolang dat niet is gedaan.')
  readonly beslotenAls!: (typeof FUNCTIES)[number] | null;

  @OfNiets()
  @IsTijdstip('Vanaf wanneer de gegevens te zien waren; null als zij niet is goedgekeurd.')
  readonly van!: Instant | null;

  @OfNiets()
  @IsTijdstip('Tot wanneer.')
  readonly tot!: Instant | null;

  @OfNiets()
  @Tekst({ max: 4000 }, 'Wat er is bekeken en wat daaruit volgt; null zolang dat niet is vastgelegd.')
  readonly verantwoording!: string | null;
}
