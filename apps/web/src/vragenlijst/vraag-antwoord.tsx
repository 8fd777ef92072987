import type { ReactNode } from 'react';
import { Badge } from '../componenten/badge.js';
import { AntwoordTekst } from './antwoord-tekst.js';
import type { Antwoord, Lijst, Vraag } from './antwoorden.js';

interface VraagAntwoordProps {
  readonly vraag: Vraag;
  readonly lijst: Lijst;
  /** Acts on an answer: on what was submitted (null), or on an addition by its number. */
  readonly rechts?: (aanvulling: number | null, antwoord: Antwoord | null) => ReactNode;
  readonly onder?: ReactNode;
}

/** One question with the answer that was submitted and what was added later, to read. */
export function VraagAntwoord({ vraag, lijst, rechts, onder }: VraagAntwoordProps): ReactNode {
  const aanvullingen = lijst.aanvullingen.filter((een) => een.vraag === vraag.code);
  const antwoord = lijst.antwoorden[vraag.code] ?? null;
  return (
    <section className="its-gelezen" id={`vraag-${vraag.code}`} aria-labelledby={`kop-${vraag.code}`}>
      <h3 id={`kop-${vraag.code}`} tabIndex={-1}>
        <span className="its-vraag__code">{vraag.code}</span> {vraag.tekst}
      </h3>
      <AntwoordTekst vraag={vraag} antwoord={antwoord} />
      {lijst.verwijderd.includes(vraag.code) ? <Verwijderd /> : null}
      {rechts?.(null, antwoord)}
      {aanvullingen.map((aanvulling) => (
        <div key={aanvulling.id} className="its-aanvulling">
          <Badge kleur="info">Aanvulling {aanvulling.nummer}</Badge>
          <AntwoordTekst vraag={vraag} antwoord={aanvulling.antwoord} titel={`Aanvulling ${aanvulling.nummer} bij vraag ${vraag.code}`} />
          {aanvulling.verwijderd === true ? <Verwijderd /> : null}
          {rechts?.(aanvulling.nummer, aanvulling.antwoord)}
        </div>
      ))}
      {onder}
    </section>
  );
}

const Verwijderd = (): ReactNode => (
  <p className="its-klein its-zacht">De tekst hierbij is verwijderd, omdat wij die niet mogen bewaren.</p>
);
