import { BEWAAR_TERMIJNEN, type BewaarTermijn, type BewaarWacht } from '#domain/bewaren/bewaarplan.js';
import { BEWAAR_KLASSEN, type BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { Instant } from '#domain/kalender/instant.js';
import { Getal, IsDatum, IsTijdstip, IsWaar, Keuze, OfNiets, Tekst } from '../http/velden.js';

const WACHT = ['CONTROLE', 'AFLOOP', 'EINDE_AMBT', 'ORGAAN', 'BLIJFT'] as const satisfies readonly BewaarWacht[];

export class BewaarRegelDto {
  @Keuze(BEWAAR_KLASSEN, 'De klasse.', 'BewaarKlasse')
  readonly klasse!: BewaarKlasse;

  @Tekst({ max: 500 }, 'Wat de klasse betekent.')
  readonly uitleg!: string;

  @OfNiets()
  @Keuze(BEWAAR_TERMIJNEN, 'De termijn die telt.', 'BewaarTermijn')
  readonly termijn!: BewaarTermijn | null;

  @OfNiets()
  @IsDatum('De dag waarop de vernietiging wordt aangekondigd en u een kopie kunt vragen.')
  readonly aankondigingOp!: IsoDate | null;

  @OfNiets()
  @IsDatum('De dag waarop deze stukken worden vernietigd.')
  readonly vernietigenOp!: IsoDate | null;

  @OfNiets()
  @Keuze(
    WACHT,
    'Waar de datum op wacht: de controle van de VOG, de afloop, het einde van het ambt, of het orgaan dat zelf bewaart. BLIJFT: blijft bewaard.',
    'BewaarWacht',
  )
  readonly wachtOp!: BewaarWacht | null;

  @Getal({ min: 0, max: 9999 }, 'Hoeveel bestanden van deze klasse er nu zijn.')
  readonly stukken!: number;

  @IsWaar('Of een bewaarblokkade deze klasse tegenhoudt. Dan blijft alles, ook na de datum.')
  readonly geblokkeerd!: boolean;

  @OfNiets()
  @IsTijdstip('Vanaf wanneer het besluit tot vernietiging wordt uitgevoerd.')
  readonly besluitVanaf!: Instant | null;

  @OfNiets()
  @Tekst({ max: 300 }, 'De selectielijst en de categorie. Leeg: niet vastgelegd, en dan wordt er niets vernietigd.')
  readonly selectielijst!: string | null;
}
