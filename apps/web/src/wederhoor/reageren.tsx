import { type ReactNode, useMemo, useState } from 'react';
import { FormProvider, useWatch } from 'react-hook-form';
import type { Schema } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { Vlak } from '../componenten/vlak.js';
import { laatLos } from '../formulier/onverstuurd.js';
import { useOnverstuurdFormulier } from '../formulier/onverstuurd-formulier.js';
import { leeg, naarReactie, ontbreekt, type Waarden } from './concept-invoer.js';
import { onderdelenVan } from './onderdelen-van-concept.js';
import { ReactieInvoer } from './reactie-invoer.js';
import { Versturen } from './versturen.js';

const VRAAG_TEKST = 'Schrijf op wat er niet klopt, of wat u wilt toevoegen.';

/** The kandidaat reads the concept and says of each part what she thinks of it; everything goes in one go, and until then nothing is lost. */
export function Reageren({ toetsingId, concept }: { readonly toetsingId: string; readonly concept: Schema['WederhoorDto'] }): ReactNode {
  const sleutel = `reageerOpConcept/${toetsingId}/${concept.wederhoorRonde}`;
  const onderdelen = useMemo(() => onderdelenVan(concept).filter(({ vervallen }) => vervallen !== true), [concept]);
  const formulier = useOnverstuurdFormulier<Waarden>(sleutel, leeg(onderdelen));
  const [versturen, zetVersturen] = useState(false);
  const { getValues, setError, clearErrors, setFocus } = formulier;
  const kijkNa = (): void => {
    clearErrors();
    const mist = ontbreekt(onderdelen, getValues());
    for (const id of mist) setError(`delen.${id}.tekst`, { message: VRAAG_TEKST });
    if (mist[0] !== undefined) setFocus(`delen.${mist[0]}.tekst`);
    else zetVersturen(true);
  };
  return (
    <FormProvider {...formulier}>
      <form
        className="its-stapel"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          kijkNa();
        }}
      >
        {onderdelen.map((onderdeel) => (
          <Vlak key={onderdeel.id} titel={onderdeel.naam}>
            <div className="its-reageren">
              <div className="its-stapel">{onderdeel.inhoud}</div>
              <ReactieInvoer onderdeel={onderdeel} eerdere={concept.reacties.filter(({ onderwerpId }) => onderwerpId === onderdeel.id)} />
            </div>
          </Vlak>
        ))}
        <div className="its-onderbalk">
          <Voortgang aantal={onderdelen.length} />
          <Knop type="submit" soort="hoofd">
            Kijk na en verstuur
          </Knop>
        </div>
      </form>
      {versturen ? (
        <Versturen
          toetsingId={toetsingId}
          onderdelen={onderdelen}
          reactie={naarReactie(onderdelen, getValues())}
          ontvangen={() => laatLos(sleutel)}
          terug={() => zetVersturen(false)}
        />
      ) : null}
    </FormProvider>
  );
}

function Voortgang({ aantal }: { readonly aantal: number }): ReactNode {
  const delen = useWatch<Waarden, 'delen'>({ name: 'delen' });
  const gereageerd = Object.values(delen).filter(({ soort }) => soort !== '').length;
  return (
    <p role="status">
      U reageerde op <strong>{gereageerd}</strong> van {aantal} onderdelen. Er is nog niets verstuurd.
    </p>
  );
}
