import { type ReactNode, useId, useRef } from 'react';
import { MAX_CEL } from '#domain/vragenlijst/controleer-rijen.js';
import type { Schema } from '../api/verzoek.js';
import { KeuzeKaart, Vink } from '../componenten/keuze-kaart.js';
import { Knop } from '../componenten/knop.js';
import { Teller } from '../componenten/teller.js';
import type { Rij } from './antwoorden.js';
import type { InvoerProps } from './invoer.js';

type Kolom = Schema['KolomDto'];

/** As many rows as the kandidaat has, each with the columns of the question; "none" is an answer too. */
export function LijstInvoer({ vraag, antwoord, wijzig, kop, uitleg }: InvoerProps): ReactNode {
  const rijen: readonly Rij[] | undefined = antwoord?.soort === 'L' ? antwoord.rijen : undefined;
  const lijst = useRef<HTMLDivElement>(null);
  const zet = (nieuw: readonly Rij[]): void => wijzig(nieuw.length === 0 ? null : { soort: 'L', rijen: nieuw.map((rij) => ({ ...rij })) });
  const voegToe = (): void => {
    zet([...(rijen ?? []), {}]);
    // The new row is there after React has drawn it.
    setTimeout(() => lijst.current?.querySelector<HTMLElement>('fieldset:last-of-type input, fieldset:last-of-type select')?.focus());
  };
  const haalWeg = (weg: number): void => {
    zet((rijen ?? []).filter((_, i) => i !== weg));
    // The button that was pressed is gone, or belongs to another row: back to where one adds.
    setTimeout(() => lijst.current?.querySelector<HTMLElement>(':scope > .its-rij button')?.focus());
  };
  const geen = rijen !== undefined && rijen.length === 0;
  return (
    <div className="its-stapel its-rijen" ref={lijst} role="group" aria-labelledby={kop} aria-describedby={uitleg}>
      {(rijen ?? []).map((rij, plek) => (
        <fieldset className="its-lijstrij" key={plek}>
          <legend>Regel {plek + 1}</legend>
          <div className="its-lijstrij__velden">
            {(vraag.kolommen ?? []).map((kolom) => (
              <Cel
                key={kolom.code}
                kolom={kolom}
                waarde={rij[kolom.code]}
                wijzig={(waarde) => zet((rijen ?? []).map((een, i) => (i === plek ? metCel(een, kolom.code, waarde) : een)))}
              />
            ))}
          </div>
          <Knop soort="licht" onClick={() => haalWeg(plek)}>
            Verwijder regel {plek + 1}
          </Knop>
        </fieldset>
      ))}
      <div className="its-rij">
        <Knop onClick={voegToe}>{(rijen ?? []).length === 0 ? 'Voeg een regel toe' : 'Voeg nog een regel toe'}</Knop>
      </div>
      {(vraag.minimumRijen ?? 0) === 0 && (rijen ?? []).length === 0 ? (
        <Vink naam="Ik heb hier niets in te vullen" aan={geen} zet={(aan) => wijzig(aan ? { soort: 'L', rijen: [] } : null)} />
      ) : null}
    </div>
  );
}

function metCel(rij: Rij, code: string, waarde: string | boolean): Rij {
  const { [code]: _oud, ...rest } = rij;
  return waarde === '' ? rest : { ...rest, [code]: waarde };
}

interface CelProps {
  readonly kolom: Kolom;
  readonly waarde: unknown;
  readonly wijzig: (waarde: string | boolean) => void;
}

function Cel({ kolom, waarde, wijzig }: CelProps): ReactNode {
  const id = useId();
  const { label, soort, verplicht } = kolom;
  const naam = verplicht || /leeg/.test(label) ? label : `${label} (mag leeg blijven)`;
  if (soort === 'JN')
    return (
      <div className="its-veld">
        <span className="its-label" id={id}>
          {naam}
        </span>
        <div className="its-kaarten its-kaarten--klein" role="radiogroup" aria-labelledby={id}>
          {[true, false].map((een) => (
            <KeuzeKaart key={String(een)} groep={`${id}-jn`} gekozen={waarde === een} kies={() => wijzig(een)}>
              {een ? 'Ja' : 'Nee'}
            </KeuzeKaart>
          ))}
        </div>
      </div>
    );
  const tekst = typeof waarde === 'string' ? waarde : '';
  return (
    <div className="its-veld">
      <label htmlFor={id}>{naam}</label>
      {soort === 'KEUZE' ? (
        <select
          className="utrecht-select utrecht-select--html-select"
          id={id}
          value={tekst}
          onChange={({ target }) => wijzig(target.value)}
        >
          <option value="">Maak een keuze</option>
          {(kolom.opties ?? []).map((optie) => (
            <option key={optie.code} value={optie.code}>
              {optie.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          type={soort === 'DATUM' ? 'date' : 'text'}
          autoComplete="off"
          value={tekst}
          onChange={({ target }) => wijzig(target.value)}
        />
      )}
      {soort === 'TEKST' ? <Teller lengte={tekst.length} hoogstens={MAX_CEL} /> : null}
    </div>
  );
}
