import type { components } from './schema.js';

export type Problem = components['schemas']['Problem'];

/** What people are told; the code is one of the server, or of ours when it could not be reached. */
export type Uitleg = Omit<Partial<Problem>, 'code'> & { readonly code: string; readonly title: string };

export const ONBEREIKBAAR: Uitleg = {
  code: 'GEEN_VERBINDING',
  title: 'Geen verbinding',
  detail: 'Wij kunnen de server nu niet bereiken. Wat u hebt ingevuld, staat er nog. Controleer uw verbinding en probeer het opnieuw.',
};
export const ONBEKEND: Uitleg = {
  code: 'INTERNE_FOUT',
  title: 'Er ging iets mis',
  detail: 'Dit lukt nu niet. Probeer het over een paar minuten opnieuw. Blijft het misgaan? Bel dan uw contactpersoon.',
};

/** What the server refused, with a stable code and an explanation for people. `status` 0: it could not be reached. */
export class Geweigerd extends Error {
  constructor(
    readonly status: number,
    readonly probleem: Uitleg,
    /** How sure the server wants to be who somebody is, where it was not sure enough. */
    readonly zekerheid?: string,
  ) {
    super(probleem.code);
  }
}
