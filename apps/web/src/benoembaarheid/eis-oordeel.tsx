import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../api/verzoek.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { woord } from '../woorden/woorden.js';

const KLEUR: Readonly<Record<Schema['EisUitkomst'], Kleur>> = {
  VOLDAAN: 'goed',
  ONTHEFFING_NODIG: 'let-op',
  NIET_VOLDAAN: 'fout',
  OP_TE_LOSSEN_BIJ_BENOEMING: 'let-op',
};

/** One requirement: what it asks, where it comes from, and what was found. */
export function EisOordeel({
  toetsingId,
  eis,
  oordeel,
}: {
  readonly toetsingId: string;
  readonly eis: Schema['BenoembaarheidsEisDto'];
  readonly oordeel: Schema['OordeelDto'] | undefined;
}): ReactNode {
  const vog = eis.beoordeling === 'VOG_CONTROLE';
  return (
    <li className="its-eis">
      <div className="its-eis__kop">
        <h3>{eis.naam}</h3>
        {vog ? null : oordeel === undefined ? (
          <Badge>Nog niet beoordeeld</Badge>
        ) : (
          <Badge kleur={KLEUR[oordeel.uitkomst]}>{woord(oordeel.uitkomst)}</Badge>
        )}
      </div>
      <EisUitleg eis={eis} />
      {vog ? (
        <p>
          Dit oordeel volgt uit de controle van de VOG.{' '}
          <Link className="nl-link" to={`/toetsingen/${toetsingId}/vog`} state={{ focus: false }}>
            Hoe het met de VOG staat
          </Link>
        </p>
      ) : null}
      {oordeel === undefined || oordeel.toelichting === '' ? null : <p className="its-tekst">{oordeel.toelichting}</p>}
      {oordeel?.ontheffing === undefined ? null : (
        <p>
          <strong>Ontheffing:</strong> {woord(oordeel.ontheffing.status).toLowerCase()}.{' '}
          {oordeel.ontheffing.vermeldInAdvies ? 'Het advies noemt de ontheffing.' : 'Het advies noemt de ontheffing niet.'}
        </p>
      )}
    </li>
  );
}

/** What the adviseur looks at, and the place in the law, which is only named when a lawyer checked it. */
export function EisUitleg({ eis }: { readonly eis: Schema['BenoembaarheidsEisDto'] }): ReactNode {
  const { tekst, geverifieerd } = eis.wetsverwijzing;
  return (
    <>
      <p className="its-zacht">{eis.uitleg}</p>
      <p className="its-klein its-zacht">
        {geverifieerd
          ? `Bron: ${tekst}. Gecontroleerd door een jurist.`
          : 'Bron: op grond van de wet. Nog niet gecontroleerd door een jurist.'}
      </p>
    </>
  );
}
