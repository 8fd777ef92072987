import { type ReactNode, useId, useState } from 'react';
import { useDoe } from '../api/doe.js';
import { useHeleLijst } from '../api/lees.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { useVorm } from '../formulier/vorm.js';

/** Ties a case to a data leak: also for the kabinet, who reads no leaks in a case itself. */
export function KoppelToetsing({ datalekId }: { readonly datalekId: string }): ReactNode {
  const id = useId();
  const [open, zetOpen] = useState(false);
  const [toetsingId, zetToetsingId] = useState('');
  const { data, error } = useHeleLijst('/toetsingen', { vraag: { aantal: 100 }, uit: !open });
  const daad = useDoe(useVorm('koppelDatalek'), { gedaan: () => zetToetsingId('') });
  const toetsingen = (data?.pages.flatMap((bladzijde) => bladzijde.toetsingen) ?? []).filter(({ status }) => status !== 'VERNIETIGD');
  return (
    <details className="its-details" onToggle={(gebeurtenis) => zetOpen(gebeurtenis.currentTarget.open)}>
      <summary>Een toetsing die het raakt</summary>
      {open ? (
        <form
          className="its-formulier"
          noValidate
          onSubmit={(gebeurtenis) => {
            gebeurtenis.preventDefault();
            if (toetsingId !== '' && !daad.isPending) daad.mutate({ delen: { toetsingId, datalekId } });
          }}
        >
          <FoutMelding fout={daad.error ?? error} />
          <div className="its-veld">
            <label htmlFor={id}>Toetsing</label>
            <select
              className="utrecht-select utrecht-select--html-select"
              id={id}
              value={toetsingId}
              onChange={({ target }) => zetToetsingId(target.value)}
            >
              <option value="">Kies een toetsing</option>
              {toetsingen.map(({ toetsingId: waarde, zaaknummer, kandidaatNaam }) => (
                <option key={waarde} value={waarde}>
                  {kandidaatNaam === null ? zaaknummer : `${zaaknummer} – ${kandidaatNaam}`}
                </option>
              ))}
            </select>
          </div>
          <div className="its-rij">
            <Knop type="submit" soort="hoofd" bezig={daad.isPending}>
              Raakt deze toetsing
            </Knop>
            <span role="status">{daad.isSuccess ? 'Vastgelegd.' : ''}</span>
          </div>
        </form>
      ) : null}
    </details>
  );
}
