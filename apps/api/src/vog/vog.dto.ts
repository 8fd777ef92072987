import type { IsoDate } from '#domain/kalender/iso-date.js';
import { VOG_STATUSSEN, type VogStatus } from '#domain/vog/vog-status.js';
import { VOG_VERLENG_REDENEN, type VogVerlengReden } from '#domain/vog/vog-verlenging.rules.js';
import { SCREENINGSPROFIELEN, type ScreeningsProfiel, type VogAfkeuring } from '#domain/vog/vog.rules.js';
import { Id, IsDatum, IsWaar, Keuze, KeuzeLijst, OfNiets } from '../http/velden.js';

const AFKEURINGEN = [
  'VOG_NIET_ECHT',
  'VOG_PROFIEL_ONJUIST',
  'VOG_PERSOON_ONJUIST',
  'VOG_FUNCTIE_ONJUIST',
  'VOG_ORGANISATIE_ONJUIST',
  'VOG_DATUM_ONJUIST',
  'VOG_VERLOPEN',
] as const satisfies readonly VogAfkeuring[];

export class VogIndieningDto {
  @IsDatum('De dag waarop de aanvraag is ingediend en betaald.')
  readonly ingediendOp!: IsoDate;

  @IsWaar('Of om spoed is gevraagd.')
  readonly spoed!: boolean;
}

export class VogVerlengingDto {
  @Keuze(VOG_VERLENG_REDENEN, 'Waarom de beslissing langer duurt: de procureur-generaal wordt gehoord.', 'VogVerlengReden')
  readonly reden!: VogVerlengReden;
}

export class VogOverleggingDto {
  @Id('De VOG die u hebt geüpload.')
  readonly documentId!: string;
}

export class VogVerificatieDto {
  @IsDatum('De dag waarop de VOG is afgegeven.')
  readonly afgegevenOp!: IsoDate;

  @Keuze(SCREENINGSPROFIELEN, 'Het profiel op de VOG.', 'ScreeningsProfiel')
  readonly profiel!: ScreeningsProfiel;

  @IsWaar('Of naam en geboortedatum die van de kandidaat zijn.')
  readonly persoonKomtOvereen!: boolean;

  @IsWaar('Of de functie klopt.')
  readonly functieKomtOvereen!: boolean;

  @IsWaar('Of de organisatie klopt.')
  readonly organisatieKomtOvereen!: boolean;

  @IsWaar('Of het controlemiddel van de overheid zegt dat de VOG echt is.')
  readonly echtheidBevestigd!: boolean;
}

export class VogDto {
  @Keuze(VOG_STATUSSEN, 'Hoe het met de VOG staat.', 'VogStatus')
  readonly status!: VogStatus;

  @OfNiets()
  @IsWaar('Of om spoed is gevraagd.')
  readonly spoed!: boolean | null;

  @OfNiets()
  @IsDatum('De dag van de aanvraag.')
  readonly ingediendOp!: IsoDate | null;

  @OfNiets()
  @IsDatum('De dag waarop de VOG is afgegeven.')
  readonly afgegevenOp!: IsoDate | null;

  @OfNiets()
  @IsDatum('De laatste dag waarop een benoeming op deze VOG kan berusten.')
  readonly geldigTotEnMet!: IsoDate | null;

  @KeuzeLijst(AFKEURINGEN, { max: AFKEURINGEN.length }, 'Waarom de VOG is afgekeurd.', 'VogAfkeuring')
  readonly afkeuringen!: readonly VogAfkeuring[];

  @IsWaar('Of er een bestand is om te controleren.')
  readonly bestandAanwezig!: boolean;
}
