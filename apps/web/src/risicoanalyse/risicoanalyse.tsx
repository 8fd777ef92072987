import type { ReactNode } from 'react';
import { FoutMelding } from '../componenten/melding.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Toetsopmerkingen } from '../toetsopmerking/toetsopmerkingen.js';
import { Bevindingen } from './bevindingen.js';
import { Maatregelen } from './maatregelen.js';
import { Risicos } from './risicos.js';
import { Voorleggen } from './voorleggen.js';
import { useWerk } from './werk.js';

/** From facts to risks to measures, until the kandidaat can be asked what she thinks of it. */
export function Risicoanalyse({ toetsing }: DeelProps): ReactNode {
  const { werk, wacht } = useWerk(toetsing.toetsingId);
  const fout = wacht.find(({ error }) => error !== null)?.error;
  if (werk === undefined)
    return fout === undefined ? (
      <p className="its-laden" role="status">
        Wordt geladen…
      </p>
    ) : (
      <FoutMelding fout={fout} />
    );
  return (
    <div className="its-stapel">
      <Voorleggen toetsing={toetsing} werk={werk} />
      <Toetsopmerkingen toetsing={toetsing} besprokene={werk} />
      <Bevindingen toetsing={toetsing} werk={werk} />
      <Risicos toetsing={toetsing} werk={werk} />
      <Maatregelen toetsing={toetsing} werk={werk} />
    </div>
  );
}
