import { type ReactNode, useState } from 'react';
import { adres } from '../api/verzoek.js';
import { DownloadKnop } from '../componenten/download-knop.js';
import { tijdvak } from '../componenten/klok.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { type Kolom, Tabel } from '../componenten/tabel.js';
import { Vlak } from '../componenten/vlak.js';
import { Dag } from '../tijdlijn/spoor-filter.js';
import { useLogboek } from './logboek.js';

const BLADZIJDE = 100;
const ALLES = 50_000;

interface LogSchermProps<R> {
  readonly pad: string;
  readonly titel: string;
  readonly bestand: string;
  readonly kolommen: readonly Kolom<R>[];
  readonly sleutel: (regel: R) => string;
  readonly uitleg: ReactNode;
}

/** One of the two logs: narrowed to a time, page by page, and as a file in the format of the standard. */
export function LogScherm<R>({ pad, titel, bestand, kolommen, sleutel, uitleg }: LogSchermProps<R>): ReactNode {
  const [van, zetVan] = useState('');
  const [tot, zetTot] = useState('');
  const vraag = tijdvak(van, tot);
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, isFetching, refetch } = useLogboek<R>(pad, {
    ...vraag,
    aantal: BLADZIJDE,
  });
  const regels = data?.pages.flatMap((bladzijde) => bladzijde.regels) ?? [];
  return (
    <div className="its-stapel">
      <Vlak
        titel={titel}
        rechts={
          <DownloadKnop url={adres(pad, {}, { ...vraag, aantal: ALLES })} naam={bestand}>
            Download
          </DownloadKnop>
        }
      >
        <div className="its-stapel">
          <p className="its-zacht">{uitleg}</p>
          <search className="its-filter" aria-label={`Zoek in ${titel.toLowerCase()}`}>
            <Dag naam="Vanaf" waarde={van} zet={zetVan} />
            <Dag naam="Tot en met" waarde={tot} zet={zetTot} />
            <Knop soort="licht" bezig={isFetching} onClick={() => void refetch()}>
              Lees opnieuw
            </Knop>
          </search>
          <FoutMelding fout={error} />
          <p className="its-klein its-zacht" role="status">
            {data === undefined ? (error === null ? 'Wordt geladen…' : '') : `${regels.length}${hasNextPage ? ' of meer' : ''} regels`}
          </p>
          {data === undefined ? null : (
            <Tabel titel={titel} rijen={regels} sleutel={sleutel} kolommen={kolommen} leeg="Er is niets in deze tijd." />
          )}
          {hasNextPage ? (
            <div>
              <Knop bezig={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                Toon meer
              </Knop>
            </div>
          ) : null}
        </div>
      </Vlak>
    </div>
  );
}
