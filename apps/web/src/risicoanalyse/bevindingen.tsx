import { type ReactNode, useState } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Knop } from '../componenten/knop.js';
import { Verwijder } from '../componenten/verwijder.js';
import { Vlak } from '../componenten/vlak.js';
import { useHandelingen } from '../formulier/handelingen.js';
import { OpmerkingenBij } from '../toetsopmerking/opmerkingen-bij.js';
import { woord } from '../woorden/woorden.js';
import { BevindingFormulier } from './bevinding-formulier.js';
import { BevindingTekst } from './teksten.js';
import type { Bevinding, Bewerking, Werk } from './werk.js';

/** The findings of this ronde; each can be written, changed and taken away as long as the procedure allows it. */
export function Bevindingen({ toetsing, werk }: { readonly toetsing: Schema['Toetsing']; readonly werk: Werk }): ReactNode {
  const handelingen = useHandelingen(toetsing.toetsingId);
  const [bewerking, zetBewerking] = useState<Bewerking<Bevinding>>();
  const [laatst, zetLaatst] = useState<string>();
  const mag = (code: string): boolean => handelingen.get(code)?.mogelijk === true;
  const bezig = bewerking !== undefined && 'was' in bewerking ? bewerking.was.id : undefined;
  const klaar = (): void => {
    zetLaatst(bezig ?? 'nieuw');
    zetBewerking(undefined);
  };
  const formulier = (open: Bewerking<Bevinding>): ReactNode => (
    <BevindingFormulier toetsing={toetsing} bewerking={open} bevindingen={werk.bevindingen} klaar={klaar} />
  );
  // Removed or replaced by another while it is being changed: what was typed must not go with it.
  const los = bewerking !== undefined && !werk.bevindingen.some(({ id }) => id === bezig);
  return (
    <Vlak
      titel={`Bevindingen (${werk.bevindingen.length})`}
      rechts={
        mag('legBevindingVast') && bewerking === undefined ? (
          <Knop autoFocus={laatst === 'nieuw'} onClick={() => zetBewerking({ nieuw: {} })}>
            Bevinding toevoegen
          </Knop>
        ) : null
      }
    >
      {los ? formulier(bewerking) : null}
      {werk.bevindingen.length === 0 && !los ? (
        <p className="its-zacht">Er is nog geen bevinding. Zijn er geen? Dan kunt u ook een concept zonder bevindingen voorleggen.</p>
      ) : null}
      <ul className="its-lijst">
        {werk.bevindingen.map((bevinding) => (
          <li key={bevinding.id}>
            {bewerking !== undefined && bezig === bevinding.id ? (
              <>
                {formulier(bewerking)}
                <OpmerkingenBij toetsing={toetsing} onderwerp="BEVINDING" id={bevinding.id} />
              </>
            ) : (
              <article aria-label={`Bevinding ${bevinding.nummer}`}>
                <div className="its-eis__kop">
                  <h3>
                    Bevinding {bevinding.nummer}: {woord(bevinding.categorie)}
                  </h3>
                  <Badge kleur={bevinding.status === 'BESTREDEN' ? 'let-op' : 'stil'}>{woord(bevinding.status)}</Badge>
                </div>
                <BevindingTekst bevinding={bevinding} />
                <OpmerkingenBij toetsing={toetsing} onderwerp="BEVINDING" id={bevinding.id} />
                {bevinding.status === 'VERVALLEN' ? null : (
                  <div className="its-rij">
                    {mag('wijzigBevinding') && bewerking === undefined ? (
                      <Knop soort="licht" autoFocus={laatst === bevinding.id} onClick={() => zetBewerking({ was: bevinding })}>
                        Wijzig<span className="its-alleen-lezen"> bevinding {bevinding.nummer}</span>
                      </Knop>
                    ) : null}
                    {mag('verwijderBevinding') ? (
                      <Verwijder
                        code="verwijderBevinding"
                        wat={`bevinding ${bevinding.nummer}`}
                        delen={{ toetsingId: toetsing.toetsingId, bevindingId: bevinding.id }}
                        versie={bevinding.versie}
                        uitleg="De bevinding verdwijnt. Een risico dat alleen hierop rust, kan dan niet meer worden voorgelegd."
                      />
                    ) : null}
                  </div>
                )}
              </article>
            )}
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
