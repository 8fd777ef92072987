import { type ReactNode, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { BEWAARDAGEN_INGELEZEN, MAX_INGELEZEN_BYTES } from '#domain/bewijs/ingelezen-dossier.js';
import { useDoe } from '../api/doe.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { useVorm } from '../formulier/vorm.js';

const MB = 1024 * 1024;

/** Takes in an export; it is verified first, and refused when it does not hold. */
export function LeesIn(): ReactNode {
  const id = useId();
  const invoer = useRef<HTMLInputElement>(null);
  const [bestand, zetBestand] = useState<File>();
  const [leeg, zetLeeg] = useState(false);
  const ga = useNavigate();
  const daad = useDoe(useVorm('leesDossierIn'), {
    gedaan: (antwoord) => {
      if (typeof antwoord === 'object' && antwoord !== null && 'id' in antwoord) void ga(`/toezicht/ingelezen/${String(antwoord.id)}`);
    },
  });
  const teGroot = bestand !== undefined && bestand.size > MAX_INGELEZEN_BYTES;
  const fout = leeg ? 'Kies eerst een bestand.' : teGroot ? `Het bestand is groter dan ${MAX_INGELEZEN_BYTES / MB} MB.` : undefined;
  return (
    <Vlak titel="Een dossier inlezen">
      <form
        className="its-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          zetLeeg(bestand === undefined);
          if (bestand === undefined || teGroot || daad.isPending) {
            invoer.current?.focus();
            return;
          }
          const inhoud = new FormData();
          inhoud.append('bestand', bestand);
          daad.mutate({ inhoud });
        }}
      >
        <FoutMelding fout={daad.error} />
        <div className={`its-veld${fout === undefined ? '' : ' its-veld--fout'}`}>
          <label htmlFor={id}>Dossierexport (zip)</label>
          <p className="its-veld__hulp" id={`${id}-hulp`}>
            Hoogstens {MAX_INGELEZEN_BYTES / MB} MB. Wij controleren het bestand voordat wij het bewaren. U kunt er alleen in lezen; na{' '}
            {BEWAARDAGEN_INGELEZEN} dagen verdwijnt het vanzelf.
          </p>
          {fout === undefined ? null : (
            <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
              {fout}
            </p>
          )}
          <input
            ref={invoer}
            id={id}
            type="file"
            accept=".zip,application/zip"
            aria-describedby={`${id}-hulp${fout === undefined ? '' : ` ${id}-fout`}`}
            aria-invalid={fout === undefined ? undefined : true}
            onChange={({ target }) => {
              zetBestand(target.files?.[0]);
              zetLeeg(false);
            }}
          />
        </div>
        <div>
          <Knop type="submit" soort="hoofd" bezig={daad.isPending}>
            Controleer en lees in
          </Knop>
        </div>
      </form>
    </Vlak>
  );
}
