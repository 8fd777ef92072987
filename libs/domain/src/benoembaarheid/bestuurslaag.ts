/** The layers of government whose bestuurders can be assessed. OPENBAAR_LICHAAM: Bonaire, Sint Eustatius, Saba. */
export const BESTUURSLAGEN = ['GEMEENTE', 'PROVINCIE', 'WATERSCHAP', 'OPENBAAR_LICHAAM'] as const;
export type Bestuurslaag = (typeof BESTUURSLAGEN)[number];

export const VERTEGENWOORDIGENDE_ORGANEN = ['RAAD', 'STATEN', 'ALGEMEEN_BESTUUR', 'EILANDSRAAD'] as const;
export type VertegenwoordigendOrgaan = (typeof VERTEGENWOORDIGENDE_ORGANEN)[number];

/** What a layer calls its organs and people; for texts and letters. */
export interface BestuurslaagProfiel {
  readonly naam: string;
  /** The organ that appoints. */
  readonly orgaan: VertegenwoordigendOrgaan;
  readonly orgaanNaam: string;
  /** What stands before `orgaanNaam` in a sentence, with its space. */
  readonly orgaanLidwoord: 'de ' | 'het ' | '';
  /** The college that the kandidaat would join. */
  readonly dagelijksBestuurNaam: string;
  /** The office of the opdrachtgever. */
  readonly opdrachtgeverAmbt: string;
}

export const BESTUURSLAAG_PROFIELEN: Readonly<Record<Bestuurslaag, BestuurslaagProfiel>> = {
  GEMEENTE: {
    naam: 'gemeente',
    orgaan: 'RAAD',
    orgaanNaam: 'gemeenteraad',
    orgaanLidwoord: 'de ',
    dagelijksBestuurNaam: 'college van burgemeester en wethouders',
    opdrachtgeverAmbt: 'burgemeester',
  },
  PROVINCIE: {
    naam: 'provincie',
    orgaan: 'STATEN',
    orgaanNaam: 'provinciale staten',
    orgaanLidwoord: '',
    dagelijksBestuurNaam: 'gedeputeerde staten',
    opdrachtgeverAmbt: 'commissaris van de Koning',
  },
  WATERSCHAP: {
    naam: 'waterschap',
    orgaan: 'ALGEMEEN_BESTUUR',
    orgaanNaam: 'algemeen bestuur',
    orgaanLidwoord: 'het ',
    dagelijksBestuurNaam: 'dagelijks bestuur',
    opdrachtgeverAmbt: 'voorzitter',
  },
  OPENBAAR_LICHAAM: {
    naam: 'openbaar lichaam',
    orgaan: 'EILANDSRAAD',
    orgaanNaam: 'eilandsraad',
    orgaanLidwoord: 'de ',
    dagelijksBestuurNaam: 'bestuurscollege',
    opdrachtgeverAmbt: 'gezaghebber',
  },
};

/** The organ that appoints, as in a sentence: `de gemeenteraad`. */
export function orgaanMetLidwoord(bestuurslaag: Bestuurslaag): string {
  const { orgaanLidwoord, orgaanNaam } = BESTUURSLAAG_PROFIELEN[bestuurslaag];
  return `${orgaanLidwoord}${orgaanNaam}`;
}
