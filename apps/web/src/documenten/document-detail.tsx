import type { ReactNode } from 'react';
import { adres, type Schema } from '../api/verzoek.js';
import { Melding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { DocumentStand, isTeOpenen, isWeg } from './document-stand.js';
import { grootte } from './grootte.js';
import { Oordeel } from './oordeel.js';
import { Voorbeeld } from './voorbeeld.js';

interface DetailProps {
  readonly toetsingId: string;
  readonly document: Schema['DocumentDto'];
  readonly beoordeeld: () => void;
}

/** One document: its pages, and what may be done with it. */
export function DocumentDetail({ toetsingId, document, beoordeeld }: DetailProps): ReactNode {
  const { id, soortNaam, naam, reden, grootte: bytes, scan } = document;
  const delen = { toetsingId, documentId: id };
  const handelingen = useHandelingen(toetsingId);
  const verwijderen = handelingen.get('verwijderVerbodenDocument');
  return (
    <Vlak titel={soortNaam} rechts={<DocumentStand document={document} beoordelaar />}>
      <div className="its-stapel">
        <p className="its-klein its-zacht its-bestandsnaam">
          {naam === '' ? 'Het bestand is weg' : naam} · {grootte(bytes)}
          {scan === 'NIET_GESCAND' ? ' · niet op virussen gecontroleerd' : ''}
        </p>
        {reden === null ? null : <p className="its-tekst">Gevraagd: {reden}</p>}
        {document.status === 'TER_BEOORDELING' && document.type !== 'VOG' && handelingen.get('beoordeelDocument')?.mogelijk === true ? (
          <Oordeel delen={delen} beoordeeld={beoordeeld} />
        ) : null}
        {scan === 'WACHT' ? <Melding>Het bestand wacht op de viruscontrole. Zolang kan niemand het openen.</Melding> : null}
        {isTeOpenen(document) ? (
          <>
            <Voorbeeld pad="/toetsingen/{toetsingId}/documenten/{documentId}/voorbeeld" toetsingId={toetsingId} document={document} />
            <p>
              <a className="nl-link its-raak" href={adres('/toetsingen/{toetsingId}/documenten/{documentId}/inhoud', delen)} download>
                Sla het bestand op
              </a>
            </p>
          </>
        ) : null}
        {verwijderen?.mogelijk === true && !isWeg(document) ? (
          <Handeling
            mogelijk={verwijderen}
            code="verwijderVerbodenDocument"
            delen={delen}
            knop="Dit document mag hier niet zijn"
            gevaar
            kop={<p>Bijvoorbeeld een strafblad, een vonnis, medische gegevens, een kopie van een paspoort of een bankafschrift.</p>}
          />
        ) : null}
      </div>
    </Vlak>
  );
}
