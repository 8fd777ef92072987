import { type ReactNode, useState } from 'react';
import { geldendeNetto, heeftEnkelvoudigeBron } from '#domain/risico/risico.rules.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Knop } from '../componenten/knop.js';
import { Verwijder } from '../componenten/verwijder.js';
import { Vlak } from '../componenten/vlak.js';
import { useHandelingen } from '../formulier/handelingen.js';
import { OpmerkingenBij } from '../toetsopmerking/opmerkingen-bij.js';
import { woord } from '../woorden/woorden.js';
import { RisicoMatrix } from './matrix.js';
import { RisicoFormulier } from './risico-formulier.js';
import { RisicoTekst } from './teksten.js';
import type { Bewerking, Risico, Werk } from './werk.js';

/** The risks that follow from the findings, where they stand in the matrix without and with measures, and their words. */
export function Risicos({ toetsing, werk }: { readonly toetsing: Schema['Toetsing']; readonly werk: Werk }): ReactNode {
  const { bevindingen, risicos, maatregelen } = werk;
  const handelingen = useHandelingen(toetsing.toetsingId);
  const [bewerking, zetBewerking] = useState<Bewerking<Risico>>();
  const [laatst, zetLaatst] = useState<string>();
  const mag = (code: string): boolean => handelingen.get(code)?.mogelijk === true;
  const bezig = bewerking !== undefined && 'was' in bewerking ? bewerking.was.id : undefined;
  const klaar = (): void => {
    zetLaatst(bezig ?? 'nieuw');
    zetBewerking(undefined);
  };
  const formulier = (open: Bewerking<Risico>): ReactNode => (
    <RisicoFormulier toetsing={toetsing} werk={werk} bewerking={open} klaar={klaar} />
  );
  const los = bewerking !== undefined && !risicos.some(({ id }) => id === bezig);
  return (
    <Vlak
      titel={`Risico’s (${risicos.length})`}
      rechts={
        mag('legRisicoVast') && bewerking === undefined ? (
          <Knop autoFocus={laatst === 'nieuw'} onClick={() => zetBewerking({ nieuw: {} })}>
            Risico toevoegen
          </Knop>
        ) : null
      }
    >
      <p className="its-zacht">
        Elk risico staat op zichzelf. Er is geen totaal en geen kleur voor de kandidaat: deze toetsing is geen stoplicht.
      </p>
      {los ? formulier(bewerking) : null}
      {risicos.length === 0 ? (
        los ? null : (
          <p className="its-zacht">Er is nog geen risico.</p>
        )
      ) : (
        <div className="its-raster its-raster--half">
          <RisicoMatrix titel="Zonder maatregelen" risicos={risicos.map(({ nummer, bruto }) => ({ nummer, score: bruto }))} />
          <RisicoMatrix
            titel="Met de afgesproken maatregelen"
            risicos={risicos.map((risico) => ({ nummer: risico.nummer, score: geldendeNetto(risico, maatregelen) }))}
          />
        </div>
      )}
      <ul className="its-lijst its-ruimte">
        {risicos.map((risico) => (
          <li key={risico.id}>
            {bewerking !== undefined && bezig === risico.id ? (
              <>
                {formulier(bewerking)}
                <OpmerkingenBij toetsing={toetsing} onderwerp="RISICO" id={risico.id} />
              </>
            ) : (
              <article aria-label={`Risico ${risico.nummer}`}>
                <div className="its-eis__kop">
                  <h3>
                    Risico {risico.nummer}: {woord(risico.categorie)}
                  </h3>
                  {heeftEnkelvoudigeBron(risico, bevindingen) ? <Badge kleur="let-op">Rust op één stem</Badge> : null}
                </div>
                <RisicoTekst risico={risico} bevindingen={bevindingen} />
                <OpmerkingenBij toetsing={toetsing} onderwerp="RISICO" id={risico.id} />
                <div className="its-rij">
                  {mag('wijzigRisico') && bewerking === undefined ? (
                    <Knop soort="licht" autoFocus={laatst === risico.id} onClick={() => zetBewerking({ was: risico })}>
                      Wijzig<span className="its-alleen-lezen"> risico {risico.nummer}</span>
                    </Knop>
                  ) : null}
                  {mag('verwijderRisico') ? (
                    <Verwijder
                      code="verwijderRisico"
                      wat={`risico ${risico.nummer}`}
                      delen={{ toetsingId: toetsing.toetsingId, risicoId: risico.id }}
                      versie={risico.versie}
                      uitleg="Het risico verdwijnt uit de risicoanalyse."
                    />
                  ) : null}
                </div>
              </article>
            )}
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
