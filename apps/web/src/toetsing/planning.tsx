import { type ReactNode, useState } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { Over } from '../componenten/over.js';
import { Tabel } from '../componenten/tabel.js';
import { overHoeveel, Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { stapNaam } from '../woorden/stappen.js';
import { woord } from '../woorden/woorden.js';
import type { DeelProps } from './onderdelen.js';
import { Haalbaar } from './haalbaar.js';
import { Tijdbalk } from './tijdbalk.js';
import { tijdbalkBeeld } from './tijdbalk-rijen.js';

const KLEUR: Readonly<Record<string, Kleur>> = { LOOPT: 'info', GEHAALD: 'goed', TE_LAAT_GEHAALD: 'let-op', VERSTREKEN: 'fout' };

/** Every term of a case: when it began, when it ends, and what happens when nobody does anything. */
export function Planning({ toetsing }: DeelProps): ReactNode {
  const { toetsingId, raadsdatum } = toetsing;
  const [nu] = useState(() => Date.now());
  const termijnen = useLees('/toetsingen/{toetsingId}/termijnen', { delen: { toetsingId } });
  const gepland = useLees('/toetsingen/{toetsingId}/planning', {
    delen: { toetsingId },
    uit: raadsdatum === null || isKlaar(toetsing.status),
  });
  const beeld =
    termijnen.data === undefined
      ? undefined
      : tijdbalkBeeld({ termijnen: termijnen.data, verwacht: gepland.data?.stappen ?? [], raadsdatum, nu });
  return (
    <div className="its-stapel">
      {gepland.data === undefined ? null : <Haalbaar planning={gepland.data} />}
      {beeld === undefined ? null : (
        <Vlak titel="Tijdlijn">
          <Tijdbalk beeld={beeld} nu={nu} />
          {beeld.weggelaten === 0 ? null : (
            <p className="its-klein its-zacht">Termijnen die naast de procedure lopen, zoals die voor bewaren, staan alleen in de tabel.</p>
          )}
        </Vlak>
      )}
      <Vlak titel="Termijnen">
        <Geladen van={termijnen}>
          {(lijst) => (
            <Tabel
              titel="Termijnen van de toetsing"
              rijen={lijst}
              sleutel={({ termijnId }) => termijnId}
              kolommen={[
                {
                  naam: 'Termijn',
                  kop: true,
                  cel: ({ omschrijving, stap }) => (
                    <div className="its-cel-breed">
                      {omschrijving}
                      {/* Two steps can have the same term. */}
                      <div className="its-klein its-zacht">{stapNaam(stap)}</div>
                    </div>
                  ),
                },
                { naam: 'Begin', cel: ({ aanvang }) => <Tijd op={aanvang} kort /> },
                {
                  naam: 'Einde',
                  cel: ({ einde, status }) => (
                    <>
                      <Tijd op={einde} kort />
                      {status === 'LOOPT' ? ` (${overHoeveel(einde)})` : ''}
                    </>
                  ),
                },
                { naam: 'Stand', cel: ({ status }) => <Badge kleur={KLEUR[status] ?? 'stil'}>{woord(status)}</Badge> },
                {
                  naam: 'Wat er gebeurt als niemand iets doet',
                  cel: (termijn) => <Momenten termijn={termijn} />,
                },
              ]}
            />
          )}
        </Geladen>
      </Vlak>
    </div>
  );
}

/** What comes when nobody does anything; what was already done, or no longer matters, stands folded. */
function Momenten({ termijn: { stap, volgnummer, status, momenten, omschrijving } }: { readonly termijn: Schema['Termijn'] }): ReactNode {
  const komt = status === 'LOOPT' ? momenten.filter(({ vastgelegdOp }) => vastgelegdOp === null) : [];
  const voorbij = momenten.filter((een) => !komt.includes(een));
  return (
    <div className="its-cel-breed">
      <MomentenLijst momenten={komt} />
      {voorbij.length === 0 ? null : (
        <details className="its-details">
          <summary>
            {komt.length === 0 ? 'Toon' : 'Wat al voorbij is'}
            <Over wat={[omschrijving, stapNaam(stap), volgnummer > 1 ? String(volgnummer) : ''].filter((deel) => deel !== '').join(', ')} />
          </summary>
          <MomentenLijst momenten={voorbij} />
        </details>
      )}
    </div>
  );
}

const MomentenLijst = ({ momenten }: { readonly momenten: readonly Schema['TermijnMoment'][] }): ReactNode =>
  momenten.length === 0 ? null : (
    <ul className="its-waarom">
      {momenten.map(({ moment, op, watDanGebeurt, vastgelegdOp }) => (
        <li key={moment}>
          <Tijd op={op} kort />: {watDanGebeurt}
          {vastgelegdOp === null ? '' : ' (gebeurd)'}
        </li>
      ))}
    </ul>
  );

/** From the letter on there is nothing left to plan for. */
const isKlaar = (status: string): boolean =>
  ['ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD', 'NAZORG', 'INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD'].includes(status);
