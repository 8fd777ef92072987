import { type ReactNode, useId, useRef, useState } from 'react';
import { useDoe } from '../api/doe.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { useOnverstuurd } from '../formulier/onverstuurd.js';
import { useVorm } from '../formulier/vorm.js';

interface OordeelProps {
  readonly delen: { readonly toetsingId: string; readonly documentId: string };
  readonly beoordeeld: () => void;
}

/** The judgement on one document: one press when it is right, a reason when another is needed, a second press when it goes. */
export function Oordeel({ delen, beoordeeld }: OordeelProps): ReactNode {
  const id = useId();
  const [vraagt, zetVraagt] = useState<'AANVULLEN' | 'NIET_NODIG'>();
  const [reden, zetReden, laatLos] = useOnverstuurd(`beoordeelDocument/${delen.documentId}`, '');
  const [leeg, zetLeeg] = useState(false);
  const oordeel = useDoe(useVorm('beoordeelDocument'), { ontvangen: laatLos, gedaan: beoordeeld });
  const kies = (welk: typeof vraagt): void => {
    oordeel.reset();
    zetVraagt(welk);
  };
  const keuzes = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with the question: the focus returns to the one that asked it.
  const annuleer = (): void => {
    keuzes.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    kies(undefined);
  };
  return (
    <div className="its-stapel its-oordeel">
      <div ref={keuzes} className="its-rij" role="group" aria-label="Oordeel">
        <Knop soort="hoofd" bezig={oordeel.isPending} onClick={() => oordeel.mutate({ delen, inhoud: { oordeel: 'AKKOORD' } })}>
          Akkoord
        </Knop>
        <Knop aria-expanded={vraagt === 'AANVULLEN'} onClick={() => kies('AANVULLEN')}>
          Ander document vragen
        </Knop>
        <Knop aria-expanded={vraagt === 'NIET_NODIG'} onClick={() => kies('NIET_NODIG')}>
          Niet nodig
        </Knop>
      </div>
      <FoutMelding fout={oordeel.error} />
      {vraagt === 'AANVULLEN' ? (
        <form
          className="its-formulier"
          noValidate
          onSubmit={(gebeurtenis) => {
            gebeurtenis.preventDefault();
            zetLeeg(reden.trim() === '');
            if (reden.trim() === '') document.getElementById(id)?.focus();
            else if (!oordeel.isPending) oordeel.mutate({ delen, inhoud: { oordeel: 'AANVULLEN', reden } });
          }}
        >
          <div className={`its-veld${leeg ? ' its-veld--fout' : ''}`}>
            <label htmlFor={id}>Wat ontbreekt er?</label>
            <p className="its-veld__hulp" id={`${id}-hulp`}>
              De kandidaat leest dit.
            </p>
            {leeg ? (
              <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
                Schrijf op wat er ontbreekt, zodat de kandidaat weet wat u nodig hebt.
              </p>
            ) : null}
            <textarea
              className="utrecht-textarea utrecht-textarea--html-textarea"
              id={id}
              rows={3}
              maxLength={2_000}
              value={reden}
              aria-describedby={`${id}-hulp${leeg ? ` ${id}-fout` : ''}`}
              aria-invalid={leeg || undefined}
              onChange={({ target }) => zetReden(target.value)}
            />
          </div>
          <div className="its-rij">
            <Knop type="submit" soort="hoofd" bezig={oordeel.isPending}>
              Vraag een ander document
            </Knop>
            <Knop soort="licht" onClick={annuleer}>
              Annuleren
            </Knop>
          </div>
        </form>
      ) : null}
      {vraagt === 'NIET_NODIG' ? (
        <>
          <p>Het bestand wordt dan direct verwijderd. Dat is niet terug te draaien.</p>
          <div className="its-rij">
            <Knop
              soort="hoofd"
              gevaar
              bezig={oordeel.isPending}
              onClick={() => oordeel.mutate({ delen, inhoud: { oordeel: 'NIET_NODIG' } })}
            >
              Verwijder het document
            </Knop>
            <Knop soort="licht" onClick={annuleer}>
              Annuleren
            </Knop>
          </div>
        </>
      ) : null}
    </div>
  );
}
