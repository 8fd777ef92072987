export const BEWAAR_KLASSEN = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5'] as const;
export type BewaarKlasse = (typeof BEWAAR_KLASSEN)[number];

/** What the classes mean, for people. The terms themselves are settings; each class needs a category of the selectielijst before go-live. */
export const BEWAAR_KLASSE_UITLEG: Readonly<Record<BewaarKlasse, string>> = {
  R0: 'Wordt direct na de controle vernietigd.',
  R1: 'Onderzoeksgegevens. Worden vernietigd na het sluiten van de toetsing of na het aanvaarden van de benoeming.',
  R2: 'Rapport en advies. Blijven na een benoeming bewaard tot na het einde van het ambt, en worden anders na het sluiten vernietigd.',
  R3: 'Bewijs dat de werkwijze is gevolgd. Wordt even lang bewaard als het rapport, zonder namen als er geen benoeming was.',
  R4: 'Stukken van de raad. Hier blijven alleen een verwijzing en een controlegetal bewaard.',
  R5: 'Verklaring van vernietiging, zonder persoonsgegevens. Blijft bewaard.',
};
