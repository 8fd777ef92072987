import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useLijst } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Chips } from '../componenten/chips.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { dagenTot } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { TaakRegel } from './taak-regel.js';
import { eenKeer, gefilterd, type Groep, GROEPEN, type Groepering, opTermijn, opToetsing, TONEN, type Tonen } from './taken-groepen.js';

const GROEP_NAMEN: Readonly<Record<Groepering, string>> = { termijn: 'Op termijn', toetsing: 'Per toetsing' };
const TOON_NAMEN: Readonly<Record<Tonen, string>> = { alles: 'Alles', laat: 'Te laat', week: 'Binnen een week', later: 'Later' };

/** So few tasks need no filter. */
const OVERZICHTELIJK = 4;

/** The tasks of this person over all cases: by when they are due or by case. How he looks stands in the address, and says nothing about a person. */
export function MijnTaken(): ReactNode {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useLijst('/taken', { vraag: { aantal: 100 } });
  const taken = eenKeer(data?.pages.flatMap((bladzijde) => bladzijde.taken) ?? []);
  const [adres, zetAdres] = useSearchParams();
  const tonen = TONEN.find((een) => een === adres.get('toon')) ?? 'alles';
  const groepering = GROEPEN.find((een) => een === adres.get('groep')) ?? 'termijn';
  const zet = (naam: string, waarde: string): void =>
    zetAdres(
      (oud) => {
        oud.set(naam, waarde);
        return oud;
      },
      { replace: true, state: { focus: false } },
    );
  const getoond = gefilterd(taken, tonen, dagenTot);
  const groepen = groepering === 'termijn' ? opTermijn(getoond, dagenTot) : opToetsing(getoond);
  return (
    <div className="its-stapel">
      <FoutMelding fout={error} />
      {taken.length <= OVERZICHTELIJK ? null : (
        <div className="its-rij its-rij--ruim">
          <Chips
            naam="Welke taken"
            waarde={tonen}
            kies={(waarde) => zet('toon', waarde)}
            keuzes={TONEN.map((waarde) => ({ waarde, naam: TOON_NAMEN[waarde], aantal: gefilterd(taken, waarde, dagenTot).length }))}
          />
          <Chips
            naam="Hoe gegroepeerd"
            waarde={groepering}
            kies={(waarde) => zet('groep', waarde)}
            keuzes={GROEPEN.map((waarde) => ({ waarde, naam: GROEP_NAMEN[waarde] }))}
          />
        </div>
      )}
      {groepen.length === 0 && (data !== undefined || error === null) ? (
        <Vlak titel="Uw taken">
          <Leeg geladen={data !== undefined} taken={taken} />
        </Vlak>
      ) : null}
      {groepen.map((groep) => (
        <TakenGroep key={groep.sleutel} groep={groep} />
      ))}
      {hasNextPage ? (
        <div>
          <Knop bezig={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Meer taken
          </Knop>
        </div>
      ) : null}
    </div>
  );
}

function Leeg({ geladen, taken }: { readonly geladen: boolean; readonly taken: readonly Schema['EigenTaak'][] }): ReactNode {
  if (!geladen)
    return (
      <p className="its-laden" role="status">
        Wordt geladen…
      </p>
    );
  return (
    <p className="its-zacht">
      {taken.length === 0 ? 'Er wacht nu niets op u. U krijgt een e-mail als dat verandert.' : 'Zulke taken hebt u nu niet.'}
    </p>
  );
}

function TakenGroep({ groep: { naam, taken, toetsingId } }: { readonly groep: Groep }): ReactNode {
  return (
    <Vlak
      titel={`${naam} (${taken.length})`}
      rechts={
        toetsingId === undefined ? null : (
          <Link className="nl-link" to={`/toetsingen/${toetsingId}`}>
            Naar de toetsing<span className="its-alleen-lezen"> van {naam}</span>
          </Link>
        )
      }
    >
      <ul className="its-lijst">
        {taken.map((taak) => (
          <TaakRegel key={taak.taakId} taak={taak} zonderWie={toetsingId !== undefined} />
        ))}
      </ul>
    </Vlak>
  );
}
