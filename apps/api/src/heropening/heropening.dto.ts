import { VERSTREKKINGSVORMEN, type VerstrekkingsVorm } from '#domain/advies/verstrekking.rules.js';
import { HEROPENING_DELEN, HEROPENING_REDENEN, type HeropeningDeel, type HeropeningReden } from '#domain/heropening/heropening.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { ConclusieStand } from '#dossier/heropening/rondes.service.js';
import { Getal, IsTijdstip, Keuze, KeuzeLijst, OfNiets, Optioneel, Tekst } from '../http/velden.js';

const RONDE = { min: 1, max: 1000 };
const DELEN = { max: HEROPENING_DELEN.length };

export class HeropeningInvoerDto {
  @Keuze(HEROPENING_REDENEN, 'Waarom de toetsing wordt heropend. Dit bepaalt wat in elk geval opnieuw wordt gedaan.', 'HeropeningReden')
  readonly reden!: HeropeningReden;

  @Tekst({ max: 2000 }, 'De uitleg bij de reden.')
  readonly toelichting!: string;

  @Optioneel()
  @KeuzeLijst(HEROPENING_DELEN, DELEN, 'Wat u daarnaast opnieuw wilt laten doen.', 'HeropeningDeel')
  readonly opnieuw?: readonly HeropeningDeel[];

  @Optioneel()
  @Tekst({ max: 500 }, 'De nieuwe portefeuille. Alleen en altijd als de portefeuille is gewijzigd.')
  readonly portefeuille?: string;
}

export class RondeDto {
  @Getal(RONDE, 'Het nummer van de ronde.')
  readonly ronde!: number;

  @OfNiets()
  @IsTijdstip('Wanneer de ronde begon; null zolang de toetsing niet is gestart.')
  readonly begonnenOp!: Instant | null;

  @OfNiets()
  @Keuze(HEROPENING_REDENEN, 'Waarom de ronde begon; null voor de eerste.', 'HeropeningReden')
  readonly reden!: HeropeningReden | null;

  @KeuzeLijst(HEROPENING_DELEN, DELEN, 'Wat in deze ronde opnieuw is gedaan. De rest is overgenomen.', 'HeropeningDeel')
  readonly opnieuw!: readonly HeropeningDeel[];

  @Keuze(['GEEN', 'GELDEND', 'VERVALLEN'], 'Hoe het met de conclusie van deze ronde staat.', 'ConclusieStand')
  readonly conclusie!: ConclusieStand;
}

export class HeropeningDto {
  @Getal(RONDE, 'De ronde die met de heropening begon.')
  readonly ronde!: number;

  @Keuze(HEROPENING_REDENEN, 'Waarom de toetsing is heropend.', 'HeropeningReden')
  readonly reden!: HeropeningReden;

  @KeuzeLijst(HEROPENING_DELEN, DELEN, 'Wat opnieuw wordt gedaan.', 'HeropeningDeel')
  readonly opnieuw!: readonly HeropeningDeel[];

  @Tekst({ max: 2000 }, 'De uitleg bij de reden.')
  readonly toelichting!: string;
}

export class VervallenBriefDto {
  @Getal(RONDE, 'De ronde waarin de brief is gemaakt.')
  readonly ronde!: number;

  @Keuze(HEROPENING_REDENEN, 'Waarom de conclusie is vervallen.', 'HeropeningReden')
  readonly reden!: HeropeningReden;

  @IsTijdstip('Wanneer de conclusie is vervallen.')
  readonly vervallenOp!: Instant;

  @OfNiets()
  @Keuze(VERSTREKKINGSVORMEN, 'Hoe de brief was verstrekt.', 'VerstrekkingsVorm')
  readonly vorm!: VerstrekkingsVorm | null;

  @OfNiets()
  @IsTijdstip('Wanneer de brief was verstrekt; null als dat niet is gebeurd.')
  readonly verstrektOp!: Instant | null;
}
