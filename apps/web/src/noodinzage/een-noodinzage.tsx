import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { moment } from '../componenten/tijd.js';
import { Handeling } from '../formulier/handelingen.js';
import { FUNCTIE } from '../woorden/codes.js';
import { woord } from '../woorden/woorden.js';

type Een = Schema['NoodinzageDto'];

const STAND: Readonly<Record<Een['stand'], readonly [naam: string, kleur: Kleur]>> = {
  GEVRAAGD: ['Wacht op een besluit', 'info'],
  AFGEWEZEN: ['Niet doorgegaan', 'stil'],
  LOOPT: ['Loopt nu', 'let-op'],
  VOORBIJ: ['Voorbij', 'stil'],
};

interface EenNoodinzageProps {
  readonly toetsingId: string;
  readonly noodinzage: Een;
  readonly handelingen: ReadonlyMap<string, Schema['MogelijkeHandeling']>;
}

/** One of them: its reason and its hours, and the act of whoever is at move. */
export function EenNoodinzage({ toetsingId, noodinzage, handelingen }: EenNoodinzageProps): ReactNode {
  const { id, stand, soorten, uren, gevraagdAls, reden, gevraagdOp, vanUzelf, beslotenAls, van, tot, verantwoording } = noodinzage;
  const delen = { toetsingId, noodinzageId: id };
  const [naam, kleur] = STAND[stand];
  return (
    <div className="its-stapel">
      <div className="its-rij">
        <strong>{vanUzelf ? 'U vroeg noodinzage' : `Gevraagd door de ${(FUNCTIE[gevraagdAls] ?? gevraagdAls).toLowerCase()}`}</strong>
        <Badge kleur={kleur}>{naam}</Badge>
      </div>
      <p className="its-tekst">{reden}</p>
      <Feiten
        van={[
          ['Gevraagd op', moment(gevraagdOp)],
          ['Wat', soorten.map((soort) => woord(soort)).join(', ')],
          ['Hoe lang', `${uren} uur vanaf de goedkeuring`],
          ['Besluit van', beslotenAls === null ? null : (FUNCTIE[beslotenAls] ?? beslotenAls)],
          ['Vanaf', van === null ? null : moment(van)],
          ['Tot', tot === null ? null : moment(tot)],
        ]}
      />
      {verantwoording === null ? null : (
        <p className="its-tekst">
          <strong>Wat is bekeken en wat daaruit volgt: </strong>
          {verantwoording}
        </p>
      )}
      <div className="its-acties">
        {stand === 'GEVRAAGD' && !vanUzelf ? (
          <Handeling
            code="keurNoodinzageGoed"
            mogelijk={handelingen.get('keurNoodinzageGoed')}
            delen={delen}
            knop="Keur goed"
            uitleg={`De noodinzage begint meteen en duurt ${uren} uur. De kandidaat krijgt bericht.`}
          />
        ) : null}
        {stand === 'GEVRAAGD' ? (
          <Handeling
            code="wijsNoodinzageAf"
            mogelijk={handelingen.get('wijsNoodinzageAf')}
            delen={delen}
            knop={vanUzelf ? 'Trek mijn vraag in' : 'Wijs af'}
          />
        ) : null}
        {stand === 'LOOPT' ? (
          <Handeling code="beeindigNoodinzage" mogelijk={handelingen.get('beeindigNoodinzage')} delen={delen} knop="Beëindig nu" />
        ) : null}
        {stand === 'VOORBIJ' && vanUzelf && verantwoording === null ? (
          <Handeling
            code="verantwoordNoodinzage"
            mogelijk={handelingen.get('verantwoordNoodinzage')}
            delen={delen}
            knop="Leg vast wat u hebt bekeken"
          />
        ) : null}
      </div>
    </div>
  );
}
