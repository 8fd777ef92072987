import { type ReactNode, useState } from 'react';
import type { MaatregelCode } from '#domain/maatregel/maatregel-catalogus.js';
import type { Schema } from '../api/verzoek.js';
import { Vlak } from '../componenten/vlak.js';
import { useHandelingen } from '../formulier/handelingen.js';
import { Catalogus } from './catalogus.js';
import { MaatregelDialoog } from './maatregel-dialoog.js';
import { RisicoBak } from './risico-bak.js';
import type { Gesleept } from './slepen.js';
import type { Maatregel, Werk } from './werk.js';

/** What somebody is about to propose, and which measure it changes. */
interface Voorstel {
  readonly begin: Partial<Schema['MaatregelInvoerDto']>;
  readonly was?: Maatregel;
}

/** The measures beside the risks that they are for. Dragging and the menu do the same: both open the proposal, filled in as far as it is known. */
export function Maatregelen({ toetsing, werk }: { readonly toetsing: Schema['Toetsing']; readonly werk: Werk }): ReactNode {
  const { risicos, maatregelen } = werk;
  const handelingen = useHandelingen(toetsing.toetsingId);
  const voorstellen = handelingen.get('stelMaatregelVoor')?.mogelijk === true;
  const wijzigen = handelingen.get('wijzigMaatregel')?.mogelijk === true;
  const weg = handelingen.get('verwijderMaatregel')?.mogelijk === true;
  const [voorstel, zetVoorstel] = useState<Voorstel>();
  const nieuw = (code: MaatregelCode, risicoId?: string): void =>
    zetVoorstel({ begin: { code, risicoIds: risicoId === undefined ? [] : [risicoId] } });
  const wijzig = (maatregel: Maatregel, risicoId?: string): void =>
    zetVoorstel({
      begin: { ...maatregel, risicoIds: [...new Set([...maatregel.risicoIds, ...(risicoId === undefined ? [] : [risicoId])])] },
      was: maatregel,
    });
  const laatVallen = (gesleept: Gesleept, risicoId: string): void => {
    const maatregel = maatregelen.find(({ id }) => id === gesleept.maatregelId);
    if (maatregel !== undefined) wijzig(maatregel, risicoId);
    else if (gesleept.code !== undefined) nieuw(gesleept.code, risicoId);
  };
  const bak = { toetsing, risicos, voorstellen, wijzigen, weg, wijzig, laatVallen };
  const los = maatregelen.filter(({ risicoIds }) => !risicos.some(({ id }) => risicoIds.includes(id)));
  return (
    <Vlak titel={`Maatregelen (${maatregelen.length})`}>
      <p className="its-zacht">
        {voorstellen
          ? 'Sleep een maatregel naar een risico, of gebruik ‘Koppel aan…’. De kandidaat beslist over elke maatregel.'
          : 'De kandidaat beslist over elke maatregel.'}
      </p>
      <div className={voorstellen && risicos.length > 0 ? 'its-raster its-raster--half' : 'its-stapel'}>
        <div className="its-stapel">
          {risicos.length === 0 ? <p className="its-zacht">Leg eerst een risico vast. Daarna koppelt u er maatregelen aan.</p> : null}
          {risicos.map((risico) => (
            <RisicoBak key={risico.id} {...bak} risico={risico} maatregelen={maatregelen.filter((m) => m.risicoIds.includes(risico.id))} />
          ))}
          {los.length === 0 ? null : <RisicoBak {...bak} maatregelen={los} />}
        </div>
        {voorstellen ? <Catalogus risicos={risicos} kies={nieuw} /> : null}
      </div>
      {voorstel === undefined ? null : (
        <MaatregelDialoog toetsingId={toetsing.toetsingId} risicos={risicos} {...voorstel} sluit={() => zetVoorstel(undefined)} />
      )}
    </Vlak>
  );
}
