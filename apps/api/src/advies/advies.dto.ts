import { ADVIES_CONCLUSIES, type AdviesConclusie } from '#domain/advies/conclusie.js';
import { type FoutCode, FOUTEN } from '#domain/fout/fout-codes.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { OnderdeelDto } from '../http/onderdeel.dto.js';
import { Getal, Id, IsDatum, IsTijdstip, IsWaar, Keuze, Lijst, OfNiets, Optioneel, Tekst } from '../http/velden.js';

export class NieuwGesprekOpdrachtgeverDto {
  @Optioneel()
  @IsDatum('De dag van het gesprek.')
  readonly gehoudenOp?: IsoDate;

  @IsWaar('De kandidaat heeft van het gesprek afgezien.')
  readonly afgezien!: boolean;

  @Tekst({ min: 0, max: 20_000 }, 'Waarover is gesproken en wat is afgesproken.')
  readonly verslag!: string;
}

export class GesprekOpdrachtgeverDto extends OnderdeelDto {
  @OfNiets()
  @IsDatum('De dag van het gesprek.')
  readonly gehoudenOp!: IsoDate | null;

  @IsWaar('De kandidaat heeft van het gesprek afgezien.')
  readonly afgezien!: boolean;

  @Tekst({ min: 0, max: 20_000 }, 'Het verslag.')
  readonly verslag!: string;
}

export class TweedeLezerDto {
  @Id('Wie meeleest voordat het advies wordt ondertekend.')
  readonly persoonId!: string;
}

export class RedenDto {
  @Keuze(Object.keys(FOUTEN).sort(), 'Vaste code van de reden.', 'FoutCode')
  readonly code!: FoutCode;

  @Tekst({ max: 1000 }, 'Uitleg voor de gebruiker.')
  readonly uitleg!: string;
}

export class AdviesMogelijkheidDto {
  @Keuze(ADVIES_CONCLUSIES, 'De conclusie.', 'AdviesConclusie')
  readonly conclusie!: AdviesConclusie;

  @IsWaar('Of de feiten deze conclusie toelaten.')
  readonly mogelijk!: boolean;

  @Lijst(RedenDto, { max: 20 }, 'Waarom deze conclusie niet kan.')
  readonly redenen!: readonly RedenDto[];

  @Getal({ min: 0, max: 9999 }, 'Hoeveel tekens de motivering ten minste heeft.')
  readonly minimaleMotivering!: number;
}

export class AdviesOndertekeningDto {
  @Keuze(ADVIES_CONCLUSIES, 'De conclusie.', 'AdviesConclusie')
  readonly conclusie!: AdviesConclusie;

  @Tekst({ min: 0, max: 20_000 }, 'Waarom deze conclusie. Dit gaat niet naar de raad.')
  readonly motivering!: string;

  @Optioneel()
  @Tekst({ max: 100 }, 'Het ambt onder de brief, bijvoorbeeld waarnemend burgemeester.')
  readonly ondertekenaarAmbt?: string;
}

export class AdviesDto {
  @Keuze(ADVIES_CONCLUSIES, 'De conclusie.', 'AdviesConclusie')
  readonly conclusie!: AdviesConclusie;

  @Tekst({ min: 0, max: 20_000 }, 'De motivering.')
  readonly motivering!: string;

  @OfNiets()
  @Tekst({ max: 100 }, 'Het ambt onder de brief, als dat anders is dan gewoonlijk.')
  readonly ondertekenaarAmbt!: string | null;

  @IsTijdstip('Wanneer de conclusie is ondertekend.')
  readonly ondertekendOp!: Instant;

  @Id('Wie heeft ondertekend.')
  readonly ondertekendDoor!: string;

  @Tekst({ max: 64 }, 'SHA-256 van wat is ondertekend, in vaste vorm (RFC 8785).')
  readonly hash!: string;
}
