import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../api/verzoek.js';
import { Vlak } from '../componenten/vlak.js';
import { useHandelingen } from '../formulier/handelingen.js';
import { delenVan } from '../toetsing/delen-van.js';
import { IntrekKnop } from '../verloop/intrekken.js';

/** In which part a right is used, and what it is called there. */
const RECHTEN: readonly (readonly [pad: string, tekst: string])[] = [
  ['medewerking', 'Lees de informatiebrief: wat gebeurt er met uw gegevens'],
  ['rechten', 'Zie wat wij van u hebben, laat iets verbeteren of maak bezwaar'],
  ['mensen', 'Is een adviseur volgens u niet onafhankelijk? Laat een ander aanwijzen'],
];

/** What the kandidaat can always do: read, ask, object and stop. */
export function MijnRechten({ toetsing }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const { toetsingId } = toetsing;
  const paden = delenVan(toetsing).map(({ pad }) => pad);
  const handelingen = useHandelingen(toetsingId);
  const intrekken = handelingen.get('trekIn');
  return (
    <Vlak titel="Uw rechten">
      <ul className="its-lijst">
        {RECHTEN.filter(([pad]) => paden.includes(pad)).map(([pad, tekst]) => (
          <li key={pad}>
            <Link className="nl-link" to={`/toetsingen/${toetsingId}/${pad}`}>
              {tekst}
            </Link>
          </li>
        ))}
        {intrekken?.mogelijk === true ? (
          <li>
            <IntrekKnop toetsing={toetsing} zelf knop="Stoppen met de toetsing" />
          </li>
        ) : null}
      </ul>
    </Vlak>
  );
}
