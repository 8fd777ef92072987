import type { IsoDate } from '#domain/kalender/iso-date.js';
import { NAZORG_PUNTEN, type NazorgPunt } from '#domain/nazorg/nazorg-punt.js';
import { IsDatum, Keuze } from '../http/velden.js';

export class NazorgPuntDto {
  @Keuze(NAZORG_PUNTEN, 'Wat is gedaan. Wat erin staat, wordt hier niet bewaard.', 'NazorgPunt')
  readonly punt!: NazorgPunt;
}

export class EindeAmbtDto {
  @IsDatum('De laatste dag van het ambt.')
  readonly geeindigdOp!: IsoDate;
}
