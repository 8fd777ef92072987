import type { ReactNode } from 'react';

/** The main road in the words of people, with the standings that belong to each part. */
export const WEG: readonly (readonly [naam: string, standen: readonly string[]])[] = [
  ['Start', ['CONCEPT', 'GESTART']],
  ['Medewerking', ['WACHT_OP_MEDEWERKING']],
  ['Onderzoek', ['IN_ONDERZOEK', 'HEROPEND']],
  ['Risicoanalyse', ['RISICOANALYSE']],
  ['Hoor en wederhoor', ['HOOR_EN_WEDERHOOR']],
  ['Rapport', ['RAPPORT_TER_VASTSTELLING', 'RAPPORT_VASTGESTELD', 'WACHT_OP_VOG']],
  ['Advies', ['ADVIES_IN_VOORBEREIDING', 'ADVIES_TER_INZAGE_KANDIDAAT']],
  ['Vergadering', ['ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD']],
  ['Nazorg', ['NAZORG']],
];

/** How far a case is, as steps. Nothing for a case that ended or stands still: its state says that. */
export function Voortgang({ status }: { readonly status: string }): ReactNode {
  const nu = WEG.findIndex(([, standen]) => standen.includes(status));
  if (nu === -1) return null;
  return (
    <ol className="its-voortgang" aria-label="Hoe ver de toetsing is">
      {WEG.map(([naam], plek) => (
        <li key={naam} data-stand={plek < nu ? 'gedaan' : undefined} aria-current={plek === nu ? 'step' : undefined}>
          {naam}
          <span className="its-alleen-lezen">{plek < nu ? ' (gedaan)' : plek === nu ? ' (nu)' : ' (komt nog)'}</span>
        </li>
      ))}
    </ol>
  );
}
