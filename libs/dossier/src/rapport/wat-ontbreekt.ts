import type { DocumentSoortCode } from '#domain/document/document-soort.js';
import type { RapportInhoud } from '#domain/rapport/rapport.js';
import type { Ontbrekend } from '#domain/voorbehoud/voorbehoud.rules.js';

const NIET_ER = 'Niet ingeleverd, of niet goed bevonden.';
const NIET_GEANTWOORD = 'Niet volledig beantwoord na twee keer vragen.';

/** What the report lists as missing: what is not there now, and what the opdrachtgever let the toetsing go on without (S-X7). */
export function watOntbreekt(
  openstaand: readonly DocumentSoortCode[],
  voorbehouden: readonly (Ontbrekend & { readonly beslotenOp: string | null })[],
): Pick<RapportInhoud, 'ontbrekendeStukken' | 'ontbrekendeAntwoorden'> {
  const besloten = voorbehouden.filter(({ beslotenOp }) => beslotenOp !== null);
  const reden = (vast: string, toelichting: string): string => (toelichting.trim() === '' ? vast : `${vast} ${toelichting}`);
  const stukken = new Map(openstaand.map((soort) => [soort, NIET_ER]));
  for (const { documenten, toelichting } of besloten) for (const soort of documenten) stukken.set(soort, reden(NIET_ER, toelichting));
  return {
    ontbrekendeStukken: [...stukken].map(([soort, waarom]) => ({ soort, reden: waarom })),
    ontbrekendeAntwoorden: besloten.flatMap(({ vragen, toelichting }) =>
      vragen.map((vraag) => ({ vraag, reden: reden(NIET_GEANTWOORD, toelichting) })),
    ),
  };
}
