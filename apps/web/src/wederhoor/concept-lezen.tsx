import { type ReactNode, useMemo } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Melding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { isBeslisbaar } from './concept-invoer.js';
import { onderdelenVan } from './onderdelen-van-concept.js';
import { Reactie } from './reactie.js';

interface ConceptLezenProps {
  readonly toetsing: Schema['Toetsing'];
  readonly concept: Schema['WederhoorDto'];
  readonly beslissen: Schema['MogelijkeHandeling'] | undefined;
}

/** The concept with what was said of it; the kandidaat can still decide on a measure here. */
export function ConceptLezen({ toetsing, concept, beslissen }: ConceptLezenProps): ReactNode {
  const onderdelen = useMemo(() => onderdelenVan(concept), [concept]);
  const eigen = toetsing.relaties.includes('KANDIDAAT');
  if (onderdelen.length === 0) return <p>Er is geen concept voorgelegd.</p>;
  return (
    <>
      <Stand concept={concept} eigen={eigen} bezig={toetsing.status === 'HOOR_EN_WEDERHOOR'} />
      {onderdelen.map((onderdeel) => {
        const reacties = concept.reacties.filter(({ onderwerpId }) => onderwerpId === onderdeel.id);
        return (
          <Vlak key={onderdeel.id} titel={onderdeel.naam}>
            <div className="its-stapel">
              {onderdeel.inhoud}
              {reacties.map((reactie) => (
                <Reactie key={reactie.id} reactie={reactie} eigen={eigen} />
              ))}
              {beslissen?.mogelijk === true && isBeslisbaar(onderdeel) ? (
                <>
                  <h3>Wilt u deze maatregel uitvoeren?</h3>
                  <HandelingFormulier
                    code="beslisOverMaatregel"
                    delen={{ toetsingId: toetsing.toetsingId, maatregelId: onderdeel.id }}
                    keuzes={{ besluit: BESLUITEN }}
                    uitleg="Weigeren mag. Dat staat dan in het rapport; het leidt niet vanzelf tot een negatief advies."
                    knop="Leg mijn keuze vast"
                  />
                </>
              ) : null}
            </div>
          </Vlak>
        );
      })}
    </>
  );
}

const BESLUITEN = [
  { waarde: 'AANVAARD', naam: 'Ja, ik doe dit' },
  { waarde: 'GEWEIGERD', naam: 'Nee, dit doe ik niet' },
];

interface StandProps {
  readonly concept: Schema['WederhoorDto'];
  readonly eigen: boolean;
  readonly bezig: boolean;
}

function Stand({ concept, eigen, bezig }: StandProps): ReactNode {
  const { reacties, wederhoorRonde, reactieOntvangenOp } = concept;
  if (eigen && reacties.length > 0)
    return (
      <Melding toon="ok">
        <p>
          Wij hebben uw reactie ontvangen.{' '}
          {bezig
            ? 'De adviseur beantwoordt alles waar u het niet mee eens bent. Beide komen in het rapport.'
            : 'Die staat met de antwoorden in het rapport.'}
        </p>
      </Melding>
    );
  if (reacties.length > 0 || wederhoorRonde === 0) return null;
  return (
    <Melding>
      <p>
        {reactieOntvangenOp !== null
          ? eigen
            ? 'U liet weten dat u geen opmerkingen hebt.'
            : 'De kandidaat liet weten geen opmerkingen te hebben.'
          : eigen
            ? 'U hebt op dit concept niet gereageerd.'
            : bezig
              ? 'Het concept ligt bij de kandidaat. Er is nog geen reactie.'
              : 'De kandidaat heeft niet gereageerd.'}
      </p>
    </Melding>
  );
}
