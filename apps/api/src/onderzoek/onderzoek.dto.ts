import { PERSOONSMATCHES, type Persoonsmatch } from '#domain/bron/bron.rules.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { BRON_SOORTEN, type BronSoort, VERBODEN_BRON_SOORTEN, type VerbodenBronSoort } from '#domain/rechtskader/bron-soort.js';
import { OnderdeelDto } from '../http/onderdeel.dto.js';
import { Getal, Id, IdLijst, IsDatum, Keuze, OfNiets, Optioneel, Tekst, TekstLijst } from '../http/velden.js';

class BronbevindingVelden {
  @Tekst({ max: 500 }, 'De naam van de bron, bijvoorbeeld de krant of het register.')
  readonly bron!: string;

  @IsDatum('De dag waarop de bron is geraadpleegd.')
  readonly datum!: IsoDate;

  @Tekst({ max: 500 }, 'Waarnaar is gezocht.')
  readonly zoekvraag!: string;

  @Tekst({ max: 4000 }, 'Wat er staat, zonder oordeel.')
  readonly feit!: string;

  @Tekst({ max: 4000 }, 'Waarom dit voor de functie van belang is.')
  readonly relevantie!: string;

  @Keuze(PERSOONSMATCHES, 'Hoe zeker het is dat dit over de kandidaat gaat.', 'Persoonsmatch')
  readonly persoonsmatch!: Persoonsmatch;
}

export class BronbevindingDto extends BronbevindingVelden {
  @Id('De bronbevinding.')
  readonly id!: string;

  @Getal({ min: 1, max: 9999 }, 'Het nummer binnen deze ronde.')
  readonly nummer!: number;

  @Keuze(BRON_SOORTEN, 'Het soort bron.', 'BronSoort')
  readonly bronSoort!: BronSoort;

  @OfNiets()
  @Tekst({ max: 2000 }, 'Het adres van de vindplaats, als dat er is.')
  readonly url!: string | null;
}

export class NieuweBronbevindingDto extends BronbevindingVelden {
  @Keuze(
    [...BRON_SOORTEN, ...VERBODEN_BRON_SOORTEN],
    'Het soort bron. Wat de wet niet toestaat, weigeren wij met uitleg.',
    'NieuweBronSoort',
  )
  readonly bronSoort!: BronSoort | VerbodenBronSoort;

  @Optioneel()
  @Tekst({ max: 2000 }, 'Het adres van de vindplaats, als dat er is.')
  readonly url?: string;
}

export class BrononderzoekAfrondingDto {
  @Getal({ min: 0, max: 9999 }, 'Hoeveel treffers over bijzondere gegevens niet zijn bewaard. Alleen dit aantal blijft staan.')
  readonly bijzondereTreffersVerwijderd!: number;
}

export class NieuweUitvraagDto {
  @Tekst({ max: 200 }, 'Het onderwerp, bijvoorbeeld subsidies of vergunningen.')
  readonly domein!: string;

  @Tekst({ max: 2000 }, 'De vraag aan de collega, zonder de reden.')
  readonly vraag!: string;

  @Tekst({ max: 4000 }, 'Het antwoord van de collega.')
  readonly antwoord!: string;
}

export class UitvraagDto extends OnderdeelDto {
  @Tekst({ max: 200 }, 'Het onderwerp.')
  readonly domein!: string;

  @Tekst({ max: 2000 }, 'De vraag aan de collega.')
  readonly vraag!: string;

  @Tekst({ max: 4000 }, 'Het antwoord van de collega.')
  readonly antwoord!: string;
}

export class NieuwGesprekDto {
  @IsDatum('De dag van het gesprek.')
  readonly gehoudenOp!: IsoDate;

  @IdLijst({ min: 1, max: 10 }, 'Wie het gesprek voerden: twee adviseurs, of een adviseur en de toetser.')
  readonly aanwezigen!: string[];

  @TekstLijst({ max: 500 }, { max: 50 }, 'Waarover is gesproken.')
  readonly agendapunten!: string[];

  @Tekst({ max: 20_000 }, 'Het verslag. De kandidaat krijgt het bij hoor en wederhoor.')
  readonly verslag!: string;
}

export class GesprekDto extends OnderdeelDto {
  @IsDatum('De dag van het gesprek.')
  readonly gehoudenOp!: IsoDate;

  @IdLijst({ max: 10 }, 'Wie het gesprek voerden.')
  readonly aanwezigen!: readonly string[];

  @TekstLijst({ max: 500 }, { max: 50 }, 'Waarover is gesproken.')
  readonly agendapunten!: readonly string[];

  @Optioneel()
  @TekstLijst({ max: 4 }, { max: 200 }, 'De vragen die de kandidaat in dit gesprek wilde toelichten.')
  readonly vragen?: readonly string[];

  @Tekst({ max: 20_000 }, 'Het verslag.')
  readonly verslag!: string;
}

export class AfzienDto {
  @Tekst({ max: 2000 }, 'Waarom deze stap niet nodig is. De reden komt in het rapport.')
  readonly reden!: string;
}
