import { IsDatum, IsWaar } from '../http/velden.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';

export class VogIndieningDto {
  @IsDatum('De dag waarop de aanvraag is ingediend en betaald.')
  readonly ingediendOp!: IsoDate;

  @IsWaar('Of om spoed is gevraagd.')
  readonly spoed!: boolean;
}
