import { type ReactNode, useState } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { heeft, useIk } from '../app/ik.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { Scherm } from '../componenten/scherm.js';
import { Tijd, vandaag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { useWaarnemers } from './mensen.js';

type WaarnemingDto = Schema['WaarnemingDto'];

/** Who stands in for the opdrachtgever: by which law, from when until when. At any moment exactly one person decides. */
export function Waarneming(): ReactNode {
  const ik = useIk();
  const kader = useLees('/waarnemingen/kader');
  const waarnemingen = useLees('/waarnemingen');
  const regelt = heeft(ik, 'OPDRACHTGEVER', 'KABINET');
  return (
    <Scherm
      titel="Waarneming"
      inleiding="Is de opdrachtgever ziek, afwezig of zelf betrokken? Dan neemt een ander het over. Er is altijd precies één opdrachtgever."
    >
      <Geladen van={kader}>
        {(gelezen) => (
          <div className="its-stapel">
            <Vlak titel="Vastgelegd">
              <Geladen van={waarnemingen}>
                {(lijst) =>
                  lijst.length === 0 ? (
                    <p className="its-zacht">Er is geen waarneming vastgelegd. De opdrachtgever beslist zelf.</p>
                  ) : (
                    <ul className="its-lijst">
                      {lijst.map((een) => (
                        <li key={een.id}>
                          <Regel een={een} kader={gelezen} regelt={regelt} />
                        </li>
                      ))}
                    </ul>
                  )
                }
              </Geladen>
            </Vlak>
            {regelt ? <Registreren kader={gelezen} /> : null}
            <Vlak titel="Wie kan waarnemen">
              <ul className="its-waarom">
                {gelezen.gronden.map(({ code, omschrijving, verwijzing }) => (
                  <li key={code}>
                    {omschrijving} <span className="its-zacht">({verwijzing})</span>
                  </li>
                ))}
              </ul>
              <p>
                Wie zelf kandidaat is, een belangenconflict heeft of als adviseur of toetser meewerkt, kan niet waarnemen. Is er dan
                niemand? {gelezen.voorziening}
              </p>
            </Vlak>
          </div>
        )}
      </Geladen>
    </Scherm>
  );
}

interface RegelProps {
  readonly een: WaarnemingDto;
  readonly kader: Schema['WaarnemingKaderDto'];
  readonly regelt: boolean;
}

function Regel({ een, kader, regelt }: RegelProps): ReactNode {
  const { id, naam, grond, van, tot, document, beeindigdOp } = een;
  const nu = new Date().toISOString();
  const voorbij = beeindigdOp !== null || (tot !== null && tot <= nu);
  return (
    <>
      <div className="its-rij">
        <strong>{naam ?? 'Naam onbekend'}</strong>
        <Badge kleur={voorbij ? 'stil' : van > nu ? 'info' : 'goed'}>{voorbij ? 'Voorbij' : van > nu ? 'Komt nog' : 'Neemt nu waar'}</Badge>
      </div>
      <div className="its-klein its-zacht">
        Vanaf <Tijd op={van} />
        {tot === null ? (
          ', nog zonder einde'
        ) : (
          <>
            {' tot '}
            <Tijd op={tot} />
          </>
        )}
        {beeindigdOp === null ? null : (
          <>
            {', eerder beëindigd op '}
            <Tijd op={beeindigdOp} />
          </>
        )}
        <br />
        {kader.gronden.find(({ code }) => code === grond)?.omschrijving ?? grond} · besluit {document}
      </div>
      {regelt && !voorbij ? (
        <details className="its-details">
          <summary>Nu beëindigen</summary>
          <p>De opdrachtgever beslist daarna weer zelf.</p>
          <HandelingFormulier code="beeindigWaarneming" delen={{ waarnemingId: id }} knop="Waarneming beëindigen" />
        </details>
      ) : null}
    </>
  );
}

function Registreren({ kader }: { readonly kader: Schema['WaarnemingKaderDto'] }): ReactNode {
  const [keer, zetKeer] = useState(0);
  const mensen = useWaarnemers();
  return (
    <Vlak titel="Een waarnemer vastleggen">
      {mensen?.length === 0 ? (
        <p className="its-zacht">Er is nog niemand die u kunt kiezen. Vraag de beheerder om de waarnemer toe te voegen.</p>
      ) : null}
      <HandelingFormulier
        key={keer}
        code="registreerWaarneming"
        begin={{ van: vandaag() }}
        keuzes={{
          persoonId: mensen ?? [],
          grond: kader.gronden.map(({ code, omschrijving, verwijzing }) => ({ waarde: code, naam: omschrijving, uitleg: verwijzing })),
        }}
        knop="Waarnemer vastleggen"
        gedaan={() => zetKeer((vorige) => vorige + 1)}
      />
    </Vlak>
  );
}
