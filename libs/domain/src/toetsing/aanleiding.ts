import type { ToetsingAanleiding } from './toetsing-status.js';

/** What one kind of case is, as data: everything that sets it apart from the main road is read from here. */
export interface AanleidingProfiel {
  readonly naam: string;
  /** For who starts a toetsing, in plain Dutch. */
  readonly omschrijving: string;
  /** VERPLICHT: no benoeming without a VOG. BELEID: unless the organisation chose otherwise. GEEN: there is no legal ground to ask for one (INV-29). */
  readonly vog: 'VERPLICHT' | 'BELEID' | 'GEEN';
  /** An organ appoints on a date and gets a conclusion. Without a benoeming the report is for the opdrachtgever and the bestuurder only. */
  readonly benoeming: boolean;
  readonly formatie: 'VERPLICHT' | 'MOGELIJK' | 'NEE';
}

export const AANLEIDING_PROFIELEN: Readonly<Record<ToetsingAanleiding, AanleidingProfiel>> = {
  FORMATIE: {
    naam: 'Formatie na verkiezingen',
    omschrijving: 'Benoeming na verkiezingen. De kandidaten horen bij één formatie en krijgen dezelfde vragen en termijnen.',
    vog: 'VERPLICHT',
    benoeming: true,
    formatie: 'VERPLICHT',
  },
  TUSSENTIJDS: {
    naam: 'Tussentijdse benoeming',
    omschrijving: 'Een bestuurder vertrekt en er komt een opvolger.',
    vog: 'VERPLICHT',
    benoeming: true,
    formatie: 'NEE',
  },
  HERBENOEMING: {
    naam: 'Herbenoeming',
    omschrijving: 'Een bestuurder wordt opnieuw benoemd. Of daarvoor een nieuwe VOG nodig is, heeft uw organisatie ingesteld.',
    vog: 'BELEID',
    benoeming: true,
    formatie: 'MOGELIJK',
  },
  VERVANGING_TIJDELIJK: {
    naam: 'Tijdelijke vervanging',
    omschrijving: 'Vervanging bij zwangerschap of ziekte. Dit gaat zoals een gewone benoeming.',
    vog: 'VERPLICHT',
    benoeming: true,
    formatie: 'NEE',
  },
  HERIJKING_ZITTEND: {
    naam: 'Herijking van een zittende bestuurder',
    omschrijving: 'Een bestuurder die al in functie is. Er is geen VOG nodig en er gaat niets naar het orgaan dat benoemt.',
    vog: 'GEEN',
    benoeming: false,
    formatie: 'NEE',
  },
};

export const isBenoeming = (aanleiding: ToetsingAanleiding): boolean => AANLEIDING_PROFIELEN[aanleiding].benoeming;

/** Whether a case that is started now asks for a VOG; pinned then. `bijHerbenoeming`: the policy of the organisation. */
export function isVogVereist(aanleiding: ToetsingAanleiding, bijHerbenoeming: boolean): boolean {
  const { vog } = AANLEIDING_PROFIELEN[aanleiding];
  return vog === 'VERPLICHT' || (vog === 'BELEID' && bijHerbenoeming);
}
