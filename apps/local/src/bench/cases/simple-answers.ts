import type { Antwoord, Rij } from '#domain/vragenlijst/antwoord.js';
import type { Kolom, Vraag } from '#domain/vragenlijst/vraag.js';

/** The shortest right answer to every question that asks for one: nothing to explain. The closing statement is given at the submission. */
export function simpleAnswers(questions: readonly Vraag[]): Readonly<Record<string, Antwoord>> {
  const asked = questions.filter(({ verplicht, type }) => verplicht && type !== 'VERKLARING');
  return Object.fromEntries(asked.map((question) => [question.code, simpleAnswer(question)]));
}

function simpleAnswer(question: Vraag): Antwoord {
  switch (question.type) {
    case 'JN':
      return { soort: 'JN', waarde: question.toelichtingBij === 'NEE' };
    case 'L':
      return { soort: 'L', rijen: question.minimumRijen === 0 ? [] : [row(question.kolommen)] };
    case 'K':
      return { soort: 'K', keuze: question.opties[0]?.code ?? '' };
    case 'T':
      return { soort: 'T', tekst: 'Er is niets te melden.' };
    case 'VERKLARING':
      return { soort: 'VERKLARING', akkoord: true };
  }
}

function row(columns: readonly Kolom[]): Rij {
  return Object.fromEntries(columns.filter(({ verplicht }) => verplicht).map((column) => [column.code, cell(column)]));
}

function cell(column: Kolom): string | boolean {
  switch (column.soort) {
    case 'TEKST':
      return 'Penningmeester';
    case 'DATUM':
      return '2020-01-01';
    case 'JN':
      return false;
    case 'KEUZE':
      return column.opties[0]?.code ?? '';
  }
}
