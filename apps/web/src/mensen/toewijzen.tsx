import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { dag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, type Handelingen } from '../formulier/handelingen.js';
import type { Keuze } from '../formulier/veld-invoer.js';

const ROLLEN = [
  ['ADVISEUR', 'adviseur'],
  ['TOETSER', 'toetser'],
] as const;

/** Assigns who investigates and who tests, or proposes them to who may. */
export function Toewijzen({ toetsingId, handelingen }: { readonly toetsingId: string; readonly handelingen: Handelingen }): ReactNode {
  const keuzes = useMedewerkers();
  const delen = { toetsingId };
  return (
    <Vlak titel={handelingen.has('wijsToe') ? 'Toewijzen' : 'Voorstellen wie dit doet'}>
      <p>
        Een toetsing heeft twee mensen nodig: een adviseur die onderzoekt en een toetser die meekijkt. Dat is nooit dezelfde persoon. Zij
        zien de naam van de kandidaat pas als zij hebben verklaard onafhankelijk te zijn.
      </p>
      {ROLLEN.map(([rol, naam]) => (
        <div key={rol}>
          <Handeling
            code="wijsToe"
            mogelijk={handelingen.get('wijsToe')}
            delen={delen}
            vast={{ rol, extern: undefined, ...(rol === 'TOETSER' ? { leidend: undefined } : {}) }}
            keuzes={{ persoonId: keuzes[rol] }}
            knop={`Een ${naam} toewijzen`}
          />
          <Handeling
            code="stelToewijzingVoor"
            mogelijk={handelingen.get('stelToewijzingVoor')}
            delen={delen}
            vast={{ rol }}
            keuzes={{ persoonId: keuzes[rol] }}
            knop={`Een ${naam} voorstellen`}
          />
        </div>
      ))}
      <Handeling
        code="wijsToe"
        mogelijk={handelingen.get('wijsToe')}
        delen={delen}
        keuzes={{
          persoonId: [...keuzes.ADVISEUR, ...keuzes.TOETSER.filter(({ waarde }) => !keuzes.ADVISEUR.some((een) => een.waarde === waarde))],
        }}
        knop="Iemand van een bureau dat niet in de lijst staat toewijzen"
      />
    </Vlak>
  );
}

/** Who can be assigned in each role, by name; of who works at a bureau whether that can be hired today. */
function useMedewerkers(): Readonly<Record<'ADVISEUR' | 'TOETSER', readonly Keuze[]>> {
  const adviseurs = useLees('/medewerkers', { vraag: { rol: 'ADVISEUR' } });
  const toetsers = useLees('/medewerkers', { vraag: { rol: 'TOETSER' } });
  return { ADVISEUR: (adviseurs.data ?? []).map(keuze), TOETSER: (toetsers.data ?? []).map(keuze) };
}

function keuze({ persoonId, naam, bureau }: Schema['ToewijsbareDto']): Keuze {
  const uitleg =
    bureau === null || bureau === undefined
      ? 'eigen organisatie'
      : `${bureau.naam}, ${bureau.geldig ? `kan tot en met ${dag(bureau.geldigTot)}` : 'vergunning of overeenkomst is verlopen'}`;
  return { waarde: persoonId, naam: naam ?? 'Naam onbekend', uitleg };
}
