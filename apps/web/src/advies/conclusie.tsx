import { type ReactNode, useRef, useState } from 'react';
import { motiveringLengte } from '#domain/advies/advies.rules.js';
import { CONCLUSIE_BRIEFTEKSTEN } from '#domain/advies/conclusie.js';
import { useDoe } from '../api/doe.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { OpnieuwAanmelden } from '../app/opnieuw-aanmelden.js';
import { Dialoog } from '../componenten/dialoog.js';
import { Geladen } from '../componenten/geladen.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding, Melding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { type Handelingen, Waarom } from '../formulier/handelingen.js';
import { useOnverstuurd } from '../formulier/onverstuurd.js';
import { useVorm } from '../formulier/vorm.js';
import { woord } from '../woorden/woorden.js';
import { Keuzen } from './keuzen.js';

interface ConclusieProps {
  readonly toetsing: Schema['Toetsing'];
  readonly handelingen: Handelingen;
}

/** What the facts leave open, the choice of a person, why, and his signature. The system proposes nothing. */
export function Conclusie({ toetsing: { toetsingId }, handelingen }: ConclusieProps): ReactNode {
  const mogelijkheden = useLees('/toetsingen/{toetsingId}/advies/mogelijkheden', { delen: { toetsingId } });
  const tekenen = handelingen.get('ondertekenAdvies');
  return (
    <Vlak titel="De conclusie">
      <p>U kiest. Het systeem stelt niets voor; het laat alleen zien wat volgens de wet nu niet kan, en waarom.</p>
      <Geladen van={mogelijkheden}>
        {(lijst) =>
          tekenen?.mogelijk === true ? (
            <Kiezen toetsingId={toetsingId} lijst={lijst} />
          ) : (
            <div className="its-stapel">
              <Keuzen lijst={lijst} gekozen="" />
              {tekenen === undefined ? null : (
                <div>
                  <h3>U kunt nu nog niet ondertekenen</h3>
                  <Waarom redenen={tekenen.redenen} />
                </div>
              )}
            </div>
          )
        }
      </Geladen>
    </Vlak>
  );
}

const LEEG = { keuze: '', motivering: '', ambt: '' };
type Mogelijkheid = Schema['AdviesMogelijkheidDto'];

function Kiezen({ toetsingId, lijst }: { readonly toetsingId: string; readonly lijst: readonly Mogelijkheid[] }): ReactNode {
  const [{ keuze, motivering, ambt }, zet, laatLos] = useOnverstuurd(`ondertekenAdvies/${toetsingId}`, LEEG);
  const wijzig = (wat: Partial<typeof LEEG>): void => zet({ keuze, motivering, ambt, ...wat });
  const [leestNa, zetLeestNa] = useState(false);
  const motiveringVeld = useRef<HTMLTextAreaElement>(null);
  const daad = useDoe(useVorm('ondertekenAdvies'), { ontvangen: laatLos, gedaan: () => zetLeestNa(false) });
  const gekozen = lijst.find(({ conclusie, mogelijk }) => conclusie === keuze && mogelijk);
  const tekort = gekozen === undefined ? 0 : gekozen.minimaleMotivering - motiveringLengte(motivering);
  return (
    <div className="its-formulier">
      <Keuzen lijst={lijst} gekozen={keuze} kies={(code) => wijzig({ keuze: code })} />
      {gekozen === undefined ? null : (
        <>
          <div className="its-veld">
            <label htmlFor="motivering">Motivering{gekozen.minimaleMotivering === 0 ? ' (mag leeg blijven)' : ''}</label>
            <p className="its-veld__hulp" id="motivering-hulp">
              Waarom deze conclusie. De kandidaat kan dit lezen; het gaat niet naar het orgaan dat benoemt.
              {gekozen.minimaleMotivering > 1
                ? ` Minstens ${gekozen.minimaleMotivering} tekens, omdat er een hoog risico blijft of een voorwaarde is vervallen.`
                : ''}
            </p>
            <textarea
              className="utrecht-textarea utrecht-textarea--html-textarea"
              id="motivering"
              ref={motiveringVeld}
              rows={8}
              maxLength={20000}
              aria-describedby="motivering-hulp motivering-stand"
              value={motivering}
              onChange={({ target }) => wijzig({ motivering: target.value })}
            />
            <p className="its-klein its-zacht" id="motivering-stand" role="status">
              {tekort > 1 ? `Nog minstens ${tekort} tekens.` : tekort === 1 ? 'Schrijf op waarom.' : ''}
            </p>
          </div>
          <div className="its-veld">
            <label htmlFor="ambt">Ambt onder de brief (mag leeg blijven)</label>
            <p className="its-veld__hulp" id="ambt-hulp">
              Alleen als dat anders is dan gewoonlijk, bijvoorbeeld: waarnemend burgemeester.
            </p>
            <input
              className="utrecht-textbox utrecht-textbox--html-input"
              id="ambt"
              maxLength={100}
              autoComplete="off"
              aria-describedby="ambt-hulp"
              value={ambt}
              onChange={({ target }) => wijzig({ ambt: target.value })}
            />
          </div>
          <div>
            <Knop soort="hoofd" aria-haspopup="dialog" onClick={() => (tekort > 0 ? motiveringVeld.current?.focus() : zetLeestNa(true))}>
              Nalezen en ondertekenen
            </Knop>
          </div>
        </>
      )}
      {leestNa && gekozen !== undefined ? (
        <Dialoog titel={`Ondertekenen: ${woord(gekozen.conclusie).toLowerCase()}`} sluit={() => zetLeestNa(false)}>
          <div className="its-stapel">
            <FoutMelding fout={daad.error} />
            {daad.error === null ? null : <OpnieuwAanmelden fout={daad.error} />}
            <div>
              <p>In de brief komt te staan:</p>
              <blockquote className="its-citaat">{CONCLUSIE_BRIEFTEKSTEN[gekozen.conclusie]}</blockquote>
            </div>
            <Melding toon="info">
              <p>
                Daarna leest de kandidaat de brief als eerste, minstens een dag. Uw handtekening kunt u niet terugnemen; anders kiezen kan
                alleen door de toetsing te heropenen.
              </p>
            </Melding>
            <div className="its-rij">
              <Knop
                soort="hoofd"
                bezig={daad.isPending}
                onClick={() =>
                  daad.mutate({
                    delen: { toetsingId },
                    inhoud: { conclusie: gekozen.conclusie, motivering, ...(ambt.trim() === '' ? {} : { ondertekenaarAmbt: ambt.trim() }) },
                  })
                }
              >
                Ik onderteken
              </Knop>
              <Knop soort="licht" onClick={() => zetLeestNa(false)}>
                Nog niet
              </Knop>
            </div>
          </div>
        </Dialoog>
      ) : null}
    </div>
  );
}
