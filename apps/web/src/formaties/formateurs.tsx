import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { heeft, useIk } from '../app/ik.js';
import { Geladen } from '../componenten/geladen.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { useFormateurs } from '../waarneming/mensen.js';

/** Who may follow how far the kandidaten are, by number only. */
export function Formateurs({ formatieId }: { readonly formatieId: string }): ReactNode {
  const formateurs = useLees('/formaties/{formatieId}/formateurs', { delen: { formatieId } });
  const beslist = heeft(useIk(), 'OPDRACHTGEVER');
  const mensen = useFormateurs(!beslist);
  return (
    <Vlak titel="Formateurs">
      <p>Een formateur ziet per kandidaat het zaaknummer en of de toetsing loopt, klaar is of is gestopt. Nooit waarom.</p>
      <Geladen van={formateurs}>
        {(lijst) =>
          lijst.length === 0 ? (
            <p className="its-zacht">Niemand volgt deze formatie.</p>
          ) : (
            <ul className="its-lijst">
              {lijst.map(({ persoonId, naam }) => (
                <li key={persoonId}>
                  <strong>{naam ?? 'Naam onbekend'}</strong>
                  {beslist ? (
                    <details className="its-details">
                      <summary>Niet meer laten volgen</summary>
                      <HandelingFormulier code="ontkoppelFormateur" delen={{ formatieId, persoonId }} knop="Niet meer laten volgen" />
                    </details>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Geladen>
      {beslist ? (
        <details className="its-details">
          <summary>Een formateur laten volgen</summary>
          {mensen?.length === 0 ? (
            <p className="its-zacht">Er is nog niemand met de functie formateur. Vraag de beheerder om die persoon toe te voegen.</p>
          ) : null}
          <HandelingFormulier code="koppelFormateur" delen={{ formatieId }} keuzes={{ persoonId: mensen ?? [] }} knop="Laten volgen" />
        </details>
      ) : (
        <p className="its-zacht">Alleen de opdrachtgever kan een formateur laten volgen.</p>
      )}
    </Vlak>
  );
}
