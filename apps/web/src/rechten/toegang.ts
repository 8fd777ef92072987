import type { Schema } from '../api/verzoek.js';

/** The kabinet enters a request that came in on paper, without reading the others. */
export const magRechtenZien = ({ inzagen, relaties }: Schema['Toetsing']): boolean =>
  inzagen.some((inzage) => inzage === 'AVG_VERZOEKEN' || inzage === 'INZAGE_EXPORT' || inzage === 'INZAGELOG') ||
  relaties.includes('KABINET');
