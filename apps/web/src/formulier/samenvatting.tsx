import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { Geweigerd } from '../api/verzoek.js';
import { OpnieuwAanmelden } from '../app/opnieuw-aanmelden.js';
import { FoutMelding } from '../componenten/melding.js';
import { veldNaam } from '../woorden/woorden.js';

interface SamenvattingProps {
  readonly fout: Geweigerd | null;
  readonly naarVeld: (veld: string) => void;
}

/** Above a form that was refused: why, and per field a way to go there. */
export function Samenvatting({ fout, naarVeld }: SamenvattingProps): ReactNode {
  // A mistake of ours has no fields.
  if (!(fout instanceof Geweigerd)) return <FoutMelding fout={fout} />;
  const velden = fout.probleem.fouten ?? [];
  return (
    <div className="its-stapel">
      <FoutMelding fout={fout} />
      {velden.length === 0 ? null : (
        <ul className="its-fouten" aria-label="Wat u nog moet verbeteren">
          {velden.map(({ veld, uitleg }) => (
            <li key={veld + uitleg}>
              <button type="button" className="its-link" onClick={() => naarVeld(veld)}>
                {veldNaam(laatsteDeel(veld))}: {uitleg}
              </button>
            </li>
          ))}
        </ul>
      )}
      {fout.probleem.code === 'VERSIE_VEROUDERD' ? (
        <p>Wat u invulde, staat er nog. Bekijk wat er is gewijzigd en verstuur het dan opnieuw.</p>
      ) : null}
      <OpnieuwAanmelden fout={fout} />
    </div>
  );
}

/** Of `bronnen.0.herkomst` the word that says what is asked. */
const laatsteDeel = (veld: string): string =>
  veld
    .split('.')
    .filter((deel) => !/^\d+$/.test(deel))
    .at(-1) ?? veld;

/** Puts the focus in the field; where it is drawn by hand, in what it is made of. */
export function focusVeld(veld: string, { setFocus }: Pick<UseFormReturn<FieldValues>, 'setFocus'>): void {
  const knop = document.activeElement;
  setFocus(veld);
  if (document.activeElement !== knop) return;
  knop?.closest('form')?.querySelector<HTMLElement>('.its-veld--fout :is(input, textarea, select, button)')?.focus();
}
