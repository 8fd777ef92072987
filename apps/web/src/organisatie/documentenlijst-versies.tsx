import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { useIk } from '../app/ik.js';
import { Geladen } from '../componenten/geladen.js';
import { Vlak } from '../componenten/vlak.js';
import { UitvouwFormulier } from '../formulier/uitvouw-formulier.js';
import { woord } from '../woorden/woorden.js';
import { magVoorstellen, nieuwsteEerst, VersieKaart } from './versie-kaart.js';

/** The versions of the list of documents: which are asked of everybody, who decided that, and how to propose another. */
export function DocumentenlijstVersies(): ReactNode {
  const gelezen = useLees('/documentenlijst-versies');
  const ik = useIk();
  return (
    <Geladen van={gelezen}>
      {({ opVerzoek, versies }) => {
        const geldend = versies.find(({ geldt }) => geldt);
        return (
          <div className="its-stapel">
            {magVoorstellen(ik) ? (
              <Vlak titel="Een andere versie voorstellen">
                <p className="its-zacht">
                  Deze documenten vraagt de adviseur nu alleen als dat nodig is. U kunt ze van elke kandidaat vragen. Een voorstel geldt pas
                  als de opdrachtgever het publiceert.
                </p>
                <UitvouwFormulier
                  key={geldend?.versie ?? 0}
                  code="stelDocumentenlijstVoor"
                  knop="Stel een nieuwe versie voor"
                  begin={{ verplicht: geldend?.verplicht ?? [] }}
                  keuzes={{ verplicht: opVerzoek.map(({ code, naam }) => ({ waarde: code, naam })) }}
                />
              </Vlak>
            ) : null}
            {nieuwsteEerst(versies).map((versie) => (
              <VersieKaart key={versie.versieId ?? `v${versie.versie}`} versie={versie} publiceer="publiceerDocumentenlijst">
                <p>
                  {versie.verplicht.length === 0
                    ? 'Elke kandidaat levert alleen in wat de procedure altijd vraagt.'
                    : `Elke kandidaat levert ook in: ${versie.verplicht.map(woord).join(', ')}.`}
                </p>
              </VersieKaart>
            ))}
          </div>
        );
      }}
    </Geladen>
  );
}
