import { Component, type ReactNode } from 'react';
import { Knop } from '../componenten/knop.js';
import { Melding } from '../componenten/melding.js';

interface FoutGrensProps {
  /** Where one is: elsewhere is tried anew. */
  readonly plek: string;
  readonly children: ReactNode;
}

/** What went wrong in a screen of ours stays in that screen: the rest of the page works on. */
export class FoutGrens extends Component<FoutGrensProps, { readonly stuk: boolean }> {
  override state = { stuk: false };

  static getDerivedStateFromError(): { readonly stuk: boolean } {
    return { stuk: true };
  }

  override componentDidUpdate({ plek }: FoutGrensProps): void {
    if (this.state.stuk && plek !== this.props.plek) this.setState({ stuk: false });
  }

  override render(): ReactNode {
    if (!this.state.stuk) return this.props.children;
    return (
      <Melding toon="error" titel="Dit scherm kan nu niet worden getoond" meteen>
        <p>
          Uw gegevens staan veilig. Misschien was er even geen verbinding, of is de toepassing vernieuwd. Laad de pagina opnieuw. Blijft het
          misgaan? Bel dan uw contactpersoon.
        </p>
        <Knop onClick={() => window.location.reload()}>Laad de pagina opnieuw</Knop>
      </Melding>
    );
  }
}
