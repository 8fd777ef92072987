import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { niveauVan, type RisicoScore, scoreVan } from '#domain/risico/risico-score.js';
import { veldNaam, woord } from '../woorden/woorden.js';
import { CelNiveau, Matrix } from './matrix.js';
import { scoreTekst } from './niveau.js';

const STAP: Readonly<Record<string, readonly [kans: number, impact: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

interface Getypt {
  readonly kans?: string;
  readonly impact?: string;
}

interface MatrixKeuzeProps {
  /** The field of the act: `bruto` or `netto`. */
  readonly naam: string;
  readonly hulp: string;
  /** Nothing higher than this can be chosen. */
  readonly hoogstens?: RisicoScore | undefined;
}

/** Chooses kans and impact at once: one cell of the matrix, by mouse, finger or with the arrow keys in four directions. */
export function MatrixKeuze({ naam, hulp, hoogstens }: MatrixKeuzeProps): ReactNode {
  const id = useId();
  const { setValue, formState, getFieldState, control } = useFormContext();
  const { kans, impact } = (useWatch({ control, name: naam }) as Getypt | undefined) ?? {};
  const mag = (score: RisicoScore): boolean =>
    hoogstens === undefined || (score.kans <= hoogstens.kans && score.impact <= hoogstens.impact);
  const kies = (score: { readonly kans: number; readonly impact: number }): void => {
    for (const [veld, waarde] of Object.entries(score)) setValue(`${naam}.${veld}`, String(waarde), { shouldDirty: true });
  };
  const fout = ['kans', 'impact'].flatMap((veld) => getFieldState(`${naam}.${veld}`, formState).error?.message ?? []);
  const opPijl = (toets: KeyboardEvent<HTMLFieldSetElement>, van: RisicoScore): void => {
    const stap = STAP[toets.key];
    if (stap === undefined) return;
    toets.preventDefault();
    const naar = { kans: van.kans + stap[0], impact: van.impact + stap[1] };
    const cel = toets.currentTarget.querySelector<HTMLInputElement>(`input[value="${naar.kans}-${naar.impact}"]:not(:disabled)`);
    if (cel === null) return;
    cel.focus();
    kies(naar);
  };
  return (
    <fieldset
      className={`its-veld${fout.length === 0 ? '' : ' its-veld--fout'}`}
      aria-describedby={`${id}-hulp${fout.length === 0 ? '' : ` ${id}-fout`}`}
      onKeyDown={(toets) => {
        const [k = '', i = ''] = toets.target instanceof HTMLInputElement ? toets.target.value.split('-') : [];
        const van = SCORES.find((score) => String(score.kans) === k && String(score.impact) === i);
        if (van !== undefined) opPijl(toets, van);
      }}
    >
      <legend>{veldNaam(naam)}</legend>
      <p className="its-veld__hulp" id={`${id}-hulp`}>
        {hulp}
      </p>
      {fout.length === 0 ? null : (
        <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
          {fout.join(' ')}
        </p>
      )}
      <Matrix
        titel={veldNaam(naam)}
        cel={(score) => {
          const gekozen = String(score.kans) === kans && String(score.impact) === impact;
          return (
            <label className="its-matrix__keuze" data-gekozen={gekozen || undefined}>
              <input
                type="radio"
                name={id}
                value={`${score.kans}-${score.impact}`}
                checked={gekozen}
                disabled={!mag(score)}
                aria-label={omschrijving(score)}
                onChange={() => kies(score)}
              />
              <CelNiveau score={score} />
            </label>
          );
        }}
      />
      <p role="status" className="its-klein">
        {kans === undefined || impact === undefined || kans === '' || impact === ''
          ? 'Nog niets gekozen.'
          : `Gekozen: ${omschrijving(SCORES.find((s) => String(s.kans) === kans && String(s.impact) === impact))}`}
      </p>
    </fieldset>
  );
}

const GETALLEN = [1, 2, 3, 4, 5] as const;
const SCORES: readonly RisicoScore[] = GETALLEN.flatMap((kans) => GETALLEN.map((impact) => ({ kans, impact })));

function omschrijving(score: RisicoScore | undefined): string {
  if (score === undefined) return '';
  return `${scoreTekst(score)}: ${woord(niveauVan(score)).toLowerCase()} (${scoreVan(score)})`;
}
