/** When a measure must have been carried out, counted from the benoeming. */
export const MAATREGEL_MOMENTEN = ['VOOR_BENOEMING', 'BIJ_BENOEMING', 'BINNEN_30_DAGEN', 'BINNEN_90_DAGEN', 'DOORLOPEND'] as const;
export type MaatregelMoment = (typeof MAATREGEL_MOMENTEN)[number];

export const MAATREGEL_CODES = [
  'BM-01',
  'BM-02',
  'BM-03',
  'BM-04',
  'BM-05',
  'BM-06',
  'BM-07',
  'BM-08',
  'BM-09',
  'BM-10',
  'BM-11',
  'BM-12',
  'BM-13',
  'BM-14',
  'BM-15',
] as const;
export type MaatregelCode = (typeof MAATREGEL_CODES)[number];

export interface MaatregelSoort {
  readonly naam: string;
  readonly momenten: readonly MaatregelMoment[];
  /** What shows that it was done; null: private, nothing is asked. */
  readonly bewijs: string | null;
  /** May stand in the letter to the council. Debts and safety at home never may: their name alone would tell something private. */
  readonly magOpenbaar: boolean;
}

export const MAATREGEL_CATALOGUS: Readonly<Record<MaatregelCode, MaatregelSoort>> = {
  'BM-01': {
    naam: 'Nevenfunctie of betrekking neerleggen',
    momenten: ['VOOR_BENOEMING', 'BIJ_BENOEMING'],
    bewijs: 'Ontslagbrief of wijziging in het register',
    magOpenbaar: true,
  },
  'BM-02': {
    naam: 'Nevenfunctie aanhouden zonder rol bij besluiten, en openbaar melden',
    momenten: ['BIJ_BENOEMING'],
    bewijs: 'Publicatie',
    magOpenbaar: true,
  },
  'BM-03': {
    naam: 'Belang verkopen of op afstand zetten',
    momenten: ['VOOR_BENOEMING', 'BINNEN_90_DAGEN'],
    bewijs: 'Verwijzing naar de akte of de verklaring van de notaris',
    magOpenbaar: true,
  },
  'BM-04': {
    naam: 'Contract met de overheid beëindigen of overdragen',
    momenten: ['VOOR_BENOEMING'],
    bewijs: 'Brief over de beëindiging',
    magOpenbaar: true,
  },
  'BM-05': {
    naam: 'Portefeuille aanpassen of dossier overdragen aan een collega',
    momenten: ['BIJ_BENOEMING'],
    bewijs: 'Besluit over de portefeuilles',
    magOpenbaar: true,
  },
  'BM-06': {
    naam: 'Niet meepraten en meestemmen over bepaalde dossiers, en daarvan geen stukken ontvangen',
    momenten: ['DOORLOPEND'],
    bewijs: 'Lijst van dossiers, elk jaar controleren',
    magOpenbaar: true,
  },
  'BM-07': { naam: 'Functie en belang openbaar maken', momenten: ['BIJ_BENOEMING'], bewijs: 'Publicatie', magOpenbaar: true },
  'BM-08': {
    naam: 'Openheid vooraf: de kandidaat vertelt het zelf aan de fractie, de raad of het publiek',
    momenten: ['VOOR_BENOEMING'],
    bewijs: 'Verklaring van de kandidaat',
    magOpenbaar: true,
  },
  'BM-09': {
    naam: 'Schuldregeling of financieel plan, elk half jaar bevestigen dat het loopt',
    momenten: ['BINNEN_30_DAGEN', 'DOORLOPEND'],
    bewijs: 'Bevestiging: ja of nee',
    magOpenbaar: false,
  },
  'BM-10': {
    naam: 'Training integriteit en veilig omgaan met informatie',
    momenten: ['BINNEN_90_DAGEN'],
    bewijs: 'Bewijs van deelname',
    magOpenbaar: true,
  },
  'BM-11': {
    naam: 'Afkoelperiode: een aantal maanden geen contact met of opdracht aan een oude relatie',
    momenten: ['DOORLOPEND'],
    bewijs: 'Verklaring van de kandidaat',
    magOpenbaar: true,
  },
  'BM-12': {
    naam: 'Extra controle (vier ogen) op inkoop en subsidie bij organisaties van relaties',
    momenten: ['BIJ_BENOEMING'],
    bewijs: 'Bevestiging van de organisatie',
    magOpenbaar: true,
  },
  'BM-13': {
    naam: 'Contactregister, en gevoelige partijen altijd met twee personen spreken',
    momenten: ['DOORLOPEND'],
    bewijs: 'Elk jaar controleren',
    magOpenbaar: true,
  },
  'BM-14': {
    naam: 'Advies over veiligheid, woningscan of hulp van het Ondersteuningsteam',
    momenten: ['BINNEN_30_DAGEN'],
    bewijs: null,
    magOpenbaar: false,
  },
  'BM-15': {
    naam: 'Gesprek met de opdrachtgever na 3, 6 en 12 maanden',
    momenten: ['DOORLOPEND'],
    bewijs: 'Datum van het gesprek',
    magOpenbaar: true,
  },
};
