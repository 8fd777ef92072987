import { type ReactNode, useState } from 'react';
import { ORGANISATIE_HANDELINGEN } from '#domain/toegang/organisatie-regels.js';
import { Over } from '../componenten/over.js';
import { heeft, useIk } from '../app/ik.js';
import { useLijst } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { bewaarBestand } from '../componenten/bewaar-bestand.js';
import { Badge } from '../componenten/badge.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { UitvouwFormulier } from '../formulier/uitvouw-formulier.js';
import { Aansluiting } from './aansluiting.js';

/** The signed checkpoints, the newest first: each to keep, and to compare with the one before it. */
export function Controlepunten(): ReactNode {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useLijst('/bewijslog/controlepunten', { vraag: { aantal: 20 } });
  const punten = data?.pages.flatMap((bladzijde) => bladzijde.controlepunten) ?? [];
  return (
    <Vlak titel="Controlepunten">
      <div className="its-stapel">
        <FoutMelding fout={error} />
        {data !== undefined && punten.length === 0 ? <p className="its-zacht">Er is nog geen controlepunt.</p> : null}
        <ul className="its-lijst">
          {punten.map((punt, plek) => (
            <Punt key={punt.grootte} punt={punt} vorig={punten[plek + 1]} />
          ))}
        </ul>
        {hasNextPage ? (
          <div>
            <Knop bezig={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              Toon eerdere
            </Knop>
          </div>
        ) : null}
      </div>
    </Vlak>
  );
}

type ControlepuntDto = Schema['Controlepunt'];

function Punt({ punt, vorig }: { readonly punt: ControlepuntDto; readonly vorig: ControlepuntDto | undefined }): ReactNode {
  const { grootte, op, note, getuigen, plaatsen } = punt;
  const [open, zetOpen] = useState(false);
  const mag = heeft(useIk(), ...ORGANISATIE_HANDELINGEN.dienMedeondertekeningIn.wie);
  return (
    <li>
      <div className="its-rij its-rij--uiteen">
        <div>
          <strong>{grootte} gebeurtenissen</strong>
          <div className="its-klein its-zacht">
            <Tijd op={op} />
            {getuigen.length === 0 ? '' : ` · medeondertekend door ${getuigen.join(', ')}`}
          </div>
        </div>
        <Badge kleur={plaatsen > 0 ? 'goed' : 'let-op'}>
          {plaatsen === 0
            ? 'Nog niet buiten het systeem'
            : plaatsen === 1
              ? 'Op 1 plaats buiten het systeem'
              : `Op ${plaatsen} plaatsen buiten het systeem`}
        </Badge>
      </div>
      <details className="its-details" onToggle={(gebeurtenis) => zetOpen(gebeurtenis.currentTarget.open)}>
        <summary>
          Bekijk en vergelijk<span className="its-alleen-lezen"> het controlepunt van {grootte} gebeurtenissen</span>
        </summary>
        {open ? (
          <div className="its-stapel">
            {vorig === undefined ? null : <Aansluiting eerder={vorig} later={punt} />}
            <pre className="its-code" tabIndex={0}>
              {note}
            </pre>
            <div>
              <Knop onClick={() => bewaarBestand(new Blob([note], { type: 'text/plain' }), `controlepunt-${grootte}.txt`)}>
                Bewaar dit controlepunt
                <Over wat={`${grootte} gebeurtenissen`} />
              </Knop>
            </div>
            {mag ? (
              <UitvouwFormulier
                code="dienMedeondertekeningIn"
                delen={{ grootte }}
                knop="Voeg de ondertekening van een getuige toe"
                over={`controlepunt van ${grootte} gebeurtenissen`}
              />
            ) : null}
          </div>
        ) : null}
      </details>
    </li>
  );
}
