import type { ReactNode } from 'react';
import { useDoe } from '../api/doe.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding, Melding } from '../componenten/melding.js';
import { Tijd } from '../componenten/tijd.js';
import { useHandelingen, Waarom } from '../formulier/handelingen.js';
import { useVorm } from '../formulier/vorm.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Aanvullen } from './aanvullen.js';
import type { Lijst } from './antwoorden.js';
import { NietMeegegaan } from './niet-meegegaan.js';
import { VraagAntwoord } from './vraag-antwoord.js';

/** What the kandidaat submitted, with what the adviseur misses on top, and per question the way to add to it. */
export function Ingediend({ toetsing: { toetsingId }, lijst }: DeelProps & { readonly lijst: Lijst }): ReactNode {
  const handelingen = useHandelingen(toetsingId);
  const aanvullen = handelingen.get('vulVragenlijstAan')?.mogelijk === true;
  const gevraagd = handelingen.get('rondAanvullingAf')?.mogelijk === true;
  const bewaren = handelingen.get('bewaarAntwoorden');
  const klaar = useDoe(useVorm('rondAanvullingAf'));
  return (
    <div className="its-stapel">
      <NietMeegegaan toetsingId={toetsingId} lijst={lijst} />
      {lijst.ingediendOp === null ? (
        <Melding titel="De vragenlijst is nu niet in te vullen">
          {bewaren === undefined ? null : <Waarom redenen={bewaren.redenen} />}
        </Melding>
      ) : (
        <Melding toon="ok" titel="U hebt de vragenlijst ingediend">
          <p>
            Op <Tijd op={lijst.ingediendOp} />.{' '}
            {aanvullen ? 'Is er iets veranderd, of wilt u iets toevoegen? Kies bij de vraag ‘Vul aan’.' : 'Uw antwoorden staan vast.'}
          </p>
        </Melding>
      )}
      {gevraagd ? (
        <section className="its-nu" aria-labelledby="mist">
          <p className="its-nu__kop">De adviseur vraagt u om iets aan te vullen</p>
          <h2 id="mist">Wat er nog ontbreekt</h2>
          {lijst.toelichtingen.slice(-1).map((tekst) => (
            <p className="its-tekst" key={tekst}>
              {tekst}
            </p>
          ))}
          <p className="its-zacht">Vul het aan bij de vraag zelf. Meld daarna dat u klaar bent.</p>
          <FoutMelding fout={klaar.error} />
          <Knop soort="hoofd" bezig={klaar.isPending} onClick={() => klaar.mutate({ delen: { toetsingId } })}>
            Ik ben klaar met aanvullen
          </Knop>
        </section>
      ) : null}
      {lijst.secties.map(({ code, titel }) => {
        const vragen = lijst.vragen.filter(({ sectie }) => sectie === code);
        return vragen.length === 0 ? null : (
          <details key={code} className="its-vlak its-inklap">
            <summary>
              <h2>
                {code}. {titel}
              </h2>
            </summary>
            {vragen.map((vraag) => (
              <VraagAntwoord
                key={vraag.code}
                vraag={vraag}
                lijst={lijst}
                onder={aanvullen && vraag.type !== 'VERKLARING' ? <Aanvullen toetsingId={toetsingId} vraag={vraag} lijst={lijst} /> : null}
              />
            ))}
          </details>
        );
      })}
    </div>
  );
}
