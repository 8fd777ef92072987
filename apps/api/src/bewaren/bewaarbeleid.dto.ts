import { BEWAAR_KLASSEN, type BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import type { Instant } from '#domain/kalender/instant.js';
import { IsTijdstip, Keuze, OfNiets, Tekst } from '../http/velden.js';

const SELECTIELIJST = 'De selectielijst, met jaar.';
const CATEGORIE = 'Het nummer van de categorie in die lijst.';

export class BewaarbeleidKlasseDto {
  @Keuze(BEWAAR_KLASSEN, 'De bewaarklasse.', 'BewaarKlasse')
  readonly klasse!: BewaarKlasse;
}

export class NieuwBewaarbeleidDto extends BewaarbeleidKlasseDto {
  @Tekst({ min: 3, max: 200 }, SELECTIELIJST)
  readonly selectielijst!: string;

  @Tekst({ max: 60 }, CATEGORIE)
  readonly categorie!: string;
}

export class BewaarbeleidDto extends BewaarbeleidKlasseDto {
  @Tekst({ max: 500 }, 'Wat de klasse betekent.')
  readonly uitleg!: string;

  @OfNiets()
  @Tekst({ max: 200 }, `${SELECTIELIJST} Leeg: nog niet vastgelegd; dan wordt er niets vernietigd.`)
  readonly selectielijst!: string | null;

  @OfNiets()
  @Tekst({ max: 60 }, CATEGORIE)
  readonly categorie!: string | null;

  @OfNiets()
  @IsTijdstip('Wanneer dit is vastgelegd.')
  readonly vastgesteldOp!: Instant | null;
}
