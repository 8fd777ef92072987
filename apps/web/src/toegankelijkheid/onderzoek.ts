/** The same as docs/toegankelijkheid.md, which says it per criterion. What is not tested by a program of ours does not stand in the first list. */
export const ONDERZOCHT_OP = '2026-11-28';

export const GETEST: readonly string[] = [
  'De schermen van elke functie, ook in de verschillende fasen van een toetsing, met axe-core. Dat is een programma dat fouten in toegankelijkheid zoekt.',
  'Die schermen op een computer, op een telefoon en op 320 pixels breed: u hoeft nooit opzij te schuiven.',
  'De belangrijkste wegen met alleen het toetsenbord: ook slepen kan zonder muis.',
  'Dat u altijd ziet waar u bent op het scherm, ook na een fout, een handeling of een venster.',
  'Donkere kleuren, meer contrast, eigen kleuren, minder beweging, 200 procent groot en meer ruimte tussen letters en regels, op de schermen met het meeste erop.',
];

export const NIET_BEWEZEN: readonly string[] = [
  'Hoe het werkt met een schermlezer, spraakbediening of een vergrootprogramma. Een programma vindt maar een deel van de fouten.',
  'Andere browsers dan Chrome en Edge. Onze tests gebruiken Chromium.',
  'Of alle teksten makkelijk genoeg zijn. Wij schrijven op taalniveau B1, maar niemand anders heeft dat nagekeken.',
  'Documenten die anderen inleveren. Die maken wij niet zelf en passen wij niet aan.',
  'De aanmelddienst van uw organisatie. Die hoort niet bij dit systeem.',
  'De eigen kleuren van uw organisatie, als die anders zijn dan die van ons.',
];
