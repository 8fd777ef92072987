import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useDoe } from '../api/doe.js';
import type { Waarden } from '../api/verzoek.js';
import { OpnieuwAanmelden } from '../app/opnieuw-aanmelden.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { useOnverstuurd } from '../formulier/onverstuurd.js';
import { useVorm } from '../formulier/vorm.js';

interface MeldenProps {
  readonly delen: Waarden;
  /** Told before: once more, with better evidence. */
  readonly opnieuw: boolean;
}

/** Tells that a measure was carried out, in words or with a document; the document goes first, and only once. */
export function UitvoeringMelden({ delen, opnieuw }: MeldenProps): ReactNode {
  const id = useId();
  const [open, zetOpen] = useState(false);
  const [tekst, zetTekst, laatLos] = useOnverstuurd(`meldMaatregelUitgevoerd/${JSON.stringify(delen)}`, '');
  const [bestand, zetBestand] = useState<File>();
  const [documentId, zetDocumentId] = useState<string>();
  const kiezer = useRef<HTMLInputElement>(null);
  // Who opens it once more begins anew.
  const sluit = (): void => {
    zetTekst('');
    zetBestand(undefined);
    zetDocumentId(undefined);
    if (kiezer.current !== null) kiezer.current.value = '';
    zetOpen(false);
  };
  const uploaden = useDoe(useVorm('uploadDocument'));
  const melden = useDoe(useVorm('meldMaatregelUitgevoerd'), { ontvangen: laatLos, gedaan: sluit });
  const fout = uploaden.error ?? melden.error;
  const meld = (document: string | undefined): void =>
    melden.mutate({
      delen,
      inhoud: { ...(tekst.trim() === '' ? {} : { tekst }), ...(document === undefined ? {} : { documentId: document }) },
    });
  const verstuur = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    if (uploaden.isPending || melden.isPending) return;
    if (bestand === undefined || documentId !== undefined) return meld(documentId);
    const inhoud = new FormData();
    inhoud.append('soort', 'MAATREGEL_BEWIJS');
    inhoud.append('bestand', bestand);
    uploaden.mutate(
      { delen, inhoud },
      {
        onSuccess: (antwoord) => {
          const ingeleverd = (antwoord as { readonly objectId: string }).objectId;
          zetDocumentId(ingeleverd);
          meld(ingeleverd);
        },
      },
    );
  };
  return (
    <details className="its-details" open={open} onToggle={({ currentTarget }) => zetOpen(currentTarget.open)}>
      <summary>{opnieuw ? 'Ander bewijs geven' : 'Melden dat dit is gedaan'}</summary>
      <form className="its-formulier" noValidate onSubmit={verstuur}>
        <FoutMelding fout={fout} />
        {fout === null ? null : <OpnieuwAanmelden fout={fout} />}
        <div className="its-veld">
          <label htmlFor={`${id}-tekst`}>Waaruit dat blijkt (mag leeg blijven met een document)</label>
          <textarea
            className="utrecht-textarea utrecht-textarea--html-textarea"
            id={`${id}-tekst`}
            rows={4}
            maxLength={4000}
            value={tekst}
            onChange={({ target }) => zetTekst(target.value)}
          />
        </div>
        <div className="its-veld">
          <label htmlFor={`${id}-bestand`}>Document (mag leeg blijven)</label>
          <p className="its-veld__hulp" id={`${id}-hulp`}>
            Een pdf, Word- of LibreOffice-bestand of foto van ten hoogste 20 MB.
          </p>
          <input
            id={`${id}-bestand`}
            ref={kiezer}
            type="file"
            accept=".pdf,.docx,.odt,.jpg,.jpeg,.png"
            aria-describedby={`${id}-hulp`}
            onChange={({ target }) => {
              zetBestand(target.files?.[0]);
              zetDocumentId(undefined);
            }}
          />
        </div>
        <div className="its-rij">
          <Knop type="submit" soort="hoofd" bezig={uploaden.isPending || melden.isPending}>
            Melden
          </Knop>
          <Knop soort="licht" onClick={sluit}>
            Annuleren
          </Knop>
        </div>
      </form>
    </details>
  );
}
