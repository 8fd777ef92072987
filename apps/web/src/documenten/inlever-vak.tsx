import { type DragEvent, type ReactNode, useId, useState } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { grootte } from './grootte.js';
import { type Inlevering, kanOpnieuw } from './inleverlijst.js';
import type { Inleveren } from './use-inleveren.js';

const FOTO = ['jpg', 'png'];

interface InleverVakProps {
  readonly soort: Schema['DocumentKeuzeDto'];
  readonly inleveren: Inleveren;
  /** There is one already. */
  readonly nog?: boolean;
}

/** Where a document is handed in: picked, dropped, or photographed. */
export function InleverVak({ soort, inleveren, nog = false }: InleverVakProps): ReactNode {
  const id = useId();
  const [boven, zetBoven] = useState(false);
  const inleveringen = inleveren.inleveringen.filter((een) => een.soort === soort.type);
  const neem = (lijst: FileList | null): void => inleveren.voegToe(soort, [...(lijst ?? [])]);
  const sleep = (gebeurtenis: DragEvent): void => {
    gebeurtenis.preventDefault();
    zetBoven(gebeurtenis.type === 'dragover');
  };
  return (
    <div className="its-stapel its-inlever">
      <div
        className={`its-inlevervak${boven ? ' its-inlevervak--boven' : ''}`}
        onDragOver={sleep}
        onDragLeave={sleep}
        onDrop={(gebeurtenis) => {
          sleep(gebeurtenis);
          neem(gebeurtenis.dataTransfer.files);
        }}
      >
        <div className="its-rij">
          <label className={`nl-button ${nog ? 'nl-button--secondary' : 'nl-button--primary'} its-kies`} htmlFor={`${id}-kies`}>
            <span className="nl-button__label">
              {nog ? 'Kies nog een bestand' : 'Kies een bestand'}
              <span className="its-alleen-lezen"> voor {soort.naam}</span>
            </span>
            <input
              id={`${id}-kies`}
              className="its-alleen-lezen"
              type="file"
              multiple
              accept={soort.bestandssoorten.map((een) => (een === 'jpg' ? '.jpg,.jpeg' : `.${een}`)).join(',')}
              onChange={({ target }) => {
                neem(target.files);
                target.value = '';
              }}
            />
          </label>
          {soort.bestandssoorten.some((een) => FOTO.includes(een)) ? (
            <label className="nl-button nl-button--secondary its-kies its-kies--foto" htmlFor={`${id}-foto`}>
              <span className="nl-button__label">
                Maak een foto<span className="its-alleen-lezen"> van {soort.naam}</span>
              </span>
              <input
                id={`${id}-foto`}
                className="its-alleen-lezen"
                type="file"
                accept="image/jpeg,image/png"
                capture="environment"
                onChange={({ target }) => {
                  neem(target.files);
                  target.value = '';
                }}
              />
            </label>
          ) : null}
          <span className="its-sleep its-zacht">of sleep het hierheen</span>
        </div>
        <p className="its-klein its-zacht">
          {soort.bestandssoorten.join(', ')}, hoogstens {Math.floor(soort.grootste / 1_048_576)} MB
        </p>
      </div>
      {inleveringen.length === 0 ? null : (
        <ul className="its-lijst" aria-label="Wat u inlevert">
          {inleveringen.map((inlevering) => (
            <li key={inlevering.id}>
              <Regel inlevering={inlevering} inleveren={inleveren} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface RegelProps {
  readonly inlevering: Inlevering;
  readonly inleveren: Inleveren;
}

function Regel({ inlevering: { id, bestand, stand, deel, fout }, inleveren: { stop, opnieuw, haalWeg } }: RegelProps): ReactNode {
  const procent = Math.round(deel * 100);
  return (
    <div className="its-stapel its-inlevering">
      <div>
        <strong>{bestand.name}</strong> <span className="its-zacht its-klein">{grootte(bestand.size)}</span>
        <p role="status" className="its-klein">
          {stand === 'bezig' ? (procent === 100 ? 'Wordt gecontroleerd…' : 'Wordt verstuurd…') : null}
          {stand === 'klaar' ? 'Ingeleverd.' : null}
          {stand === 'gestopt' ? 'Gestopt. Er is niets ingeleverd.' : null}
        </p>
      </div>
      {stand === 'bezig' ? (
        <div className="its-rij">
          <progress className="its-voortgangsbalk" max={100} value={procent} aria-label={`Versturen van ${bestand.name}`} />
          {procent === 100 ? null : (
            <Knop soort="licht" onClick={() => stop(id)}>
              Stop
            </Knop>
          )}
        </div>
      ) : null}
      {stand === 'mislukt' ? <FoutMelding fout={fout} /> : null}
      {stand === 'mislukt' || stand === 'gestopt' ? (
        <div className="its-rij">
          {fout === undefined || kanOpnieuw(fout) ? (
            <Knop onClick={() => opnieuw(id)}>{stand === 'gestopt' ? 'Ga verder' : 'Probeer opnieuw'}</Knop>
          ) : null}
          <Knop soort="licht" onClick={() => haalWeg(id)}>
            Haal weg
          </Knop>
        </div>
      ) : null}
    </div>
  );
}
