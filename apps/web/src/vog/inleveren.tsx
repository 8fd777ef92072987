import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useDoe } from '../api/doe.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding, Melding } from '../componenten/melding.js';
import { useVorm } from '../formulier/vorm.js';

const SOORTEN = '.pdf,.jpg,.jpeg,.png';
const isVog = ({ type, status }: Schema['DocumentDto']): boolean => type === 'VOG' && status !== 'VERWIJDERD' && status !== 'NIET_NODIG';

/** Hands in the VOG: the file goes up, and is then put before who checks it. A file that was sent before can be handed in at once. */
export function Inleveren({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const delen = { toetsingId };
  const id = useId();
  const kiezer = useRef<HTMLInputElement>(null);
  const [leeg, zetLeeg] = useState(false);
  const documenten = useLees('/toetsingen/{toetsingId}/documenten', { delen });
  const upload = useDoe(useVorm('uploadDocument'));
  const inleveren = useDoe(useVorm('overlegVog'));
  const klaar = documenten.data?.documenten.find(isVog);
  const leverIn = (documentId: string): void => inleveren.mutate({ delen, inhoud: { documentId } });
  const verstuur = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    const bestand = kiezer.current?.files?.[0];
    zetLeeg(bestand === undefined);
    if (bestand === undefined || bezig) {
      kiezer.current?.focus();
      return;
    }
    const inhoud = new FormData();
    inhoud.append('soort', 'VOG');
    inhoud.append('bestand', bestand);
    upload.mutate(
      { delen, inhoud },
      {
        onSuccess: (antwoord) => {
          const { objectId } = antwoord as Schema['HandelingAntwoord'];
          if (objectId !== null) leverIn(objectId);
        },
      },
    );
  };
  const bezig = upload.isPending || inleveren.isPending;
  return (
    <div className="its-stapel">
      <h3>Lever uw VOG in</h3>
      <FoutMelding fout={upload.error ?? inleveren.error} />
      {klaar !== undefined ? (
        <>
          <Melding>
            <p>
              Uw bestand {klaar.naam} is ontvangen.{' '}
              {klaar.scan === 'WACHT' ? 'Het wordt nog op virussen gecontroleerd. Dat duurt meestal kort.' : 'U kunt het nu inleveren.'}
            </p>
          </Melding>
          <div>
            <Knop soort="hoofd" bezig={bezig} onClick={() => leverIn(klaar.id)}>
              Lever deze VOG in
            </Knop>
          </div>
        </>
      ) : (
        <form className="its-formulier" noValidate onSubmit={verstuur}>
          <div className={`its-veld${leeg ? ' its-veld--fout' : ''}`}>
            <label htmlFor={id}>Uw VOG</label>
            <p className="its-veld__hulp" id={`${id}-hulp`}>
              De pdf uit uw Berichtenbox is het best: daarvan kunnen wij zien dat hij echt is. Een scherpe foto van de papieren VOG mag ook.
              Hoogstens 20 MB. Na de controle vernietigen wij het bestand.
            </p>
            {leeg ? (
              <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
                Kies eerst het bestand van uw VOG.
              </p>
            ) : null}
            <input
              className="its-bestand"
              ref={kiezer}
              id={id}
              type="file"
              accept={SOORTEN}
              aria-describedby={leeg ? `${id}-hulp ${id}-fout` : `${id}-hulp`}
              aria-invalid={leeg || undefined}
            />
          </div>
          <div>
            <Knop type="submit" soort="hoofd" bezig={bezig}>
              Lever mijn VOG in
            </Knop>
          </div>
        </form>
      )}
      <p className="its-klein its-zacht" role="status">
        {upload.isPending ? 'Uw bestand wordt verstuurd.' : inleveren.isPending ? 'Uw VOG wordt ingeleverd.' : ''}
      </p>
    </div>
  );
}
