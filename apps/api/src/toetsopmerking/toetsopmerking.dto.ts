import { OPMERKING_ONDERWERPEN, type OpmerkingOnderwerp } from '#domain/toetsopmerking/toetsopmerking.js';
import { Getal, Id, IsTijdstip, IsWaar, Keuze, OfNiets, Tekst } from '../http/velden.js';

export class ToetsopmerkingInvoerDto {
  @Keuze(OPMERKING_ONDERWERPEN, 'Waar de opmerking over gaat.', 'OpmerkingOnderwerp')
  readonly onderwerp!: OpmerkingOnderwerp;

  @OfNiets()
  @Id('De bevinding, het risico of de maatregel. Leeg bij een opmerking over het hele rapport.')
  readonly onderwerpId!: string | null;

  @Tekst({ max: 4000 }, 'Wat er nog niet goed is, of wat u wilt weten.')
  readonly tekst!: string;
}

export class OpmerkingAntwoordDto {
  @Tekst({ max: 4000 }, 'Wat u hebt gewijzigd, of waarom u dat niet doet.')
  readonly antwoord!: string;
}

export class ToetsopmerkingDto extends ToetsopmerkingInvoerDto {
  @Id('De opmerking.')
  readonly id!: string;

  @Getal({ min: 1, max: 9999 }, 'Het nummer binnen deze ronde.')
  readonly nummer!: number;

  @OfNiets()
  @Getal({ min: 1, max: 9999 }, 'Het nummer van de bevinding, het risico of de maatregel.')
  readonly onderwerpNummer!: number | null;

  @OfNiets()
  @Tekst({ max: 4000 }, 'Het antwoord van de adviseur. Leeg zolang er geen antwoord is.')
  readonly antwoord!: string | null;

  @IsWaar('U schreef de opmerking zelf.')
  readonly vanUzelf!: boolean;

  @IsTijdstip('Wanneer de opmerking is gemaakt.')
  readonly gemaaktOp!: string;

  @OfNiets()
  @IsTijdstip('Wanneer de opmerking is beantwoord.')
  readonly beantwoordOp!: string | null;
}
