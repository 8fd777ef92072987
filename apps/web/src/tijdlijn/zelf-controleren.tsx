import { type ReactNode, useId, useState } from 'react';
import { adres } from '../api/verzoek.js';
import { DownloadKnop } from '../componenten/download-knop.js';

interface ZelfControlerenProps {
  readonly toetsingId: string;
  readonly magExport: boolean;
}

/** How somebody checks the trail with nothing of ours: what to fetch, and what to run. */
export function ZelfControleren({ toetsingId, magExport }: ZelfControlerenProps): ReactNode {
  const id = useId();
  const [punt, zetPunt] = useState('');
  const fout = !/^\s*\d*\s*$/.test(punt);
  const grootte = /^\d+$/.test(punt.trim()) ? punt.trim() : undefined;
  return (
    <div className="its-stapel">
      <p>
        U hoeft ons niet op ons woord te geloven. Iedere gebeurtenis is vastgezet aan de vorige, en elke vijf minuten wordt alles samen
        ondertekend en buiten dit systeem bewaard. Wie zo’n ondertekend controlepunt heeft, kan later nagaan dat er daarvoor niets is
        veranderd.
      </p>
      {magExport ? (
        <>
          <ol className="its-waarom">
            <li>Download het dossier met het bewijs erbij. Daarin staan alleen de documenten die u mag zien.</li>
            <li>Haal het controleprogramma. Het is los van dit systeem gemaakt, en werkt zonder internet en zonder account.</li>
            <li>Laat het programma het bestand controleren. Het zegt wat het nakeek en of het klopt.</li>
          </ol>
          <div className={`its-veld${fout ? ' its-veld--fout' : ''}`}>
            <label htmlFor={id}>Grootte van een controlepunt dat u zelf hebt (mag leeg blijven)</label>
            <p className="its-veld__hulp" id={`${id}-hulp`}>
              Het getal op de tweede regel, bijvoorbeeld uit een brief of een mail. De download bevat dan het bewijs dat hij daarop
              aansluit.
            </p>
            {fout ? (
              <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
                Vul alleen cijfers in, zonder punten. Zo komt het bewijs niet mee.
              </p>
            ) : null}
            <input
              className="utrecht-textbox utrecht-textbox--html-input its-getal"
              id={id}
              inputMode="numeric"
              autoComplete="off"
              aria-describedby={fout ? `${id}-hulp ${id}-fout` : `${id}-hulp`}
              aria-invalid={fout || undefined}
              value={punt}
              onChange={({ target }) => zetPunt(target.value)}
            />
          </div>
          <DownloadKnop
            url={adres('/toetsingen/{toetsingId}/dossierexport', { toetsingId }, { controlepunt: grootte })}
            naam="dossierexport.zip"
            soort="hoofd"
          >
            Download het dossier met bewijs
          </DownloadKnop>
          <details className="its-details">
            <summary>Zo controleert u het bestand</summary>
            <div className="its-stapel">
              <p>In de map van het controleprogramma (tools/verifier), met Python 3.9 of nieuwer:</p>
              <pre className="its-code" tabIndex={0}>
                {'pip install -r requirements.txt\npython3 verifieer.py BESTAND.zip'}
              </pre>
              <p>Hebt u zelf een controlepunt of een sleutel, bijvoorbeeld uit de brief met de conclusie? Neem die dan mee:</p>
              <pre className="its-code" tabIndex={0}>
                {'python3 verifieer.py BESTAND.zip --sleutel SLEUTEL --controlepunt CONTROLEPUNT.txt'}
              </pre>
              <p>
                Zonder dat zegt het programma alleen dat het bestand heel is. Mét een sleutel of controlepunt van elders staat ook vast dat
                het dit dossier is, zoals het toen was.
              </p>
            </div>
          </details>
        </>
      ) : (
        <p className="its-zacht">
          Een download van het hele dossier is er voor u op dit moment niet. Per gebeurtenis kunt u wel controleren.
        </p>
      )}
    </div>
  );
}
