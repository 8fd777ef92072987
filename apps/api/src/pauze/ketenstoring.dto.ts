import { KETENSTORING_REDENEN, type KetenstoringReden } from '#domain/pauze/ketenstoring.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { Instant } from '#domain/kalender/instant.js';
import { Getal, Id, IsDatum, IsTijdstip, IsWaar, Keuze, OfNiets, Optioneel, Tekst } from '../http/velden.js';

export class NieuweKetenstoringDto {
  @IsTijdstip('Vanaf wanneer niemand verder kon met de VOG.')
  readonly van!: Instant;

  @OfNiets()
  @IsTijdstip('Tot wanneer. Niets als dat nog niet bekend is.')
  readonly tot!: Instant | null;

  @Keuze(KETENSTORING_REDENEN, 'Wat er niet werkte.', 'KetenstoringReden')
  readonly reden!: KetenstoringReden;
}

export class KetenstoringEindeDto {
  @IsTijdstip('Tot wanneer de storing duurde.')
  readonly tot!: Instant;
}

export class KetenstoringAntwoordDto {
  @Id('De storing.')
  readonly id!: string;

  @Getal({ min: 0, max: 1_000_000 }, 'In hoeveel toetsingen een termijn stilstaat of is opgeschoven.')
  readonly toetsingen!: number;
}

export class KetenstoringDto extends NieuweKetenstoringDto {
  @Id('De storing.')
  readonly id!: string;

  @IsTijdstip('Wanneer dit is vastgelegd.')
  readonly geregistreerdOp!: string;
}

export class VrijeDagDto {
  @IsDatum('De dag.')
  readonly datum!: IsoDate;

  @Tekst({ max: 100 }, 'Hoe de dag heet.')
  readonly naam!: string;

  @Optioneel()
  @IsWaar('Of de dag bij koninklijk besluit gelijk is gesteld met een feestdag. Alleen dan geldt hij ook voor wettelijke termijnen.')
  readonly gelijkgesteld?: boolean;
}

export class VrijeDagVraagDto {
  @IsDatum('De dag.')
  readonly datum!: IsoDate;
}
