import type { Bestuurslaag } from './bestuurslaag.js';
import type { LaagRegels } from './laag-regel.js';
import { GEMEENTE } from './lagen/gemeente.laag.js';
import { OPENBAAR_LICHAAM } from './lagen/openbaar-lichaam.laag.js';
import { PROVINCIE } from './lagen/provincie.laag.js';
import { WATERSCHAP } from './lagen/waterschap.laag.js';

/**
 * The law of each layer as data. The requirements of the person stand in `BENOEMBAARHEIDSEISEN`, titles in `BESTUURSLAAG_PROFIELEN`, who stands
 * in for the opdrachtgever in `WAARNEMING_KADERS`, privacy in `privacyKader`: each fact in one place.
 */
export const LAAG_REGELS: Readonly<Record<Bestuurslaag, LaagRegels>> = { GEMEENTE, PROVINCIE, WATERSCHAP, OPENBAAR_LICHAAM };
