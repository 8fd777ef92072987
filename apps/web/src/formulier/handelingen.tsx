import { type ReactNode, useState } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { conceptSleutel } from './concept.js';
import { Over } from '../componenten/over.js';
import { vandaag } from '../componenten/tijd.js';
import { HandelingFormulier, type HandelingProps } from './handeling-formulier.js';
import { isOnverstuurd } from './onverstuurd.js';

type Mogelijk = Schema['MogelijkeHandeling'];
export type Handelingen = ReadonlyMap<string, Mogelijk>;

/** What the person may do in a case now, by act; what is not for him is not in it. */
export function useHandelingen(toetsingId: string): Handelingen {
  const { data } = useLees('/toetsingen/{toetsingId}/handelingen', { delen: { toetsingId } });
  return new Map((data ?? []).map((handeling) => [handeling.code, handeling]));
}

interface HandelingKnopProps extends Omit<HandelingProps, 'gedaan' | 'annuleer'> {
  readonly mogelijk: Mogelijk | undefined;
  readonly gedaan?: (antwoord: unknown) => void;
  /** Shown before the form. */
  readonly kop?: ReactNode;
}

/** One act: opens its form, or tells why it can't be done now. Nothing where it is not for this person. */
export function Handeling({ mogelijk, kop, gedaan, ...rest }: HandelingKnopProps): ReactNode {
  const [open, zetOpen] = useState(false);
  if (mogelijk === undefined) return null;
  const getypt = isOnverstuurd(conceptSleutel(rest, vandaag()));
  return (
    <details className="its-details" open={open} onToggle={(gebeurtenis) => zetOpen(gebeurtenis.currentTarget.open)}>
      <summary>
        {rest.knop ?? mogelijk.omschrijving}
        <Over wat={rest.over} />
        {mogelijk.mogelijk ? null : <span className="its-zacht">&nbsp;– kan nu niet</span>}
        {getypt && !open ? <span className="its-zacht">&nbsp;– nog niet verstuurd</span> : null}
      </summary>
      {!open ? null : mogelijk.mogelijk ? (
        <div className="its-stapel">
          {kop}
          <HandelingFormulier
            {...rest}
            gedaan={(antwoord) => {
              zetOpen(false);
              gedaan?.(antwoord);
            }}
            annuleer={() => zetOpen(false)}
          />
        </div>
      ) : (
        <>
          <Waarom redenen={mogelijk.redenen} />
          {getypt ? <p>Wat u typte, is niet verstuurd. Het staat hier weer als dit weer kan.</p> : null}
        </>
      )}
    </details>
  );
}

/** Why something can't be done now, and what would help. */
export function Waarom({ redenen }: { readonly redenen: readonly Schema['Reden'][] }): ReactNode {
  return (
    <ul className="its-waarom">
      {redenen.map(({ code, titel, uitleg }) => (
        <li key={code + uitleg}>
          <strong>{titel}.</strong> {uitleg}
        </li>
      ))}
    </ul>
  );
}
