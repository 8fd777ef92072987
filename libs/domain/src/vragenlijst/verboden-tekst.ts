import { type Feiten, laatsteFeit } from '../toetsing/feit.js';
import type { Weigering } from '../fout/domain-error.js';
import type { Antwoord } from './antwoord.js';
import type { Vraag } from './vraag.js';

/** As long as it isn't submitted the kandidaat writes in it, and changes it himself. Refuses with VRAGENLIJST_NIET_INGEDIEND. */
export function verbodenTekstWeigeringen({ feiten }: { readonly feiten: Feiten }): readonly Weigering[] {
  return laatsteFeit(feiten, 'VRAGENLIJST_INGEDIEND') === undefined ? [{ code: 'VRAGENLIJST_NIET_INGEDIEND' }] : [];
}

/** What is left of an answer when all that was typed goes: ja or nee, choices, dates. Undefined when nothing was typed. */
export function zonderTekst(vraag: Vraag, antwoord: Antwoord): Antwoord | undefined {
  switch (antwoord.soort) {
    case 'JN': {
      const { toelichting, ...rest } = antwoord;
      return (toelichting ?? '') === '' ? undefined : rest;
    }
    case 'T':
      return antwoord.tekst === '' ? undefined : { soort: 'T', tekst: '' };
    case 'L': {
      const blijft = (kolom: string): boolean =>
        vraag.type === 'L' && vraag.kolommen.some(({ code, soort }) => code === kolom && soort !== 'TEKST');
      const rijen = antwoord.rijen.map((rij) => Object.fromEntries(Object.entries(rij).filter(([kolom]) => blijft(kolom))));
      const getypt = antwoord.rijen.some((rij, i) => Object.keys(rij).length > Object.keys(rijen[i] ?? {}).length);
      return getypt ? { soort: 'L', rijen } : undefined;
    }
    default:
      return undefined;
  }
}
