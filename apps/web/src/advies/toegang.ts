import { beslistOokOverVog } from '#domain/advies/tweede-lezer.rules.js';
import { vanTot } from '#domain/toetsing/toetsing-status.js';
import type { Schema } from '../api/verzoek.js';

type Toetsing = Schema['Toetsing'];

const INZAGEN: readonly Schema['Inzage'][] = ['ADVIES_KEUZE', 'GESPREK_OPDRACHTGEVER', 'MOTIVERING', 'BRIEF'];
const NOG_TE_TEKENEN = vanTot('RAPPORT_VASTGESTELD', 'ADVIES_IN_VOORBEREIDING');

/** On the islands the kabinet records the second reader, and reads nothing of the advice then. */
const legtTweedeLezerVast = ({ bestuurslaag, vogVereist, relaties, status }: Toetsing): boolean =>
  relaties.includes('KABINET') &&
  beslistOokOverVog({ bestuurslaag, vogVereist: vogVereist !== false }) &&
  NOG_TE_TEKENEN.some((een) => een === status);

/** Whether there is something of the advice for this person: to read, or to do. */
export const magAdviesZien = (toetsing: Toetsing): boolean =>
  INZAGEN.some((een) => toetsing.inzagen.includes(een)) || legtTweedeLezerVast(toetsing);
