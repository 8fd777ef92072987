import { ONTHEFFING_STATUSSEN, type OntheffingStatus } from '#domain/benoembaarheid/benoembaarheid.rules.js';
import { EIS_CODES, EIS_UITKOMSTEN, type EisCode, type EisUitkomst } from '#domain/benoembaarheid/eis.js';
import { ONTHEFFING_BERICHTEN, type OntheffingBericht } from '#domain/benoembaarheid/ontheffing.rules.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { Genest, IsDatum, IsWaar, Keuze, KeuzeLijst, Lijst, Optioneel, Tekst } from '../http/velden.js';

export class OntheffingDto {
  @Keuze(ONTHEFFING_STATUSSEN, 'Hoe het met de ontheffing staat.', 'OntheffingStatus')
  readonly status!: OntheffingStatus;

  @IsWaar('Of het advies de ontheffing noemt.')
  readonly vermeldInAdvies!: boolean;
}

export class OntheffingBerichtDto {
  @Keuze(EIS_CODES, 'De eis waarvoor ontheffing nodig is.', 'EisCode')
  readonly eis!: EisCode;

  @Keuze(ONTHEFFING_BERICHTEN, 'Wat er bekend is geworden.', 'OntheffingBericht')
  readonly status!: OntheffingBericht;

  @IsDatum('De dag waarop de ontheffing is gevraagd, verleend of geweigerd.')
  readonly op!: IsoDate;
}

export class OordeelDto {
  @Keuze(EIS_CODES, 'De eis.', 'EisCode')
  readonly eis!: EisCode;

  @Keuze(EIS_UITKOMSTEN, 'Het oordeel.', 'EisUitkomst')
  readonly uitkomst!: EisUitkomst;

  @Tekst({ min: 0, max: 2000 }, 'Waarop het oordeel berust.')
  readonly toelichting!: string;

  @Optioneel()
  @Genest(OntheffingDto, 'Alleen als er ontheffing nodig is.')
  readonly ontheffing?: OntheffingDto;
}

export class OordelenDto {
  @Lijst(OordeelDto, { max: 20 }, 'Eén oordeel voor elke eis, behalve de VOG.')
  readonly oordelen!: readonly OordeelDto[];
}

export class WetsverwijzingDto {
  @Tekst({ max: 500 }, 'De plaats in de wet. Toon die alleen als hij is gecontroleerd; anders: op grond van de wet.')
  readonly tekst!: string;

  @IsWaar('Of een jurist de plaats in de wet heeft gecontroleerd.')
  readonly geverifieerd!: boolean;
}

export class BenoembaarheidsEisDto {
  @Keuze(EIS_CODES, 'De eis.', 'EisCode')
  readonly code!: EisCode;

  @Tekst({ max: 200 }, 'De naam.')
  readonly naam!: string;

  @Tekst({ max: 2000 }, 'Waar de adviseur naar kijkt.')
  readonly uitleg!: string;

  @KeuzeLijst(EIS_UITKOMSTEN, { max: 10 }, 'De oordelen die mogelijk zijn.', 'EisUitkomst')
  readonly uitkomsten!: readonly EisUitkomst[];

  @Genest(WetsverwijzingDto, 'Waar dit in de wet staat.')
  readonly wetsverwijzing!: WetsverwijzingDto;

  @Keuze(['ADVISEUR', 'VOG_CONTROLE'], 'Wie dit beoordeelt.', 'EisBeoordeling')
  readonly beoordeling!: 'ADVISEUR' | 'VOG_CONTROLE';
}

export class BenoembaarheidDto extends OordelenDto {
  @Lijst(BenoembaarheidsEisDto, { max: 20 }, 'De eisen die hier gelden.')
  readonly eisen!: readonly BenoembaarheidsEisDto[];
}
