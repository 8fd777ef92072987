import type { Antwoord } from './antwoord.js';
import { zonderTekst } from './verboden-tekst.js';
import { vindVraag, vragenlijst } from './vragenlijsten.js';

describe(zonderTekst.name, () => {
  it.each<[string, string, Antwoord, Antwoord | undefined]>([
    ['an explanation', 'C4', { soort: 'JN', waarde: true, toelichting: 'x' }, { soort: 'JN', waarde: true }],
    [
      'an explanation beside the conversation',
      'B3',
      { soort: 'JN', waarde: true, toelichting: 'x', mondeling: true },
      { soort: 'JN', waarde: true, mondeling: true },
    ],
    ['a text', 'J2', { soort: 'T', tekst: 'x' }, { soort: 'T', tekst: '' }],
    [
      'the texts of a list',
      'C1',
      { soort: 'L', rijen: [{ functie: 'x', organisatie: 'y', bezoldigd: true, relatie: 'GELD' }] },
      { soort: 'L', rijen: [{ bezoldigd: true, relatie: 'GELD' }] },
    ],
    ['nothing of a ja', 'C4', { soort: 'JN', waarde: true }, undefined],
    ['nothing of an empty text', 'J2', { soort: 'T', tekst: '' }, undefined],
    ['nothing of an empty list', 'C1', { soort: 'L', rijen: [] }, undefined],
    ['nothing of a choice', 'D5', { soort: 'K', keuze: 'JA' }, undefined],
    ['nothing of the conversation', 'H3', { soort: 'MONDELING' }, undefined],
  ])('takes out %s', (_case, code, antwoord, rest) => {
    expect(zonderTekst(vindVraag(vragenlijst(1), code)!, antwoord)).toEqual(rest);
  });
});
