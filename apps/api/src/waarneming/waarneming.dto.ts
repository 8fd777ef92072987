import type { IsoDate } from '#domain/kalender/iso-date.js';
import { MEDEWERKER_ROLLEN, type MedewerkerRol } from '#domain/personen/rollen.rules.js';
import { Id, IsDatum, IsTijdstip, KeuzeLijst, Lijst, OfNiets, Tekst } from '../http/velden.js';

export class NieuweWaarnemingDto {
  @Id('Wie waarneemt.')
  readonly persoonId!: string;

  @Tekst({ max: 60 }, 'De code van de grond. De gronden van uw organisatie vindt u bij het kader.')
  readonly grond!: string;

  @IsDatum('De eerste dag. Vandaag betekent: vanaf nu.')
  readonly van!: IsoDate;

  @OfNiets()
  @IsDatum('De laatste dag. Niets als die nog niet bekend is.')
  readonly tot!: IsoDate | null;

  @Tekst({ max: 500 }, 'Het kenmerk van het besluit.')
  readonly document!: string;
}

export class WaarnemerDto {
  @Id('De persoon.')
  readonly persoonId!: string;

  @Tekst({ max: 200 }, 'De naam.')
  readonly naam!: string;

  @KeuzeLijst(
    MEDEWERKER_ROLLEN,
    { max: 20 },
    'Welke functies deze persoon heeft; leeg bij een bestuurder zonder functie hier.',
    'MedewerkerRol',
  )
  readonly rollen!: readonly MedewerkerRol[];
}

export class WaarnemingAntwoordDto {
  @Id('De waarneming.')
  readonly id!: string;
}

export class WaarnemingDto {
  @Id('De waarneming.')
  readonly id!: string;

  @Id('Wie waarneemt.')
  readonly persoonId!: string;

  @OfNiets()
  @Tekst({ max: 200 }, 'De naam.')
  readonly naam!: string | null;

  @Tekst({ max: 60 }, 'De code van de grond.')
  readonly grond!: string;

  @IsTijdstip('Vanaf wanneer.')
  readonly van!: string;

  @OfNiets()
  @IsTijdstip('Tot wanneer, als dat bekend is.')
  readonly tot!: string | null;

  @Tekst({ max: 500 }, 'Het kenmerk van het besluit.')
  readonly document!: string;

  @IsTijdstip('Wanneer dit is vastgelegd.')
  readonly geregistreerdOp!: string;

  @OfNiets()
  @IsTijdstip('Wanneer de waarneming eerder is beëindigd.')
  readonly beeindigdOp!: string | null;
}

export class WaarnemingsGrondDto {
  @Tekst({ max: 60 }, 'De code.')
  readonly code!: string;

  @Tekst({ max: 300 }, 'Wat het betekent.')
  readonly omschrijving!: string;

  @Tekst({ max: 300 }, 'Waar het in de wet staat. Zolang dat niet is gecontroleerd, noemen wij geen artikel.')
  readonly verwijzing!: string;
}

export class WaarnemingKaderDto {
  @Lijst(WaarnemingsGrondDto, { max: 20 }, 'De gronden van uw organisatie.')
  readonly gronden!: readonly WaarnemingsGrondDto[];

  @Tekst({ max: 300 }, 'Wat u doet als niemand mag waarnemen.')
  readonly voorziening!: string;
}
