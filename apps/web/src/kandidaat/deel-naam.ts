/** What a part is called for the kandidaat, where the word of the office would tell her little. */
const NAMEN: Readonly<Record<string, string>> = {
  mensen: 'Wie uw toetsing doen',
  medewerking: 'Informatiebrief en uw keuze',
  benoembaarheid: 'Eisen uit de wet',
  onderzoek: 'Wat is uitgezocht',
  wederhoor: 'Uw reactie op het concept',
  advies: 'Conclusie en brief',
  uitkomst: 'Besluit over uw benoeming',
  nazorg: 'Afgesproken maatregelen',
  planning: 'Alle datums',
  verloop: 'Uitstel, stoppen en besluiten',
  tijdlijn: 'Alles wat er is gebeurd',
  rechten: 'Uw gegevens en rechten',
  bewaren: 'Hoe lang uw dossier blijft bestaan',
  noodinzage: 'Inzage in een noodgeval',
  datalekken: 'Datalekken met uw gegevens',
};

export const naamVoorKandidaat = ({ pad, naam }: { readonly pad: string; readonly naam: string }): string => NAMEN[pad] ?? naam;
