import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useDoe } from '../api/doe.js';
import { Vink } from '../componenten/keuze-kaart.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding, Melding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { useVorm } from '../formulier/vorm.js';
import type { Lijst } from './antwoorden.js';
import type { BewaarStand } from './bewaar-typen.js';
import type { Bewaarder } from './bewaarder.js';
import { naarDeel } from './adressen.js';

interface NakijkenProps {
  readonly toetsingId: string;
  readonly lijst: Lijst;
  readonly stand: BewaarStand;
  readonly bewaarder: Bewaarder;
}

/** The last look: what is still missing, each with a link to its question, and then the statement and the button. */
export function Nakijken({ toetsingId, lijst, stand, bewaarder }: NakijkenProps): ReactNode {
  const [verklaard, zetVerklaard] = useState(false);
  const [gevraagd, zetGevraagd] = useState(false);
  const kop = useRef<HTMLHeadingElement>(null);
  const indienen = useDoe(useVorm('dienVragenlijstIn'));
  useEffect(() => {
    bewaarder.nu();
    kop.current?.focus();
    window.scrollTo({ top: 0 });
  }, [bewaarder]);
  const verklaring = lijst.vragen.find(({ type }) => type === 'VERKLARING');
  const onbewaard = Object.keys(stand.concepten).length > 0;
  const fouten = lijst.fouten;
  return (
    <>
      <div className="its-deelkop">
        <Link className="nl-link" to="?">
          Alle onderdelen
        </Link>
        <h2 tabIndex={-1} ref={kop}>
          Nakijken en indienen
        </h2>
      </div>
      {fouten.length === 0 ? null : (
        <Vlak titel={fouten.length === 1 ? 'Er ontbreekt nog één ding' : `Er ontbreken nog ${fouten.length} dingen`}>
          <ul className="its-lijst">
            {fouten.map(({ vraag, code, uitleg }) => {
              const over = lijst.vragen.find((een) => een.code === vraag);
              return (
                <li key={`${vraag}-${code}-${uitleg}`}>
                  <Link className="nl-link" to={naarDeel(over?.sectie ?? '', vraag)}>
                    {vraag}. {over?.tekst}
                  </Link>
                  <div className="its-klein its-zacht">{code === 'ANTWOORD_ONTBREEKT' ? 'Nog geen antwoord.' : uitleg}</div>
                </li>
              );
            })}
          </ul>
        </Vlak>
      )}
      <Vlak titel="Indienen">
        {fouten.length > 0 ? (
          <p>U kunt indienen zodra hierboven niets meer staat.</p>
        ) : (
          <>
            <p>
              Na het indienen kan de adviseur uw antwoorden lezen. U kunt ze dan niet meer wijzigen, wel aanvullen.
              {lijst.agendapunten.length === 0
                ? ''
                : ` ${lijst.agendapunten.length === 1 ? 'Eén vraag bespreekt' : `${lijst.agendapunten.length} vragen bespreekt`} u in het gesprek.`}
            </p>
            <Vink naam={verklaring?.tekst ?? 'Ik heb naar waarheid en volledig geantwoord.'} aan={verklaard} zet={zetVerklaard} />
            {gevraagd && !verklaard ? (
              <p className="utrecht-form-field-error-message" role="alert">
                Kruis dit aan. Zonder uw verklaring kunt u niet indienen.
              </p>
            ) : null}
            {onbewaard ? (
              <Melding toon="warning">
                <p>Uw laatste wijziging is nog niet bewaard. Wacht even, of kijk onderaan wat er aan de hand is.</p>
              </Melding>
            ) : null}
            <FoutMelding fout={indienen.error} />
            <Knop
              soort="hoofd"
              bezig={indienen.isPending}
              onClick={() => {
                zetGevraagd(true);
                bewaarder.nu();
                if (verklaard && !onbewaard)
                  indienen.mutate({ delen: { toetsingId }, inhoud: { naarWaarheid: true, gezienVersie: lijst.versie } });
              }}
            >
              Dien de vragenlijst in
            </Knop>
          </>
        )}
      </Vlak>
    </>
  );
}
