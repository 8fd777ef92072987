import { type ReactNode, useEffect, useState } from 'react';
import { useLijst } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { dag, datumVan, uur } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { perDag } from './per-dag.js';

/** Who looked at what, day by day; never by name. */
export function Inzagelog({ toetsingId, kandidaat }: { readonly toetsingId: string; readonly kandidaat: boolean }): ReactNode {
  const log = useLijst('/toetsingen/{toetsingId}/inzagelog', { delen: { toetsingId }, vraag: { aantal: 100 } });
  const [ookZelf, zetOokZelf] = useState(false);
  const regels = log.data?.pages.flatMap(({ inzagen }) => inzagen) ?? [];
  const dagen = perDag(kandidaat && !ookZelf ? regels.filter(({ rol }) => rol !== 'KANDIDAAT') : regels);
  // Her own looks can fill whole pages: that nobody else looked is known when all of them were read.
  const zoekt = dagen.length === 0 && log.hasNextPage && !log.isFetchNextPageError;
  const { isFetching, fetchNextPage } = log;
  useEffect(() => {
    if (zoekt && !isFetching) void fetchNextPage();
  }, [zoekt, isFetching, fetchNextPage]);
  return (
    <Vlak titel={kandidaat ? 'Wie mijn dossier heeft bekeken' : 'Wie het dossier heeft bekeken'}>
      <div className="its-stapel">
        <p>
          {kandidaat
            ? 'Elke keer dat iemand iets van u opent, staat het hier: wie, wanneer en waarvoor. Namen staan er niet bij, wel de functie.'
            : 'Elke keer dat iemand inhoud opent, staat het hier. De kandidaat ziet dit overzicht ook.'}
        </p>
        {kandidaat ? (
          <div className="its-keuze">
            <input
              className="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              id="ook-zelf"
              checked={ookZelf}
              onChange={({ target }) => zetOokZelf(target.checked)}
            />
            <label htmlFor="ook-zelf">Toon ook wat ik zelf bekeek</label>
          </div>
        ) : null}
        <FoutMelding fout={log.error} />
        {log.data === undefined || (dagen.length === 0 && log.hasNextPage) ? (
          log.error === null ? (
            <p className="its-laden" role="status">
              Wordt geladen…
            </p>
          ) : null
        ) : dagen.length === 0 ? (
          <p className="its-zacht">{kandidaat && !ookZelf ? 'Niemand anders heeft iets bekeken.' : 'Nog niemand heeft iets bekeken.'}</p>
        ) : (
          dagen.map(({ dag: datum, blikken }) => (
            <div key={datum}>
              <h3>{datum === datumVan(new Date().toISOString()) ? `Vandaag, ${dag(datum)}` : dag(datum)}</h3>
              <ul className="its-lijst">
                {blikken.map((blik) => (
                  <Blik key={blik.op + blik.inzage + blik.rol} blik={blik} />
                ))}
              </ul>
            </div>
          ))
        )}
        {log.hasNextPage && !zoekt ? (
          <div>
            <Knop bezig={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
              Toon eerdere dagen
            </Knop>
          </div>
        ) : null}
      </div>
    </Vlak>
  );
}

function Blik({ blik }: { readonly blik: Schema['InzageRegel'] & { readonly keer: number } }): ReactNode {
  const { op, rol, functie, extern, onderdeel, eenStuk, doel, keer } = blik;
  return (
    <li>
      <strong>{functie.charAt(0).toUpperCase() + functie.slice(1)}</strong>
      {extern ? ' (van een extern bureau)' : ''}
      {functie === 'u zelf' ? ' keek naar ' : ' bekeek '}
      {onderdeel}
      {eenStuk ? ' en opende daarvan één stuk' : ''}
      <div className="its-klein its-zacht">
        <time dateTime={op}>{uur(op)} uur</time>
        {keer > 1 ? ` · ${keer} keer op deze dag` : ''}
        {doel === null || rol === 'KANDIDAAT' ? '' : ` · om ${doel}`}
      </div>
    </li>
  );
}
