import { type ReactNode, useId } from 'react';
import { CONCLUSIE_BRIEFTEKSTEN } from '#domain/advies/conclusie.js';
import type { Schema } from '../api/verzoek.js';
import { woord } from '../woorden/woorden.js';

interface KeuzenProps {
  readonly lijst: readonly Schema['AdviesMogelijkheidDto'][];
  readonly gekozen: string;
  /** Left out where nothing can be chosen yet. */
  readonly kies?: (conclusie: string) => void;
}

/** All conclusions in a fixed order, each with the words of the letter, and why it can't be where the facts stand in the way. */
export function Keuzen({ lijst, gekozen, kies }: KeuzenProps): ReactNode {
  const id = useId();
  return (
    <fieldset className="its-veld its-conclusies">
      <legend>{kies === undefined ? 'Wat de feiten nu toelaten' : 'Uw conclusie'}</legend>
      {lijst.map(({ conclusie, mogelijk, redenen }) => (
        <div
          key={conclusie}
          className="its-conclusie"
          data-kan={mogelijk ? 'ja' : 'nee'}
          data-gekozen={gekozen === conclusie ? '' : undefined}
        >
          {kies === undefined ? null : (
            <input
              className="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              name={id}
              id={id + conclusie}
              value={conclusie}
              checked={gekozen === conclusie}
              disabled={!mogelijk}
              aria-describedby={`${id}${conclusie}-uitleg`}
              onChange={() => kies(conclusie)}
            />
          )}
          <div>
            <label htmlFor={kies === undefined ? undefined : id + conclusie}>
              {woord(conclusie)}
              {mogelijk ? '' : ' – kan nu niet'}
            </label>
            <div id={`${id}${conclusie}-uitleg`} className="its-klein its-zacht">
              {mogelijk ? (
                CONCLUSIE_BRIEFTEKSTEN[conclusie]
              ) : (
                <ul className="its-waarom">
                  {redenen.map(({ code, uitleg }) => (
                    <li key={code + uitleg}>{uitleg}</li>
                  ))}
                </ul>
              )}
            </div>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
