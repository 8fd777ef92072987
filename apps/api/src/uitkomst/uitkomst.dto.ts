import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { AANVAARDINGEN, type Aanvaarding, type BenoemingsUitkomst, UITKOMSTEN } from '#domain/uitkomst/uitkomst.js';
import { IsDatum, IsTijdstip, Keuze, OfNiets, Optioneel, Tekst } from '../http/velden.js';

export class UitkomstRegistratieDto {
  @Keuze(UITKOMSTEN, 'Wat de vergadering heeft besloten.', 'BenoemingsUitkomst')
  readonly uitkomst!: BenoemingsUitkomst;

  @Optioneel()
  @IsDatum('De dag van de benoeming. Alleen en altijd als de kandidaat is benoemd.')
  readonly benoemdOp?: IsoDate;

  @Optioneel()
  @Tekst({ max: 200 }, 'Waar het besluit te vinden is, zoals het nummer. Nodig als er is besloten, ook als de kandidaat niet is benoemd.')
  readonly besluitRef?: string;
}

export class AanvaardingDto {
  @IsDatum('De dag waarop de benoemde de benoeming aannam.')
  readonly aanvaardOp!: IsoDate;
}

export class UitkomstDto {
  @OfNiets()
  @Keuze(UITKOMSTEN, 'De laatste uitkomst.', 'BenoemingsUitkomst')
  readonly uitkomst!: BenoemingsUitkomst | null;

  @OfNiets()
  @IsDatum('De dag van de benoeming.')
  readonly benoemdOp!: IsoDate | null;

  @OfNiets()
  @Tekst({ max: 200 }, 'Waar het besluit te vinden is.')
  readonly besluitRef!: string | null;

  @OfNiets()
  @IsTijdstip('Wanneer de uitkomst is vastgelegd.')
  readonly geregistreerdOp!: Instant | null;

  @OfNiets()
  @Keuze(AANVAARDINGEN, 'Of de benoeming is aangenomen; null zolang dat niet bekend is.', 'Aanvaarding')
  readonly aanvaarding!: Aanvaarding | null;

  @OfNiets()
  @IsDatum('De dag waarop de benoeming is aangenomen.')
  readonly aanvaardOp!: IsoDate | null;
}
