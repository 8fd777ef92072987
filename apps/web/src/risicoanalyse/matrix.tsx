import type { ReactNode } from 'react';
import { niveauVan, type RisicoScore, SCHAAL, type Schaal } from '#domain/risico/risico-score.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';
import { TEKEN } from './niveau.js';

interface MatrixProps {
  readonly titel: string;
  /** Shows the title as well, where nothing else does. */
  readonly metTitel?: boolean;
  readonly cel: (score: RisicoScore) => ReactNode;
}

/** Above what is likelier, to the right what is worse. */
const KANSEN = [...SCHAAL].reverse();

/** Where long words may break in a narrow column: browsers know no Dutch on every machine. */
const AFBREKEN: readonly (readonly [woord: RegExp, delen: string])[] = [
  [/onwaarschijnlijk/, 'on\u00ADwaar\u00ADschijn\u00ADlijk'],
  [/waarschijnlijk/, 'waar\u00ADschijn\u00ADlijk'],
  [/verwaarloosbaar/, 'ver\u00ADwaar\u00ADloos\u00ADbaar'],
  [/ontwrichtend/, 'ont\u00ADwrich\u00ADtend'],
];

const zonderCijfer = (veld: string, schaal: Schaal): string =>
  AFBREKEN.reduce((tekst, [woord, delen]) => tekst.replace(woord, delen), keuzeWoord(veld, String(schaal)).replace(/^\d – /, ''));

/** Five by five: a table with the likelihood down the side and the impact along the top; each cell tells its level. */
export function Matrix({ titel, metTitel = false, cel }: MatrixProps): ReactNode {
  return (
    <div className="its-tabel its-matrix" role="region" aria-label={titel} tabIndex={0}>
      <table>
        <caption className={metTitel ? undefined : 'its-alleen-lezen'}>{titel}</caption>
        <thead>
          <tr>
            <td className="its-matrix__as">
              kans ↑<br />
              impact →
            </td>
            {SCHAAL.map((impact) => (
              <th key={impact} scope="col">
                <strong>{impact}</strong>
                <span>{zonderCijfer('impact', impact)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KANSEN.map((kans) => (
            <tr key={kans}>
              <th scope="row">
                <strong>{kans}</strong>
                <span>{zonderCijfer('kans', kans)}</span>
              </th>
              {SCHAAL.map((impact) => {
                const score = { kans, impact };
                return (
                  <td key={impact} data-niveau={niveauVan(score)}>
                    {cel(score)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The level of a cell, small. */
export function CelNiveau({ score }: { readonly score: RisicoScore }): ReactNode {
  const niveau = niveauVan(score);
  return (
    <span className="its-matrix__niveau">
      <span aria-hidden="true">{TEKEN[niveau]}</span> {woord(niveau).toLowerCase()}
    </span>
  );
}

interface Geplaatst {
  readonly nummer: number;
  readonly score: RisicoScore;
}

/** Where the risks stand, by their numbers. */
export function RisicoMatrix({ titel, risicos }: { readonly titel: string; readonly risicos: readonly Geplaatst[] }): ReactNode {
  return (
    <Matrix
      titel={titel}
      metTitel
      cel={(score) => {
        const hier = risicos.filter((risico) => risico.score.kans === score.kans && risico.score.impact === score.impact);
        return (
          <>
            <CelNiveau score={score} />
            {hier.length === 0 ? null : (
              <ul className="its-matrix__risicos" aria-label="Risico’s hier">
                {hier.map(({ nummer }) => (
                  <li key={nummer}>R{nummer}</li>
                ))}
              </ul>
            )}
          </>
        );
      }}
    />
  );
}
