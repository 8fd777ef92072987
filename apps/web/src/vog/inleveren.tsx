import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useDoe } from '../api/doe.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding, Melding } from '../componenten/melding.js';
import { Verwijder } from '../componenten/verwijder.js';
import { useHandelingen } from '../formulier/handelingen.js';
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
  const gelezen = documenten.data?.documenten ?? [];
  const klaar = gelezen.find(isVog);
  const wacht = klaar?.scan === 'WACHT';
  const besmet = klaar === undefined && gelezen.some(({ type, scan }) => type === 'VOG' && scan === 'BESMET');
  const magTerug = useHandelingen(toetsingId).get('trekDocumentIn')?.mogelijk === true;
  // That it waits for the scanner is said below, as long as it does.
  const geweigerd = inleveren.error?.probleem.code === 'DOCUMENT_WACHT_OP_SCAN' ? null : inleveren.error;
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
      <FoutMelding fout={upload.error ?? geweigerd} />
      {klaar !== undefined ? (
        <>
          <Melding>
            <p>
              Uw bestand {klaar.naam} is ontvangen.{' '}
              {wacht
                ? 'Het wordt nog op virussen gecontroleerd. Dat duurt meestal kort. Daarna levert u het hier in.'
                : 'U kunt het nu inleveren.'}
            </p>
          </Melding>
          <div className="its-rij">
            {wacht ? null : (
              <Knop soort="hoofd" bezig={bezig} onClick={() => leverIn(klaar.id)}>
                Lever deze VOG in
              </Knop>
            )}
            {magTerug && !bezig ? (
              <Verwijder
                code="trekDocumentIn"
                delen={{ toetsingId, documentId: klaar.id }}
                wat={`het bestand ${klaar.naam}`}
                uitleg="Het bestand is dan direct weg. Daarna kunt u een ander bestand kiezen."
              />
            ) : null}
          </div>
        </>
      ) : (
        <form className="its-formulier" noValidate onSubmit={verstuur}>
          {besmet ? (
            <Melding toon="warning" titel="In een eerder bestand zat een virus">
              <p>Wij hebben dat bestand verwijderd. Kies een ander bestand.</p>
            </Melding>
          ) : null}
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
