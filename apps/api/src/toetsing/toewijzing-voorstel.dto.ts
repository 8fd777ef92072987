import type { Instant } from '#domain/kalender/instant.js';
import { Id, IsTijdstip, Keuze, OfNiets, Tekst } from '../http/velden.js';

const ROLLEN = ['ADVISEUR', 'TOETSER'] as const;

export class NieuwToewijzingsvoorstelDto {
  @Id('De persoon die u voorstelt.')
  readonly persoonId!: string;

  @Keuze(ROLLEN, 'In welke rol.', 'ToewijzingRol')
  readonly rol!: (typeof ROLLEN)[number];
}

export class ToewijzingsvoorstelDto extends NieuwToewijzingsvoorstelDto {
  @Id('Het voorstel.')
  readonly id!: string;

  @OfNiets()
  @Tekst({ max: 200 }, 'De naam.')
  readonly naam!: string | null;

  @IsTijdstip('Sinds wanneer het wacht.')
  readonly voorgesteldOp!: Instant;
}
