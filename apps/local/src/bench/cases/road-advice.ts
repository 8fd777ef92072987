import type { PlayedCase } from './played-case.js';

/** How a wait that is no work is to be waited: the caller may do something else meanwhile. */
export type Aside = (wait: () => Promise<void>) => Promise<void>;

/** S15 to S17: conversation, signature, the letter, the reading window, and the letter to the council. */
export async function adviceAndLetter(played: PlayedCase, aside: Aside): Promise<void> {
  await played.open('GESPREK_OPDRACHTGEVER');
  await played.act('burgemeester', 'POST', '/opdrachtgevergesprek', { afgezien: true, verslag: '' });
  await played.open('ADVIES');
  await played.act('burgemeester', 'POST', '/advies/ondertekening', {
    conclusie: 'GEEN_BELEMMERINGEN_MET_MAATREGELEN',
    motivering: 'De afgesproken maatregel neemt het risico weg.',
  });
  await played.open('INZAGE');
  await aside(() => played.open('VERSTREKKING'));
  await played.act('burgemeester', 'POST', '/advies/verstrekking', { vorm: 'OPENBAAR' });
}
