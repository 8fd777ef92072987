import type { DuurEenheid } from '#domain/termijn/duur.js';
import { EIGEN_PROFIEL_CODES, type EigenProfielCode } from '#domain/termijn/eigen-profiel.js';
import { TERMIJN_CODES, type TermijnCode } from '#domain/termijn/termijn-code.js';
import { Getal, Keuze, Lijst, Tekst } from '../http/velden.js';
import { VersieDto } from './versie.dto.js';

const EENHEDEN = [
  'WERKDAGEN',
  'KALENDERDAGEN',
  'WEKEN',
  'MAANDEN',
  'UREN',
  'MINUTEN',
  'SECONDEN',
] as const satisfies readonly DuurEenheid[];

export class NieuweTermijnLengteDto {
  @Keuze(TERMIJN_CODES, 'De termijn.', 'TermijnCode')
  readonly code!: TermijnCode;

  @Getal({ min: 0, max: 9999 }, 'Hoe lang, in de eenheid die de termijn heeft.')
  readonly aantal!: number;
}

export class TermijnprofielVoorstelDto {
  @Keuze(EIGEN_PROFIEL_CODES, 'Van welke termijnen dit een nieuwe versie wordt.', 'EigenTermijnProfiel')
  readonly termijnProfiel!: EigenProfielCode;

  @Lijst(NieuweTermijnLengteDto, { max: 50 }, 'Termijnen met een andere lengte. Wat u niet noemt, is als in het product.')
  readonly termijnen!: readonly NieuweTermijnLengteDto[];
}

export class TermijnLengteDto extends NieuweTermijnLengteDto {
  @Tekst({ max: 500 }, 'Wat er in deze termijn gebeurt.')
  readonly omschrijving!: string;

  @Keuze(EENHEDEN, 'De eenheid.', 'DuurEenheid')
  readonly eenheid!: DuurEenheid;

  @Getal({ min: 0, max: 9999 }, 'Hoe kort deze termijn ten minste is.')
  readonly minimum!: number;

  @Getal({ min: 0, max: 9999 }, 'Hoe lang deze termijn ten hoogste is.')
  readonly maximum!: number;
}

export class TermijnprofielVersieDto extends VersieDto {
  @Keuze(EIGEN_PROFIEL_CODES, 'Welke termijnen.', 'EigenTermijnProfiel')
  readonly termijnProfiel!: EigenProfielCode;

  @Lijst(TermijnLengteDto, { max: 50 }, 'Elke termijn waarvan u de lengte kunt kiezen, zoals die in deze versie is.')
  readonly termijnen!: readonly TermijnLengteDto[];
}
