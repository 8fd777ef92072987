import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Feiten } from '../componenten/feiten.js';
import { moment } from '../componenten/tijd.js';
import { KLASSE_NAMEN } from './klassen.js';

interface VerklaringProps {
  readonly verklaring: NonNullable<Schema['VernietigingDto']['verklaring']>;
  readonly hash: string | null;
  /** Not folded: there is nothing else to read. */
  readonly open?: boolean;
}

/** The declaration of destruction: that it was done and on which ground, and nothing of what it was about. */
export function Verklaring({ verklaring, hash, open = false }: VerklaringProps): ReactNode {
  const { zaaknummer, klassen, begonnenOp, voltooidOp, bestanden, rijen, sleutels } = verklaring;
  const regels = Object.values(rijen as Readonly<Record<string, number>>).reduce((som, aantal) => som + aantal, 0);
  return (
    <details className="its-details" open={open}>
      <summary>Verklaring van vernietiging</summary>
      <div className="its-stapel">
        <p>
          Deze gegevens zijn vernietigd. Niemand kan ze nog lezen of terughalen, ook niet uit reservekopieën: de sleutels bestaan niet meer.
        </p>
        <Feiten
          van={[
            ['Zaaknummer', zaaknummer],
            ['Begonnen', moment(begonnenOp)],
            ['Klaar', moment(voltooidOp)],
            ['Bestanden', String(bestanden)],
            ['Regels', String(regels)],
            ['Sleutels', String(sleutels.length)],
          ]}
        />
        <ul className="its-waarom">
          {klassen.map(({ klasse, selectielijst, categorie }) => (
            <li key={klasse}>
              {KLASSE_NAMEN[klasse]}: {selectielijst}, categorie {categorie}
            </li>
          ))}
        </ul>
        {hash === null ? null : <p className="its-klein its-zacht its-tekst">Controlegetal (SHA-256): {hash}</p>}
      </div>
    </details>
  );
}
