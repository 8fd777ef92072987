import type { Weigering } from '../fout/domain-error.js';
import { FOUTEN } from '../fout/fout-codes.js';
import type { Antwoord, Rij } from './antwoord.js';
import { controleerAntwoord, controleerConcept, MAX_TEKST } from './controleer-antwoord.js';
import { MAX_CEL, MAX_RIJEN } from './controleer-rijen.js';
import type { Vraag } from './vraag.js';
import { vindVraag, vragenlijst } from './vragenlijsten.js';

const vraag = (code: string): Vraag => {
  const found = vindVraag(vragenlijst(1), code);
  if (found === undefined) throw new Error(code);
  return found;
};
const inWoorden = ({ code, params = {} }: Weigering): string =>
  FOUTEN[code].uitleg.replace(/\{(\w+)\}/g, (_, naam: string) => String(params[naam]));
const bsn = 'nummer 111222333';
const functie = { functie: 'Voorzitter', organisatie: 'Zwemclub De Dolfijn', van: '2019-01-01', tot: '2023-06-30' };
const lijst = (...rijen: Rij[]): Antwoord => ({ soort: 'L', rijen });

const nooit: [string, string, Antwoord, string][] = [
  ['another kind of answer', 'A2', { soort: 'T', tekst: 'ja' }, 'ANTWOORD_ONJUIST'],
  ['a statement where a choice is asked', 'D5', { soort: 'VERKLARING', akkoord: true }, 'ANTWOORD_ONJUIST'],
  ['a choice that isn’t offered', 'D5', { soort: 'K', keuze: 'MISSCHIEN' }, 'ANTWOORD_ONJUIST'],
  ['a text that is too long', 'G3', { soort: 'T', tekst: 'x'.repeat(MAX_TEKST + 1) }, 'ANTWOORD_TE_LANG'],
  ['an explanation that is too long', 'A2', { soort: 'JN', waarde: false, toelichting: 'x'.repeat(MAX_TEKST + 1) }, 'ANTWOORD_TE_LANG'],
  ['the conversation where it isn’t allowed', 'A2', { soort: 'MONDELING' }, 'MONDELING_NIET_MOGELIJK'],
  [
    'an explanation in the conversation where it isn’t allowed',
    'C3',
    { soort: 'JN', waarde: true, mondeling: true },
    'MONDELING_NIET_MOGELIJK',
  ],
  ['a BSN in a text', 'G3', { soort: 'T', tekst: bsn }, 'VERBODEN_GEGEVENS'],
  ['a BSN in an explanation', 'C3', { soort: 'JN', waarde: true, toelichting: bsn }, 'VERBODEN_GEGEVENS'],
  ['a BSN in a list', 'B1', lijst({ ...functie, organisatie: bsn }), 'VERBODEN_GEGEVENS'],
  ['a column that wasn’t asked for', 'F1', lijst({ relatie: 'PARTNER', organisatie: 'X', naam: 'Y' }), 'RIJ_ONJUIST'],
  ['a date that doesn’t exist', 'B1', lijst({ ...functie, van: '2019-02-30' }), 'CEL_ONJUIST'],
  ['a period that ends before it begins', 'B1', lijst({ ...functie, tot: '2018-12-31' }), 'PERIODE_ONJUIST'],
  ['a choice in a list that isn’t offered', 'F1', lijst({ relatie: 'BUURMAN', organisatie: 'X' }), 'CEL_ONJUIST'],
  ['text where yes or no is asked', 'C1', lijst({ functie: 'X', organisatie: 'Y', bezoldigd: 'ja', relatie: 'GEEN' }), 'CEL_ONJUIST'],
  ['yes or no where text is asked', 'A1', lijst({ functie: true, portefeuille: 'X' }), 'CEL_ONJUIST'],
  ['a cell that is too long', 'A1', lijst({ functie: 'x'.repeat(MAX_CEL + 1), portefeuille: 'X' }), 'CEL_ONJUIST'],
  ['too many rows', 'B1', lijst(...Array.from({ length: MAX_RIJEN + 1 }, () => functie)), 'LIJST_TE_LANG'],
];

const nogNiet: [string, string, Antwoord, string][] = [
  ['a ja without explanation', 'C3', { soort: 'JN', waarde: true }, 'TOELICHTING_ONTBREEKT'],
  ['a ja with blanks', 'C3', { soort: 'JN', waarde: true, toelichting: '  ' }, 'TOELICHTING_ONTBREEKT'],
  ['a nee that asks for one', 'A2', { soort: 'JN', waarde: false }, 'TOELICHTING_ONTBREEKT'],
  ['an empty text', 'J2', { soort: 'T', tekst: ' ' }, 'ANTWOORD_ONTBREEKT'],
  ['no function at all', 'A1', lijst(), 'ANTWOORD_ONTBREEKT'],
  ['a row that isn’t finished', 'F1', lijst({ relatie: 'PARTNER' }), 'CEL_ONTBREEKT'],
];

const goed: [string, string, Antwoord][] = [
  ['a nee', 'C3', { soort: 'JN', waarde: false }],
  ['a ja to where you live', 'A2', { soort: 'JN', waarde: true }],
  ['a ja with explanation', 'C3', { soort: 'JN', waarde: true, toelichting: 'Ik zit in de raad.' }],
  ['a ja to be explained in the conversation', 'B3', { soort: 'JN', waarde: true, mondeling: true }],
  ['only the conversation', 'H3', { soort: 'MONDELING' }],
  ['only the conversation, for a choice', 'E1', { soort: 'MONDELING' }],
  ['an empty list', 'D1', lijst()],
  ['a full list', 'B1', lijst(...Array.from({ length: MAX_RIJEN }, () => functie))],
  ['a job that goes on', 'B1', lijst({ functie: 'Docent', organisatie: 'School', van: '2024-08-01', tot: '' })],
  ['yes or no in a list', 'C1', lijst({ functie: 'X', organisatie: 'Y', bezoldigd: false, relatie: 'GELD' })],
  ['a choice', 'D5', { soort: 'K', keuze: 'IN_OVERLEG' }],
  ['the longest text', 'G3', { soort: 'T', tekst: 'x'.repeat(MAX_TEKST) }],
  ['the statement', 'J4', { soort: 'VERKLARING', akkoord: true }],
];

describe(controleerConcept.name, () => {
  it.each(nooit)('never keeps %s (%s)', (_case, code, antwoord, expected) => {
    expect(controleerConcept(vraag(code), antwoord)).toEqual([expect.objectContaining({ code: expected, vraag: code })]);
  });

  it.each([...nogNiet.map(([name, code, antwoord]) => [name, code, antwoord] as const), ...goed])(
    'keeps %s (%s)',
    (_case, code, antwoord) => {
      expect(controleerConcept(vraag(code), antwoord)).toEqual([]);
    },
  );
});

describe(controleerAntwoord.name, () => {
  it.each([...nooit, ...nogNiet])('refuses %s (%s)', (_case, code, antwoord, expected) => {
    expect(controleerAntwoord(vraag(code), antwoord)).toEqual([expect.objectContaining({ code: expected, vraag: code })]);
  });

  it.each(goed)('accepts %s (%s)', (_case, code, antwoord) => {
    expect(controleerAntwoord(vraag(code), antwoord)).toEqual([]);
  });

  it.each<[string, Antwoord, readonly string[]]>([
    [
      'every column that is missing, with its row',
      lijst(functie, functie, { functie: 'Lid' }),
      [
        'Vul in regel 3 bij vraag B1 “Organisatie” in. Of haal de regel weg.',
        'Vul in regel 3 bij vraag B1 “Van” in. Of haal de regel weg.',
      ],
    ],
    [
      'every value that doesn’t fit, with what belongs there',
      lijst({ ...functie, functie: true, van: '2019-02-30' }),
      [
        'Kijk regel 1 bij vraag B1 na. Bij “Functie” hoort een tekst van hoogstens 200 tekens.',
        'Kijk regel 1 bij vraag B1 na. Bij “Van” hoort een datum die bestaat.',
      ],
    ],
    [
      'a period the wrong way round',
      lijst({ ...functie, tot: '2018-12-31' }),
      ['In regel 1 bij vraag B1 ligt het einde voor het begin. Verbeter een van de datums.'],
    ],
  ])('says %s', (_case, antwoord, uitleg) => {
    expect(controleerAntwoord(vraag('B1'), antwoord).map(inWoorden)).toEqual(uitleg);
  });

  it.each([
    ['C3', true, 'U antwoordde ja op vraag C3. Leg dat kort uit.'],
    ['A2', false, 'U antwoordde nee op vraag A2. Leg dat kort uit.'],
  ])('says which answer to %s asks for an explanation', (code, waarde, uitleg) => {
    expect(controleerAntwoord(vraag(code), { soort: 'JN', waarde }).map(inWoorden)).toEqual([uitleg]);
  });
});
