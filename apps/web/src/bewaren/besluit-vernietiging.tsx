import { type ReactNode, useId, useState } from 'react';
import { KLASSEN_VAN_OMVANG } from '#domain/bewaren/vernietiging.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Dialoog } from '../componenten/dialoog.js';
import { Knop } from '../componenten/knop.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { KLASSE_NAMEN } from './klassen.js';

type Omvang = Schema['NieuweVernietigingDto']['omvang'];
const WOORD = 'VERNIETIGEN';

interface BesluitProps {
  readonly toetsing: Schema['Toetsing'];
  /** What was decided on already. */
  readonly besloten: readonly Omvang[];
}

/** Decides on destruction: first what goes and what that means, then typed by hand, because nobody gets it back. */
export function BesluitVernietiging({ toetsing, besloten }: BesluitProps): ReactNode {
  const { toetsingId, status, termijnProfiel } = toetsing;
  const [omvang, zetOmvang] = useState<Omvang>();
  const plan = useLees('/toetsingen/{toetsingId}/bewaarplan', { delen: { toetsingId } });
  // As long as the office lasts, only the data of the research goes; without an office it goes with the rest.
  const keuzes: readonly Omvang[] = [
    ...(status === 'NAZORG' ? [] : (['DOSSIER'] as const)),
    ...(plan.data?.some(({ klasse, termijn }) => klasse === 'R1' && termijn === 'T19') === true ? (['ONDERZOEK'] as const) : []),
  ];
  return (
    <div className="its-rij">
      {keuzes
        .filter((een) => !besloten.includes(een))
        .map((een) => (
          <Knop key={een} aria-haspopup="dialog" onClick={() => zetOmvang(een)}>
            {een === 'DOSSIER' ? 'Besluit het hele dossier te vernietigen' : 'Besluit de onderzoeksgegevens te vernietigen'}
          </Knop>
        ))}
      {omvang === undefined ? null : (
        <Dialoog
          titel={omvang === 'DOSSIER' ? 'Het hele dossier vernietigen?' : 'De onderzoeksgegevens vernietigen?'}
          sluit={() => zetOmvang(undefined)}
        >
          <Bevestig toetsingId={toetsingId} omvang={omvang} oefening={termijnProfiel === 'OEFEN'} sluit={() => zetOmvang(undefined)} />
        </Dialoog>
      )}
    </div>
  );
}

interface BevestigProps {
  readonly toetsingId: string;
  readonly omvang: Omvang;
  /** Then there is no day to think it over. */
  readonly oefening: boolean;
  readonly sluit: () => void;
}

function Bevestig({ toetsingId, omvang, oefening, sluit }: BevestigProps): ReactNode {
  const id = useId();
  const [getypt, zetGetypt] = useState('');
  const plan = useLees('/toetsingen/{toetsingId}/bewaarplan', { delen: { toetsingId } });
  const regels = plan.data?.filter(({ klasse }) => KLASSEN_VAN_OMVANG[omvang].includes(klasse)) ?? [];
  const klaar = getypt.trim().toUpperCase() === WOORD;
  return (
    <div className="its-stapel">
      <p>Dit gaat weg:</p>
      <ul className="its-waarom">
        {regels.map(({ klasse, stukken }) => (
          <li key={klasse}>
            {KLASSE_NAMEN[klasse]}
            {stukken === 0 ? '' : ` (${stukken} ${stukken === 1 ? 'bestand' : 'bestanden'})`}
          </li>
        ))}
      </ul>
      <p>
        Het gebeurt pas na de bewaartermijn{oefening ? ', en in een oefening is dat meteen' : ', en niet binnen een dag na uw besluit'}. Tot
        dan kunt u het intrekken. Daarna kan niemand het terugdraaien.
      </p>
      <div className="its-veld">
        <label htmlFor={id}>Typ {WOORD} als u dit zeker weet</label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          autoComplete="off"
          value={getypt}
          onChange={({ target }) => zetGetypt(target.value)}
        />
      </div>
      {klaar ? (
        <HandelingFormulier
          code="besluitVernietiging"
          delen={{ toetsingId }}
          vast={{ omvang }}
          uitleg={null}
          knop="Besluit tot vernietiging"
          gevaar
          gedaan={sluit}
          annuleer={sluit}
        />
      ) : (
        <div>
          <Knop soort="licht" onClick={sluit}>
            Annuleren
          </Knop>
        </div>
      )}
    </div>
  );
}
