import type { UitvraagVraag } from '#domain/uitvraag/uitvraag-vragen.js';
import type { Plek } from '#vault/sleutelbos.js';

/** What is sealed of a question: the words in which it was asked. */
export type UitvraagVraagInhoud = UitvraagVraag;

export const uitvraagPlek = (id: string): Plek => ({ laag: 'ONDERZOEK', tabel: 'uitvraag_vraag', kolom: 'inhoud', rijId: id });
