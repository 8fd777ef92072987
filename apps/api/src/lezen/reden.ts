import type { Weigering } from '#domain/fout/domain-error.js';
import { FOUTEN } from '#domain/fout/fout-codes.js';
import type { MogelijkeHandeling } from '#domain/handeling/beoordeel-handeling.js';
import { foutDetail } from '#platform/problem/fout-detail.js';
import type { MogelijkeHandelingDto, RedenDto } from './lezen.dto.js';

const toReden = ({ code, params }: Weigering): RedenDto => ({ code, titel: FOUTEN[code].titel, uitleg: foutDetail(code, params) });

/** An act with the reasons why it is not possible now, in words. */
export function toMogelijkeHandeling({ code, omschrijving, mogelijk, redenen }: MogelijkeHandeling): MogelijkeHandelingDto {
  return { code, omschrijving, mogelijk, redenen: redenen.map(toReden) };
}
