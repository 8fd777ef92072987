import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Geladen } from '../componenten/geladen.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Afronden } from './afronden.js';
import { DocumentDetail } from './document-detail.js';
import { DocumentStand } from './document-stand.js';
import { ZelfToevoegen } from './zelf-toevoegen.js';

type Document = Schema['DocumentDto'];

/** All documents for who works on the case: the list beside the pages, and what waits for a judgement first. */
export function Beoordelen({ toetsing }: DeelProps): ReactNode {
  const { toetsingId } = toetsing;
  const documenten = useLees('/toetsingen/{toetsingId}/documenten', { delen: { toetsingId } });
  return (
    <Geladen van={documenten}>
      {({ documenten: lijst, openstaand }) => (
        <>
          <Vlak titel="Wat nog nodig is of wacht op een oordeel">
            {openstaand.length === 0 ? (
              <p>Alle documenten zijn er en zijn beoordeeld.</p>
            ) : (
              <ul>
                {openstaand.map((naam) => (
                  <li key={naam}>{naam}</li>
                ))}
              </ul>
            )}
            <Afronden toetsing={toetsing} openstaand={openstaand} />
          </Vlak>
          {lijst.length === 0 ? (
            <Vlak titel="Documenten">
              <p className="its-zacht">Er is nog niets ingeleverd.</p>
            </Vlak>
          ) : (
            <Naast toetsingId={toetsingId} documenten={lijst} />
          )}
          <ZelfToevoegen toetsingId={toetsingId} />
        </>
      )}
    </Geladen>
  );
}

const wacht = ({ status }: Document): boolean => status === 'TER_BEOORDELING';

function Naast({ toetsingId, documenten }: { readonly toetsingId: string; readonly documenten: readonly Document[] }): ReactNode {
  const lijst = [...documenten].sort((a, b) => Number(wacht(b)) - Number(wacht(a)) || b.gemaaktOp.localeCompare(a.gemaaktOp));
  const [gekozen, zetGekozen] = useState<string>();
  const document = lijst.find(({ id }) => id === gekozen);
  const detail = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (gekozen === undefined) return;
    detail.current?.focus({ preventScroll: true });
    detail.current?.scrollIntoView({ block: 'nearest' });
  }, [gekozen]);
  return (
    <div className="its-naastelkaar">
      <Vlak titel="Documenten">
        <ul className="its-documenten">
          {lijst.map((een) => (
            <li key={een.id}>
              <button type="button" aria-current={een.id === gekozen ? 'true' : undefined} onClick={() => zetGekozen(een.id)}>
                <span>
                  <strong>{een.soortNaam}</strong>
                  {een.versie > 1 ? ` (${een.versie}e)` : ''}
                </span>
                <span className="its-klein its-zacht its-bestandsnaam">
                  {een.naam === '' ? '' : `${een.naam} · `}
                  <Tijd op={een.gemaaktOp} kort />
                </span>
                <DocumentStand document={een} beoordelaar />
              </button>
            </li>
          ))}
        </ul>
      </Vlak>
      <div ref={detail} tabIndex={-1} className="its-naastelkaar__detail">
        {document === undefined ? (
          <p className="its-zacht its-vlak">
            Kies een document om het te bekijken. Elke keer dat u een document bekijkt, wordt vastgelegd.
          </p>
        ) : (
          <DocumentDetail
            key={document.id}
            toetsingId={toetsingId}
            document={document}
            // The next one that waits, so that eleven files are eleven times the same gesture.
            beoordeeld={() => {
              const volgende = lijst.find((een) => wacht(een) && een.id !== document.id);
              if (volgende !== undefined) zetGekozen(volgende.id);
            }}
          />
        )}
      </div>
    </div>
  );
}
