import type { ReactNode } from 'react';
import { niveauVan, type RisicoNiveau, type RisicoScore } from '#domain/risico/risico-score.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';

/** So that a level is not told by its colour alone. */
export const TEKEN: Readonly<Record<RisicoNiveau, string>> = { LAAG: '○', MIDDEN: '◐', HOOG: '●', KRITIEK: '▲' };

/** A level of a risk, in a sign and a word. */
export function Niveau({ niveau }: { readonly niveau: RisicoNiveau }): ReactNode {
  return (
    <span className="its-niveau" data-niveau={niveau}>
      <span aria-hidden="true">{TEKEN[niveau]} </span>
      {woord(niveau)}
    </span>
  );
}

/** A score as people read it: the level, and from which kans and impact it follows. */
export function Score({ score }: { readonly score: RisicoScore }): ReactNode {
  return (
    <span className="its-score">
      <Niveau niveau={niveauVan(score)} />
      <span className="its-klein its-zacht its-gewoon">{scoreTekst(score)}</span>
    </span>
  );
}

/** Kans and impact in figures and words. */
export function scoreTekst({ kans, impact }: RisicoScore): string {
  return `kans ${metHaken('kans', kans)}, impact ${metHaken('impact', impact)}`;
}

const metHaken = (veld: string, schaal: number): string => keuzeWoord(veld, String(schaal)).replace(/^(\d) – (.+)$/, '$1 ($2)');
