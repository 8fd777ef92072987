import { type ReactNode, useState } from 'react';
import { useDoe } from '../api/doe.js';
import { adres, type Schema } from '../api/verzoek.js';
import { Dialoog } from '../componenten/dialoog.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { Tijd } from '../componenten/tijd.js';
import { useHandelingen } from '../formulier/handelingen.js';
import { useVorm } from '../formulier/vorm.js';
import { DocumentStand, isTeOpenen, isWeg } from './document-stand.js';
import { grootte } from './grootte.js';
import { Voorbeeld } from './voorbeeld.js';

/** A document that the kandidaat handed in: how it stands, to look at, to save and to take back. */
export function EigenDocument({
  toetsingId,
  document,
}: {
  readonly toetsingId: string;
  readonly document: Schema['DocumentDto'];
}): ReactNode {
  const { id, naam, soortNaam, status, reden, gemaaktOp, grootte: bytes } = document;
  const [toont, zetToont] = useState(false);
  const [neemtTerug, zetNeemtTerug] = useState(false);
  // What was judged belongs to the toetsing.
  const onbeoordeeld = status === 'GEUPLOAD' || status === 'TER_BEOORDELING';
  const mag = useHandelingen(toetsingId).get('trekDocumentIn')?.mogelijk === true && onbeoordeeld;
  const terug = useDoe(useVorm('trekDocumentIn'), { gedaan: () => zetNeemtTerug(false) });
  const delen = { toetsingId, documentId: id };
  const titel = naam === '' ? soortNaam : naam;
  return (
    <li className="its-stapel its-eigendocument">
      <div className="its-taak">
        <div>
          <strong className="its-bestandsnaam">{titel}</strong>
          <div className="its-klein its-zacht">
            {grootte(bytes)} · <Tijd op={gemaaktOp} />
          </div>
        </div>
        <DocumentStand document={document} />
      </div>
      {status === 'AANVULLEN' && reden !== null ? (
        <p className="its-tekst">
          <strong>De adviseur vraagt een ander document:</strong> {reden}
        </p>
      ) : null}
      {isWeg(document) ? null : (
        <div className="its-rij">
          {isTeOpenen(document) ? (
            <>
              <Knop soort="licht" aria-expanded={toont} onClick={() => zetToont(!toont)}>
                {toont ? 'Verberg' : 'Bekijk'}
                <span className="its-alleen-lezen"> {titel}</span>
              </Knop>
              <a className="nl-link its-raak" href={adres('/toetsingen/{toetsingId}/documenten/{documentId}/inhoud', delen)} download>
                Opslaan<span className="its-alleen-lezen"> van {titel}</span>
              </a>
            </>
          ) : null}
          {mag ? (
            <Knop soort="licht" aria-haspopup="dialog" onClick={() => zetNeemtTerug(true)}>
              Neem terug<span className="its-alleen-lezen"> {titel}</span>
            </Knop>
          ) : null}
        </div>
      )}
      {toont && isTeOpenen(document) ? (
        <Voorbeeld pad="/toetsingen/{toetsingId}/documenten/{documentId}/voorbeeld" toetsingId={toetsingId} document={document} />
      ) : null}
      {neemtTerug ? (
        <Dialoog titel="Document terugnemen" sluit={() => zetNeemtTerug(false)}>
          <FoutMelding fout={terug.error} />
          <p>
            Het bestand <strong className="its-bestandsnaam">{titel}</strong> is dan direct weg, ook voor de adviseur. U kunt daarna een
            ander bestand inleveren.
          </p>
          <div className="its-rij">
            <Knop soort="hoofd" gevaar bezig={terug.isPending} onClick={() => terug.mutate({ delen })}>
              Neem het document terug
            </Knop>
            <Knop soort="licht" onClick={() => zetNeemtTerug(false)}>
              Laat staan
            </Knop>
          </div>
        </Dialoog>
      ) : null}
    </li>
  );
}
