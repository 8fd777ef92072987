import { VOG_STATUSSEN, type VogStatus } from '#domain/vog/vog-status.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { Getal, Id, IsDatum, IsTijdstip, Keuze, Lijst, OfNiets, Tekst } from '../http/velden.js';

export class AankondigingDto {
  @Id('De toetsing.')
  readonly toetsingId!: string;

  @IsDatum('De dag van de vergadering.')
  readonly raadsdatum!: IsoDate;
}

export class ZaaknummerDto {
  @Id('De toetsing.')
  readonly toetsingId!: string;

  @Tekst({ max: 40 }, 'Het zaaknummer.')
  readonly zaaknummer!: string;
}

export class RapportKenmerkDto {
  @Getal({ min: 1, max: 999 }, 'De ronde.')
  readonly ronde!: number;

  @Getal({ min: 1, max: 999 }, 'De versie van het rapport.')
  readonly versie!: number;

  @IsTijdstip('Wanneer het rapport is vastgesteld.')
  readonly vastgesteldOp!: Instant;

  @Tekst({ min: 64, max: 64 }, 'SHA-256 van de inhoud, hexadecimaal.')
  readonly hash!: string;
}

export class MaatregelAantalDto {
  @Tekst({ max: 40 }, 'De stand van de maatregelen.')
  readonly status!: string;

  @Getal({ min: 1, max: 9999 }, 'Hoeveel maatregelen zo staan.')
  readonly aantal!: number;
}

export class ControleDto {
  @Id('De toetsing.')
  readonly toetsingId!: string;

  @Tekst({ max: 40 }, 'Het zaaknummer.')
  readonly zaaknummer!: string;

  @OfNiets()
  @Keuze(['VERLEEND', 'GEWEIGERD'], 'Of de kandidaat meewerkt; null zolang hij niet heeft gekozen.', 'MedewerkingKeuze')
  readonly medewerking!: string | null;

  @Keuze(VOG_STATUSSEN, 'Hoe het met de VOG staat.', 'VogStatus')
  readonly vogStatus!: VogStatus;

  @Lijst(RapportKenmerkDto, { max: 999 }, 'De vastgestelde rapporten, alleen met hun kenmerk.')
  readonly rapporten!: readonly RapportKenmerkDto[];

  @Lijst(MaatregelAantalDto, { max: 20 }, 'Hoeveel maatregelen er zijn.')
  readonly maatregelen!: readonly MaatregelAantalDto[];
}
