import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { Vlak } from '../componenten/vlak.js';

interface BriefProps {
  readonly brief: Schema['InformatiebriefDto'];
  /** One part at a time, with the choice as the last one; else the whole letter. */
  readonly inDelen: boolean;
  readonly keuze: ReactNode;
}

/** The informatiebrief on the screen: in parts for who has to choose, as one text for who wants to look something up or to print it. */
export function Brief({ brief, inDelen, keuze }: BriefProps): ReactNode {
  const [heel, zetHeel] = useState(!inDelen);
  const [plek, zetPlek] = useState(0);
  const kop = useRef<HTMLHeadingElement>(null);
  const verplaatst = useRef(false);
  useEffect(() => {
    if (verplaatst.current) kop.current?.focus();
  }, [plek, heel]);
  const ga = (naar: number, alles = false): void => {
    verplaatst.current = true;
    zetPlek(naar);
    zetHeel(alles);
  };
  const laatste = brief.delen.length;
  const deel = brief.delen[plek];
  if (heel)
    return (
      <>
        <Vlak
          titel="Informatiebrief"
          kop={kop}
          rechts={
            <div className="its-rij">
              {inDelen ? (
                <Knop soort="licht" onClick={() => ga(plek)}>
                  Lees in delen
                </Knop>
              ) : null}
              <Knop soort="licht" onClick={() => window.print()}>
                Afdrukken
              </Knop>
            </div>
          }
        >
          <div className="its-stapel its-brief">
            {brief.delen.map((een) => (
              <section key={een.code}>
                <h3>{een.titel}</h3>
                <DeelTekst deel={een} brief={brief} />
              </section>
            ))}
          </div>
        </Vlak>
        {keuze === null ? null : <Vlak titel="Uw keuze">{keuze}</Vlak>}
      </>
    );
  return (
    <section className="its-vlak its-brief" aria-labelledby="briefdeel">
      <div className="its-brief__boven">
        <p className="its-zacht its-klein">
          {deel === undefined ? 'Einde van de informatiebrief' : `Informatiebrief, deel ${plek + 1} van ${laatste}`}
        </p>
        <Knop soort="licht" onClick={() => ga(plek, true)}>
          Hele brief
        </Knop>
      </div>
      <progress className="its-voortgangsbalk its-voortgangsbalk--breed" max={laatste} value={plek} aria-hidden="true" />
      <h2 id="briefdeel" tabIndex={-1} ref={kop}>
        {deel?.titel ?? 'Uw keuze'}
      </h2>
      {deel === undefined ? keuze : <DeelTekst deel={deel} brief={brief} />}
      <div className="its-rij its-brief__onder">
        {plek === 0 ? null : (
          <Knop soort={deel === undefined ? 'licht' : 'gewoon'} onClick={() => ga(plek - 1)}>
            {deel === undefined ? 'Terug naar de brief' : 'Vorige'}
          </Knop>
        )}
        {deel === undefined ? null : (
          <Knop soort="hoofd" onClick={() => ga(plek + 1)}>
            {plek + 1 === laatste ? 'Naar uw keuze' : 'Volgende'}
          </Knop>
        )}
      </div>
    </section>
  );
}

function DeelTekst({ deel, brief }: { readonly deel: Schema['InformatiebriefDeelDto']; readonly brief: BriefProps['brief'] }): ReactNode {
  return (
    <>
      {deel.alineas.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
      {deel.code === 'BRONNEN' ? (
        <ul className="its-bronnen">
          {brief.bronnen.map((bron) => (
            <li key={bron}>{bron}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
