export const RISICO_CATEGORIEEN = [
  'RC-00',
  'RC-01',
  'RC-02',
  'RC-03',
  'RC-04',
  'RC-05',
  'RC-06',
  'RC-07',
  'RC-08',
  'RC-09',
  'RC-10',
  'RC-11',
] as const;
export type RisicoCategorie = (typeof RISICO_CATEGORIEEN)[number];

export const RISICO_CATEGORIE_NAMEN: Readonly<Record<RisicoCategorie, string>> = {
  'RC-00': 'Benoembaarheid (eisen van de wet)',
  'RC-01': 'Nevenfuncties en functies die niet samengaan',
  'RC-02': 'Verboden handelingen',
  'RC-03': 'Financiële en zakelijke belangen',
  'RC-04': 'Financiële kwetsbaarheid',
  'RC-05': 'Relaties: familie, vrienden, partij en zakenpartners',
  'RC-06': 'Vertrouwelijke informatie',
  'RC-07': 'Cv en loopbaan',
  'RC-08': 'Draaideur',
  'RC-09': 'Weerbaarheid en ondermijning',
  'RC-10': 'Reputatie en publiek optreden',
  'RC-11': 'Normbesef en openheid',
};
