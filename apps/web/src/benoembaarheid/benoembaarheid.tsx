import { type ReactNode, useState } from 'react';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { Knop } from '../componenten/knop.js';
import { Melding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { useHandelingen, Waarom } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Beoordeling } from './beoordeling.js';
import { EisOordeel } from './eis-oordeel.js';
import { OntheffingVooraf } from './ontheffing-vooraf.js';
import { Ontheffing } from './ontheffing.js';

/** What the law asks of somebody who is to be appointed, and per requirement the judgement with its ground. */
export function Benoembaarheid({ toetsing }: DeelProps): ReactNode {
  const { toetsingId, inzagen } = toetsing;
  return inzagen.includes('BENOEMBAARHEID') ? <Oordelen toetsingId={toetsingId} /> : <OntheffingVooraf toetsingId={toetsingId} />;
}

function Oordelen({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const benoembaarheid = useLees('/toetsingen/{toetsingId}/benoembaarheid', { delen: { toetsingId } });
  const beoordelen = useHandelingen(toetsingId).get('beoordeelBenoembaarheid');
  const [bezig, zetBezig] = useState(false);
  return (
    <Geladen van={benoembaarheid}>
      {(gelezen) => {
        const open = gelezen.eisen.filter(({ beoordeling }) => beoordeling === 'ADVISEUR').length - gelezen.oordelen.length;
        return (
          <div className="its-stapel">
            <Vlak
              titel="Wettelijke eisen"
              rechts={
                beoordelen?.mogelijk === true && !bezig ? (
                  <Knop soort={open > 0 ? 'hoofd' : 'gewoon'} onClick={() => zetBezig(true)}>
                    {gelezen.oordelen.length === 0 ? 'Eisen beoordelen' : 'Oordeel wijzigen'}
                  </Knop>
                ) : null
              }
            >
              <p className="its-zacht">
                De wet stelt deze eisen aan een benoeming. Het zijn ja-of-nee-vragen. Zij staan los van het advies over integriteit. Een
                artikel noemen wij pas als een jurist heeft gecontroleerd dat het klopt.
              </p>
              {beoordelen?.mogelijk === false && open > 0 ? (
                <Melding titel="Beoordelen kan nu niet">
                  <Waarom redenen={beoordelen.redenen} />
                </Melding>
              ) : null}
              {bezig ? (
                <Beoordeling toetsingId={toetsingId} benoembaarheid={gelezen} klaar={() => zetBezig(false)} />
              ) : (
                <ul className="its-lijst">
                  {gelezen.eisen.map((eis) => (
                    <EisOordeel
                      key={eis.code}
                      toetsingId={toetsingId}
                      eis={eis}
                      oordeel={gelezen.oordelen.find((oordeel) => oordeel.eis === eis.code)}
                    />
                  ))}
                </ul>
              )}
            </Vlak>
            <Ontheffing toetsingId={toetsingId} benoembaarheid={gelezen} />
          </div>
        );
      }}
    </Geladen>
  );
}
