import { type ReactNode, useState } from 'react';
import { Knop } from '../componenten/knop.js';
import { Melding } from '../componenten/melding.js';
import { Verschil } from '../componenten/verschil.js';

interface MetVersie {
  readonly versie: number;
}

interface Gezien<T> {
  /** What the person saw when he began; its version is what he changes. */
  readonly gezien: T;
  readonly gewijzigd: boolean;
  /** He saw what another changed and goes on. */
  readonly neemKennis: () => void;
}

/** Holds on to what somebody began to change, also when another changes it meanwhile. `nu`: as it is now; undefined when it is gone. */
export function useGezien<T extends MetVersie>(begin: T, nu: T | undefined): Gezien<T> {
  const [gezien, zetGezien] = useState(begin);
  return {
    gezien,
    gewijzigd: nu?.versie !== gezien.versie,
    neemKennis: () => {
      if (nu !== undefined) zetGezien(nu);
    },
  };
}

interface IntussenGewijzigdProps {
  /** Per part its name, how it was and how it is now. */
  readonly delen: readonly (readonly [naam: string, was: string, nu: string])[];
  /** The whole thing was removed by another. */
  readonly weg: boolean;
  readonly verder: () => void;
}

/** What another changed while this form was open. What was typed here stays. */
export function IntussenGewijzigd({ delen, weg, verder }: IntussenGewijzigdProps): ReactNode {
  if (weg)
    return (
      <Melding toon="warning" titel="Een ander heeft dit intussen verwijderd of vervangen" meteen>
        <p>Wat u typte, staat hier nog. U kunt het kopiëren en opnieuw toevoegen.</p>
      </Melding>
    );
  return (
    <Melding toon="warning" titel="Een ander heeft dit intussen gewijzigd" meteen>
      <p>Wat u typte, staat hieronder nog. Dit is er door de ander veranderd:</p>
      <dl className="its-uitleg">
        {delen
          .filter(([, was, nu]) => was !== nu)
          .map(([naam, was, nu]) => (
            <div key={naam}>
              <dt>
                <strong>{naam}</strong>
              </dt>
              <dd>
                <Verschil van={was} naar={nu} />
              </dd>
            </div>
          ))}
      </dl>
      <p>Neem over wat u wilt houden. Daarna kunt u bewaren; uw tekst komt dan in de plaats.</p>
      <Knop onClick={verder}>Ik heb het gezien</Knop>
    </Melding>
  );
}
