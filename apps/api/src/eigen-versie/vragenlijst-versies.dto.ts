import type { VraagCode } from '#domain/vragenlijst/vraag.js';
import { vragenlijsten } from '#domain/vragenlijst/vragenlijsten.js';
import { Keuze, KeuzeLijst, Lijst, Tekst } from '../http/velden.js';
import { VersieDto } from './versie.dto.js';

const VRAAG_CODES = [...new Set(vragenlijsten.flatMap(({ vragen }) => vragen.map(({ code }) => code)))];

export class VragenlijstVoorstelDto {
  @KeuzeLijst(VRAAG_CODES, { max: 100 }, 'De vragen die niet worden gesteld. Een lege lijst: alle vragen.', 'VraagCode')
  readonly zonder!: readonly VraagCode[];
}

export class VragenlijstVersieDto extends VersieDto {
  @KeuzeLijst(VRAAG_CODES, { max: 100 }, 'De vragen die niet worden gesteld.', 'VraagCode')
  readonly zonder!: readonly VraagCode[];

  @KeuzeLijst(VRAAG_CODES, { max: 100 }, 'De vragen die wel worden gesteld, waar de bestuurslaag en de wet dat toestaan.', 'VraagCode')
  readonly vragen!: readonly VraagCode[];
}

export class WeglaatbareVraagDto {
  @Keuze(VRAAG_CODES, 'De vraag.', 'VraagCode')
  readonly code!: VraagCode;

  @Tekst({ max: 1000 }, 'De tekst van de vraag.')
  readonly tekst!: string;
}

export class VragenlijstVersiesDto {
  @Lijst(WeglaatbareVraagDto, { max: 100 }, 'De vragen die u in een volgende versie kunt weglaten.')
  readonly weglaatbaar!: readonly WeglaatbareVraagDto[];

  @Lijst(VragenlijstVersieDto, { max: 9999 }, 'De versies, de oudste eerst.')
  readonly versies!: readonly VragenlijstVersieDto[];
}
