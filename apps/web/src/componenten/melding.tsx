import type { ReactNode } from 'react';
import { Geweigerd } from '../api/verzoek.js';

type Toon = 'info' | 'ok' | 'warning' | 'error';

interface MeldingProps {
  readonly toon?: Toon;
  readonly titel?: string;
  /** Read out at once by a screen reader. */
  readonly meteen?: boolean;
  readonly children?: ReactNode;
}

export function Melding({ toon = 'info', titel, meteen = false, children }: MeldingProps): ReactNode {
  return (
    <div className={`utrecht-alert utrecht-alert--${toon}`} role={meteen ? 'alert' : undefined}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {titel === undefined ? null : (
            <p>
              <strong>{titel}</strong>
            </p>
          )}
          {children}
        </div>
      </div>
    </div>
  );
}

/** Why it did not work and what to do, in the words of the server; the reasons one by one where there are more. */
export function FoutMelding({ fout }: { readonly fout: unknown }): ReactNode {
  if (fout === null || fout === undefined) return null;
  const { title, detail, redenen } = uitleg(fout);
  return (
    <Melding toon="error" titel={title} meteen>
      <p>{detail}</p>
      {redenen.length > 1 ? (
        <ul className="its-waarom">
          {redenen.map((reden) => (
            <li key={reden}>{reden}</li>
          ))}
        </ul>
      ) : null}
    </Melding>
  );
}

function uitleg(fout: unknown): { readonly title: string; readonly detail: string; readonly redenen: readonly string[] } {
  if (!(fout instanceof Geweigerd))
    return { title: 'Er ging iets mis', detail: 'Laad de pagina opnieuw. Blijft het misgaan? Bel dan uw contactpersoon.', redenen: [] };
  const { title, detail, redenen } = fout.probleem;
  return {
    title,
    detail: detail ?? '',
    redenen: (redenen ?? []).map(({ uitleg, vraag }) => (vraag === undefined ? uitleg : `Vraag ${vraag}: ${uitleg}`)),
  };
}
