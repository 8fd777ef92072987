import { type ReactNode, useId, useRef } from 'react';
import { Knop } from '../componenten/knop.js';
import { Melding } from '../componenten/melding.js';
import { AntwoordTekst } from './antwoord-tekst.js';
import type { Antwoord, Vraag } from './antwoorden.js';
import type { Bewaarder } from './bewaarder.js';
import { VraagInvoer } from './invoer.js';

interface VraagBlokProps {
  readonly vraag: Vraag;
  /** What the server has. */
  readonly bewaard: Antwoord | null;
  /** What was typed since; undefined when nothing was. */
  readonly concept: Antwoord | null | undefined;
  readonly fout: string | undefined;
  /** Changed in another window too. */
  readonly botst: boolean;
  /** What is missing before it can be submitted. */
  readonly onaf: string | undefined;
  readonly bewaarder: Bewaarder;
}

const INVOER = ':is([role=radiogroup], .its-rijen, .its-veld) :is(input, select, textarea, button)';

/** One question: why it is asked, its answer, and what is the matter with that if anything is. */
export function VraagBlok({ vraag, bewaard, concept, fout, botst, onaf, bewaarder }: VraagBlokProps): ReactNode {
  const id = useId();
  const blok = useRef<HTMLElement>(null);
  const wis = (): void => {
    bewaarder.wijzig(vraag.code, null);
    // The button goes with the answer.
    blok.current?.querySelector<HTMLElement>(INVOER)?.focus();
  };
  const antwoord = concept === undefined ? bewaard : concept;
  const bijna = concept === undefined && antwoord !== null ? onaf : undefined;
  const zegt = fout ?? bijna;
  return (
    <section
      ref={blok}
      className={`its-vlak its-vraag${fout === undefined ? '' : ' its-vraag--fout'}`}
      id={`vraag-${vraag.code}`}
      aria-labelledby={`${id}-kop`}
    >
      <h3 id={`${id}-kop`} tabIndex={-1}>
        <span className="its-vraag__code">{vraag.code}</span> {vraag.tekst}
        {vraag.verplicht ? null : <span className="its-vraag__vrij"> (mag leeg blijven)</span>}
      </h3>
      <details className="its-waaromvraag">
        <summary>Waarom vragen we dit?</summary>
        <p>{vraag.waarom}</p>
      </details>
      {fout === undefined ? null : (
        <p className="utrecht-form-field-error-message" id={`${id}-zegt`}>
          Niet bewaard. {fout}
        </p>
      )}
      {botst ? (
        <Melding toon="warning" titel="U hebt dit ook ergens anders ingevuld" meteen>
          <p>Daar staat nu:</p>
          <AntwoordTekst vraag={vraag} antwoord={bewaard} />
          <p>Hieronder staat wat u hier invulde. Er gaat niets verloren: kies welk antwoord geldt.</p>
          <div className="its-rij">
            <Knop onClick={() => bewaarder.kies(vraag.code, 'hier')}>Dit antwoord geldt</Knop>
            <Knop onClick={() => bewaarder.kies(vraag.code, 'daar')}>Het andere antwoord geldt</Knop>
          </div>
        </Melding>
      ) : null}
      <VraagInvoer
        vraag={vraag}
        antwoord={antwoord}
        wijzig={(nieuw) => bewaarder.wijzig(vraag.code, nieuw)}
        kop={`${id}-kop`}
        uitleg={zegt === undefined ? undefined : `${id}-zegt`}
      />
      {fout === undefined && bijna !== undefined ? (
        <p className="its-klein its-vraag__onaf" id={`${id}-zegt`}>
          Nog niet af: {bijna}
        </p>
      ) : null}
      {antwoord === null || vraag.type === 'T' ? null : (
        <Knop soort="licht" onClick={wis}>
          Wis dit antwoord
        </Knop>
      )}
    </section>
  );
}
