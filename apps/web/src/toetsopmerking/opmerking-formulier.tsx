import type { ReactNode } from 'react';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { EenVeld, VeldInvoer } from '../formulier/veld-invoer.js';
import { type Besprokene, keuzesVan, vanKeuze } from './opmerkingen.js';

interface OpmerkingFormulierProps {
  readonly toetsingId: string;
  readonly besprokene: Besprokene;
}

/** The toetser chooses what it is about, and says what is not good yet. Nothing for who is not the toetser. */
export function OpmerkingFormulier({ toetsingId, besprokene }: OpmerkingFormulierProps): ReactNode {
  return (
    <Handeling
      code="maakToetsopmerking"
      mogelijk={useHandelingen(toetsingId).get('maakToetsopmerking')}
      delen={{ toetsingId }}
      knop="Opmerking maken"
      invoer={(velden) => (
        <>
          {/* One choice for the kind and the thing. */}
          <VeldInvoer
            pad="onderwerp"
            naam="onderwerpId"
            veld={velden.properties?.onderwerp ?? {}}
            verplicht
            keuzes={{ onderwerpId: keuzesVan(besprokene) }}
          />
          <EenVeld velden={velden} naam="tekst" />
        </>
      )}
      naar={({ onderwerp, tekst }) => ({ ...vanKeuze(onderwerp), tekst })}
    />
  );
}
