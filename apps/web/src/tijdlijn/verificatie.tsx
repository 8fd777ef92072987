import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Melding } from '../componenten/melding.js';
import { moment } from '../componenten/tijd.js';

/** Whether the trail still tells what was recorded, as a calm statement. */
export function Verificatie({ van }: { readonly van: Schema['TijdlijnVerificatie'] }): ReactNode {
  const { geldig, gecontroleerdTot, fouten, controlepunt } = van;
  if (!geldig)
    return (
      <Melding toon="error" titel="Het spoor klopt niet">
        <p>
          {gecontroleerdTot === 0 ? 'Wat hieronder staat' : `Wat na gebeurtenis ${gecontroleerdTot} staat`}, is niet meer zoals het is
          vastgelegd. Wijzig niets en waarschuw de FG.
        </p>
        <ul className="its-waarom">
          {fouten.map(({ volgnummer, soort, uitleg }) => (
            <li key={`${volgnummer}/${soort}`}>
              Gebeurtenis {volgnummer}: {uitleg}
            </li>
          ))}
        </ul>
      </Melding>
    );
  return (
    <Melding toon="ok" titel="Het spoor klopt">
      <p>
        {gecontroleerdTot === 1 ? 'De enige gebeurtenis is' : `Alle ${gecontroleerdTot} gebeurtenissen zijn`} zojuist nagerekend. Er is
        niets gewijzigd, weggehaald of tussengevoegd.{' '}
        {controlepunt === null
          ? 'Er is nog geen ondertekend controlepunt. Dat komt binnen vijf minuten.'
          : controlepunt.tot >= gecontroleerdTot
            ? `Alles valt onder het ondertekende controlepunt van ${moment(controlepunt.op)}.`
            : `Tot en met gebeurtenis ${controlepunt.tot} valt alles onder het ondertekende controlepunt van ${moment(controlepunt.op)}; wat daarna kwam, volgt binnen vijf minuten.`}
      </p>
    </Melding>
  );
}
