import { type ReactNode, useState } from 'react';
import { useLijst } from '../api/lees.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { GEEN_FILTER, SpoorFilter, vraagVan } from './spoor-filter.js';
import { SpoorLijst } from './spoor-lijst.js';
import { Verificatie } from './verificatie.js';

const BLADZIJDE = 50;

/** The trail of a case, or of the organisation where no case is named: in pages, so that a long one stays quick. */
export function Spoor({ toetsingId }: { readonly toetsingId?: string }): ReactNode {
  const [filter, zetFilter] = useState(GEEN_FILTER);
  const vraag = { ...vraagVan(filter), aantal: BLADZIJDE };
  const vanToetsing = useLijst('/toetsingen/{toetsingId}/tijdlijn', {
    vraag,
    ...(toetsingId === undefined ? { uit: true } : { delen: { toetsingId } }),
  });
  const vanOrganisatie = useLijst('/organisatie/tijdlijn', { vraag, uit: toetsingId !== undefined });
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = toetsingId === undefined ? vanOrganisatie : vanToetsing;
  const regels = data?.pages.flatMap((bladzijde) => bladzijde.regels) ?? [];
  const verificatie = data?.pages[0]?.verificatie;
  return (
    <>
      {verificatie === undefined ? null : <Verificatie van={verificatie} />}
      <Vlak titel="Wat er gebeurde">
        <div className="its-stapel">
          <SpoorFilter filter={filter} zet={zetFilter} />
          <FoutMelding fout={error} />
          <p className="its-klein its-zacht" role="status">
            {data === undefined
              ? 'Wordt geladen…'
              : regels.length === 0
                ? 'Er is niets dat hierbij past.'
                : `${regels.length}${hasNextPage ? ' of meer' : ''} ${regels.length === 1 ? 'gebeurtenis' : 'gebeurtenissen'}`}
          </p>
          <SpoorLijst regels={regels} toetsingId={toetsingId} />
          {hasNextPage ? (
            <div>
              <Knop bezig={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                Toon meer
              </Knop>
            </div>
          ) : null}
        </div>
      </Vlak>
    </>
  );
}
