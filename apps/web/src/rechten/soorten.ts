import type { Schema } from '../api/verzoek.js';
import type { Keuze } from '../formulier/veld-invoer.js';

type Soort = Schema['AvgVerzoekDto']['soort'];

/** What one can ask about one's data: as the kandidaat says it, as others do, and what it means. */
const SOORTEN: Readonly<Record<Soort, readonly [mijn: string, naam: string, uitleg: string]>> = {
  INZAGE: ['Mijn gegevens zien', 'Inzage', 'Weten welke gegevens er zijn en waarvoor.'],
  RECTIFICATIE: ['Mijn gegevens verbeteren', 'Verbetering', 'Er staat iets in wat niet klopt of ontbreekt.'],
  WISSING: ['Mijn gegevens wissen', 'Wissing', 'Eerder vernietigen dan het plan zegt.'],
  BEPERKING: ['Het gebruik beperken', 'Beperking van het gebruik', 'De gegevens blijven bewaard, maar er wordt niet mee gewerkt.'],
  BEZWAAR: ['Bezwaar maken', 'Bezwaar', 'Iets niet meer met de gegevens doen.'],
  OVERDRACHT: ['Mijn gegevens meenemen', 'Overdracht', 'De gegevens in een bestand dat een ander kan inlezen.'],
};

export const soortNaam = (soort: Soort, kandidaat: boolean): string => SOORTEN[soort][kandidaat ? 0 : 1];

export const soortKeuzes = (kandidaat: boolean): readonly Keuze[] =>
  Object.entries(SOORTEN).map(([waarde, [mijn, naam, uitleg]]) => ({ waarde, naam: kandidaat ? mijn : naam, uitleg }));
