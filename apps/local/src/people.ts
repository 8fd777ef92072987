/** Codes of the roles that a person can have in an organisation. */
export type LokaleRol =
  | 'OPDRACHTGEVER'
  | 'KANDIDAAT'
  | 'ADVISEUR'
  | 'TOETSER'
  | 'KABINET'
  | 'GRIFFIER'
  | 'FG'
  | 'BEHEERDER'
  | 'AUDITOR'
  | 'FORMATEUR'
  | 'UITVRAAG_BEANTWOORDER';

/** A made-up organisation to practise with. */
export interface LokaleOrganisatie {
  readonly id: string;
  readonly naam: string;
  readonly bestuurslaag: 'GEMEENTE';
  readonly oefen: true;
}

/** A made-up person in one organisation; `account` is what the local sign-in provider gives as `sub`. */
export interface LokalePersoon {
  readonly id: string;
  readonly account: string;
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly LokaleRol[];
  readonly organisatie: LokaleOrganisatie;
}

const VEENHOVEN: LokaleOrganisatie = {
  id: '0192a000-0000-7000-8000-000000000001',
  naam: 'Gemeente Veenhoven',
  bestuurslaag: 'GEMEENTE',
  oefen: true,
};

const KANAALSTAD: LokaleOrganisatie = {
  id: '0192a000-0000-7000-8000-000000000002',
  naam: 'Gemeente Kanaalstad',
  bestuurslaag: 'GEMEENTE',
  oefen: true,
};

export const ORGANISATIES: readonly LokaleOrganisatie[] = [VEENHOVEN, KANAALSTAD];

type Rij = readonly [
  number: number,
  account: string,
  naam: string,
  email: string,
  rollen: readonly LokaleRol[],
  organisatie: LokaleOrganisatie,
];

const RIJEN: readonly Rij[] = [
  [1, 'burgemeester', 'Ineke Hoogeveld', 'burgemeester@veenhoven.example', ['OPDRACHTGEVER'], VEENHOVEN],
  [2, 'kandidaat', 'Noor Vandersluis', 'noor.vandersluis@post.example', ['KANDIDAAT'], VEENHOVEN],
  [3, 'adviseur', 'Samir Waterland', 'adviseur@veenhoven.example', ['ADVISEUR'], VEENHOVEN],
  [4, 'toetser', 'Lotte Duinmeijer', 'toetser@veenhoven.example', ['TOETSER'], VEENHOVEN],
  [5, 'kabinet', 'Bram Oeverhof', 'kabinet@veenhoven.example', ['KABINET'], VEENHOVEN],
  [6, 'griffier', 'Yasmin Polderman', 'griffier@veenhoven.example', ['GRIFFIER'], VEENHOVEN],
  [7, 'fg', 'Ruben Kadeland', 'fg@veenhoven.example', ['FG'], VEENHOVEN],
  [8, 'beheerder', 'Tess Veldzicht', 'beheerder@veenhoven.example', ['BEHEERDER'], VEENHOVEN],
  [9, 'auditor', 'Hugo Meerstra', 'auditor@veenhoven.example', ['AUDITOR'], VEENHOVEN],
  [10, 'burgemeester-elders', 'Farah Brugstra', 'burgemeester@kanaalstad.example', ['OPDRACHTGEVER'], KANAALSTAD],
  [11, 'kandidaat-elders', 'Emma Ligtvoet', 'emma.ligtvoet@post.example', ['KANDIDAAT'], KANAALSTAD],
  [12, 'fg-tweede', 'Mirte Sluisman', 'fg-tweede@veenhoven.example', ['FG'], VEENHOVEN],
  [13, 'beheerder-tweede', 'Joost Terpstra', 'beheerder-tweede@veenhoven.example', ['BEHEERDER'], VEENHOVEN],
  // Works for both, with one account: in each organisation somebody of its own.
  [14, 'adviseur-bureau', 'Anouk Weteringh', 'adviseur@bureau.example', ['ADVISEUR'], VEENHOVEN],
  [15, 'adviseur-bureau', 'Anouk Weteringh', 'adviseur@bureau.example', ['ADVISEUR'], KANAALSTAD],
  [16, 'formateur', 'Gijs Landweer', 'formateur@veenhoven.example', ['FORMATEUR'], VEENHOVEN],
  // Is asked one question about her own field, and sees nothing else of a case.
  [17, 'vergunningen', 'Nadia Grootveld', 'vergunningen@veenhoven.example', ['UITVRAAG_BEANTWOORDER'], VEENHOVEN],
];

/** Everyone who is there from the beginning. All are made up. */
export const PERSONEN: readonly LokalePersoon[] = RIJEN.map(([nummer, account, naam, email, rollen, organisatie]) => ({
  id: `0192a000-0000-7000-8000-0000000001${String(nummer).padStart(2, '0')}`,
  account,
  naam,
  email,
  rollen,
  organisatie,
}));
