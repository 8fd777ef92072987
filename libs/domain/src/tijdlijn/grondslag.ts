import { HANDELING_CODES } from '../handeling/handelingen.js';
import { type WetsVerwijzing, wetsverwijzingTekst } from '../rechtskader/wets-verwijzing.js';
import { INZAGE_CODES } from '../toegang/inzagen.js';
import {
  ACTIVITEIT_VAN_INZAGE,
  activiteitVanHandeling,
  VERWERKINGSACTIVITEITEN,
  type VerwerkingsActiviteit,
} from '../verwerking/verwerkingsactiviteit.js';
import { ORGANISATIE_WOORDEN } from './woorden-organisatie.js';
import { PROCES_WOORDEN } from './woorden-proces.js';
import { zoek } from './zoek.js';

/** On which ground something was done: for which activity of the register, for what, and by which law. */
export interface Grondslag {
  readonly activiteit: VerwerkingsActiviteit;
  readonly doel: string;
  readonly wet: string;
}

const ongezien = (tekst: string): WetsVerwijzing => ({ tekst, geverifieerd: false });
const TOETSING = ongezien('Wet bevorderen integriteit en functioneren decentraal bestuur (Stb. 2022, 444)');

/** The law behind each activity, as docs/procedure.md names it. Not one was checked by a jurist yet, so none is shown by its name. */
const WET_VAN_ACTIVITEIT: Readonly<Record<VerwerkingsActiviteit, WetsVerwijzing>> = {
  VOORBEREIDING: TOETSING,
  VERLOOP: TOETSING,
  BASISSCAN: TOETSING,
  VOG: TOETSING,
  RISICOANALYSE: TOETSING,
  ADVIES: TOETSING,
  NAZORG: ongezien('Archiefwet 1995'),
  GEBRUIKERS: ongezien('AVG art. 32'),
  TOEZICHT: ongezien('AVG art. 5 lid 2'),
};

/** Of an event of a case; null for a kind that this version does not know. */
export function grondslagVanGebeurtenis(soort: string, gegevens: Readonly<Record<string, unknown>>): Grondslag | null {
  const handeling = HANDELING_CODES.find((code) => code === soort);
  if (handeling !== undefined) return grondslag(activiteitVanHandeling(handeling));
  const inzage = soort === 'INZAGE' ? INZAGE_CODES.find((code) => code === gegevens['inzage']) : undefined;
  if (inzage !== undefined) return grondslag(ACTIVITEIT_VAN_INZAGE[inzage]);
  const woorden = zoek(PROCES_WOORDEN, soort);
  return woorden === undefined ? null : grondslag(woorden.activiteit);
}

/** Of an event of an organisation; null for a kind that this version does not know. */
export function grondslagInOrganisatie(soort: string): Grondslag | null {
  const woorden = zoek(ORGANISATIE_WOORDEN, soort);
  return woorden === undefined ? null : grondslag(woorden.activiteit);
}

const grondslag = (activiteit: VerwerkingsActiviteit): Grondslag => ({
  activiteit,
  doel: VERWERKINGSACTIVITEITEN[activiteit].doel,
  wet: wetsverwijzingTekst(WET_VAN_ACTIVITEIT[activiteit]),
});
