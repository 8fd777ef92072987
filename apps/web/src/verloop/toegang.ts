import type { Schema } from '../api/verzoek.js';

/** Who reads the planning sees the course of a case; the griffier, who reads no more than the letter, moves the date of the meeting here. */
export const magVerloopZien = ({ inzagen, relaties }: Schema['Toetsing']): boolean =>
  inzagen.some((inzage) => inzage === 'PROCESBESLUITEN' || inzage === 'HEROPENING' || inzage === 'PLANNING') ||
  relaties.includes('GRIFFIER');
