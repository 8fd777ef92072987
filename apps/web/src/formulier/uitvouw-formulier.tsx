import { type ReactNode, useState } from 'react';
import { Knop } from '../componenten/knop.js';
import { useOpenFocus } from '../componenten/open-focus.js';
import { Over } from '../componenten/over.js';
import { HandelingFormulier, type HandelingProps } from './handeling-formulier.js';

interface UitvouwFormulierProps extends Omit<HandelingProps, 'annuleer'> {
  /** What one opens, and what stands on the button. */
  readonly knop: string;
  readonly soort?: 'hoofd' | 'gewoon' | 'licht';
  /** Before the form. */
  readonly kop?: ReactNode;
}

/** The form of an act outside any case, behind a button until somebody wants it. The focus goes into it and comes back. */
export function UitvouwFormulier({ kop, soort = 'gewoon', gedaan, ...rest }: UitvouwFormulierProps): ReactNode {
  const [open, zetOpen] = useState(false);
  const { buiten, binnen } = useOpenFocus(open);
  return (
    <div ref={buiten} className="its-uitvouw">
      {open ? (
        <div ref={binnen} className="its-stapel" tabIndex={-1} role="group" aria-label={rest.knop}>
          {kop}
          <HandelingFormulier
            {...rest}
            gedaan={(antwoord) => {
              zetOpen(false);
              gedaan?.(antwoord);
            }}
            annuleer={() => zetOpen(false)}
          />
        </div>
      ) : (
        <Knop soort={soort} aria-expanded={false} onClick={() => zetOpen(true)}>
          {rest.knop}
          <Over wat={rest.over} />
        </Knop>
      )}
    </div>
  );
}
