import type { ReactNode } from 'react';
import { FoutMelding } from '../componenten/melding.js';
import type { BewaarStand } from './bewaar-typen.js';

const UUR = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** Whether what is on the screen is safe: quiet while it goes well, read out only when it does not. */
export function BewaarMelding({ stand }: { readonly stand: BewaarStand }): ReactNode {
  const { toestand, botsingen, fouten, bewaardOp, waarom } = stand;
  const problemen = [
    ...(toestand === 'onbereikbaar' ? ['Nog niet bewaard: geen verbinding. Wij proberen het steeds opnieuw. Houd dit venster open.'] : []),
    ...(botsingen.length > 0 ? [`Ook ergens anders gewijzigd: vraag ${botsingen.join(', ')}. Kies welk antwoord geldt.`] : []),
    ...(Object.keys(fouten).length > 0 ? [`Niet bewaard: vraag ${Object.keys(fouten).join(', ')}. Bij de vraag staat waarom.`] : []),
  ];
  if (toestand === 'gestopt') return <FoutMelding fout={waarom} />;
  return (
    <div className={`its-bewaard${problemen.length > 0 ? ' its-bewaard--let-op' : ''}`}>
      <div role="status">
        {problemen.map((probleem) => (
          <p key={probleem}>{probleem}</p>
        ))}
      </div>
      {problemen.length > 0 ? null : (
        <p className="its-zacht its-klein">
          {toestand === 'wacht' || toestand === 'bezig'
            ? 'Wordt bewaard…'
            : bewaardOp === undefined
              ? 'Wat u invult, wordt vanzelf bewaard.'
              : `Alles is bewaard (${UUR.format(bewaardOp)}).`}
        </p>
      )}
    </div>
  );
}
