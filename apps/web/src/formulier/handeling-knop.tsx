import { type ReactNode, useState } from 'react';
import { Dialoog } from '../componenten/dialoog.js';
import { Knop } from '../componenten/knop.js';
import { Over } from '../componenten/over.js';
import { HandelingFormulier, type HandelingProps } from './handeling-formulier.js';

interface HandelingKnopProps extends Omit<HandelingProps, 'annuleer'> {
  readonly knop: string;
  /** The question above the form. */
  readonly titel: string;
  /** On the button in the dialog, where it says more than the one that opens it. */
  readonly bevestig?: string;
  readonly soort?: 'hoofd' | 'gewoon' | 'licht';
  /** What happens then. */
  readonly children?: ReactNode;
}

/** A button for one act: asks whether one is sure, or what it needs to know, in a dialog. */
export function HandelingKnop({ titel, soort = 'gewoon', children, gedaan, bevestig, ...rest }: HandelingKnopProps): ReactNode {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Knop soort={soort} gevaar={bevestig === undefined && (rest.gevaar ?? false)} aria-haspopup="dialog" onClick={() => zetOpen(true)}>
        {rest.knop}
        <Over wat={rest.over} />
      </Knop>
      {open ? (
        <Dialoog titel={titel} sluit={() => zetOpen(false)}>
          {children}
          <HandelingFormulier
            {...rest}
            knop={bevestig ?? rest.knop}
            gedaan={(antwoord) => {
              zetOpen(false);
              gedaan?.(antwoord);
            }}
            annuleer={() => zetOpen(false)}
          />
        </Dialoog>
      ) : null}
    </>
  );
}
