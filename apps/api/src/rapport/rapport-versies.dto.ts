import type { Instant } from '#domain/kalender/instant.js';
import type { RapportStand } from '#dossier/rapport/rapport-versies.service.js';
import { Getal, Id, IsTijdstip, Keuze, Lijst, OfNiets, Optioneel, Tekst } from '../http/velden.js';

export class BevindingCorrectieDto {
  @Getal({ min: 1, max: 999 }, 'Het nummer van de bevinding in het rapport.')
  readonly nummer!: number;

  @Optioneel()
  @Tekst({ max: 4000 }, 'Het feit zoals het had moeten zijn.')
  readonly feit?: string;

  @Optioneel()
  @Tekst({ min: 0, max: 4000 }, 'De duiding zoals die had moeten zijn.')
  readonly duiding?: string;

  @Optioneel()
  @OfNiets()
  @Tekst({ max: 4000 }, 'De verklaring van de kandidaat zoals die had moeten zijn.')
  readonly verklaringKandidaat?: string | null;
}

export class RapportCorrectieDto {
  @Tekst({ max: 4000 }, 'Wat er niet klopt, en waarom het nu anders is. Staat in het rapport.')
  readonly notitie!: string;

  @Lijst(BevindingCorrectieDto, { max: 99 }, 'De bevindingen die worden verbeterd. Leeg als alleen een verklaring wordt toegevoegd.')
  readonly bevindingen!: readonly BevindingCorrectieDto[];

  @Optioneel()
  @Id('Het verzoek van de kandidaat waarop dit het antwoord is.')
  readonly verzoekId?: string;
}

export class RapportVersieDto {
  @Id('Het rapport.')
  readonly id!: string;

  @Getal({ min: 1, max: 1000 }, 'De ronde.')
  readonly ronde!: number;

  @Getal({ min: 1, max: 99 }, 'De versie binnen de ronde.')
  readonly versie!: number;

  @Tekst({ max: 64 }, 'SHA-256 van de inhoud in vaste vorm (RFC 8785).')
  readonly hash!: string;

  @IsTijdstip('Wanneer deze versie is vastgesteld.')
  readonly vastgesteldOp!: Instant;

  @Keuze(['GELDEND', 'VERVANGEN', 'VERVALLEN'], 'Of deze versie nu geldt.', 'RapportStand')
  readonly stand!: RapportStand;
}
