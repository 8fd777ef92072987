import { type ReactNode, useState } from 'react';
import { useLees } from '../api/lees.js';
import { adres, type Schema } from '../api/verzoek.js';
import { Geladen } from '../componenten/geladen.js';
import { Knop } from '../componenten/knop.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { DocumentStand, isTeOpenen } from './document-stand.js';
import { Voorbeeld } from './voorbeeld.js';

/** Of all documents the two kinds that are for the opdrachtgever: evidence of measures, and the request for ontheffing. */
export function Bewijsstukken({ toetsing: { toetsingId } }: DeelProps): ReactNode {
  const bewijsstukken = useLees('/toetsingen/{toetsingId}/bewijsstukken', { delen: { toetsingId } });
  return (
    <Vlak titel="Bewijsstukken">
      <Geladen van={bewijsstukken}>
        {({ documenten }) =>
          documenten.length === 0 ? (
            <p className="its-zacht">
              Er is nog geen bewijs van een maatregel en geen verzoek om ontheffing. De andere documenten zijn alleen voor de adviseur en de
              toetser.
            </p>
          ) : (
            <ul className="its-lijst">
              {documenten.map((document) => (
                <Bewijsstuk key={document.id} toetsingId={toetsingId} document={document} />
              ))}
            </ul>
          )
        }
      </Geladen>
    </Vlak>
  );
}

function Bewijsstuk({ toetsingId, document }: { readonly toetsingId: string; readonly document: Schema['DocumentDto'] }): ReactNode {
  const [toont, zetToont] = useState(false);
  const { id, soortNaam, naam, gemaaktOp } = document;
  return (
    <li className="its-stapel">
      <div className="its-taak">
        <div>
          <strong>{soortNaam}</strong>
          <div className="its-klein its-zacht its-bestandsnaam">
            {naam} · <Tijd op={gemaaktOp} />
          </div>
        </div>
        <DocumentStand document={document} />
      </div>
      {isTeOpenen(document) ? (
        <div className="its-rij">
          <Knop soort="licht" aria-expanded={toont} onClick={() => zetToont(!toont)}>
            {toont ? 'Verberg' : 'Bekijk'}
            <span className="its-alleen-lezen"> {naam}</span>
          </Knop>
          <a
            className="nl-link its-raak"
            href={adres('/toetsingen/{toetsingId}/bewijsstukken/{documentId}/inhoud', { toetsingId, documentId: id })}
            download
          >
            Opslaan<span className="its-alleen-lezen"> van {naam}</span>
          </a>
        </div>
      ) : null}
      {toont ? (
        <Voorbeeld pad="/toetsingen/{toetsingId}/bewijsstukken/{documentId}/voorbeeld" toetsingId={toetsingId} document={document} />
      ) : null}
    </li>
  );
}
