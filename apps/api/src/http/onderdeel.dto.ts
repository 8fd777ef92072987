import { Getal, Id } from './velden.js';

/** Who a part of a dossier is; `versie` goes into If-Match of a change to it. */
export class OnderdeelDto {
  @Id('Het onderdeel.')
  readonly id!: string;

  @Getal({ min: 1, max: 9999 }, 'Het nummer binnen deze ronde.')
  readonly nummer!: number;

  @Getal({ min: 1, max: 999_999 }, 'De versie van dit onderdeel, voor If-Match.')
  readonly versie!: number;
}
