import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { dag, Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, type Handelingen } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';

interface ToewijzingenProps {
  readonly toetsing: Schema['Toetsing'];
  readonly handelingen: Handelingen;
  /** Who looks: his own conflict he tells of above. */
  readonly ik: string;
}

/** Who works on the case or did; with what one can do about each of them. */
export function Toewijzingen({ toetsing, handelingen, ik }: ToewijzingenProps): ReactNode {
  const { toetsingId } = toetsing;
  const lijst = useLees('/toetsingen/{toetsingId}/toewijzingen', { delen: { toetsingId } });
  return (
    <Vlak titel={toetsing.relaties.includes('KANDIDAAT') ? 'Wie aan uw toetsing werkt' : 'Wie aan de toetsing werkt'}>
      <Geladen van={lijst}>
        {(gelezen) =>
          gelezen.length === 0 ? (
            <p className="its-zacht">Er is nog niemand toegewezen.</p>
          ) : (
            <ul className="its-lijst">
              {gelezen.map((een) => (
                <li key={een.id}>
                  <Wie een={een} />
                  {een.beeindigdOp === null ? (
                    <Doen een={een} toetsingId={toetsingId} handelingen={handelingen} eigen={een.persoonId === ik} />
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Geladen>
    </Vlak>
  );
}

type Een = Schema['ToewijzingDto'];

function Wie({ een: { naam, rol, leidend, verklaring, toegewezenOp, beeindigdOp, extern } }: { readonly een: Een }): ReactNode {
  return (
    <>
      <div className="its-rij">
        <strong>{naam ?? woord(rol)}</strong>
        <Badge kleur={beeindigdOp !== null ? 'stil' : verklaring === 'GEEN_CONFLICT' ? 'goed' : verklaring === null ? 'let-op' : 'fout'}>
          {beeindigdOp !== null
            ? 'Gestopt'
            : verklaring === 'GEEN_CONFLICT'
              ? 'Onafhankelijk'
              : verklaring === null
                ? 'Moet nog verklaren'
                : 'Conflict gemeld'}
        </Badge>
      </div>
      <div className="its-klein its-zacht">
        {woord(rol)}
        {leidend ? ', leidt de toetsing' : ''} · sinds <Tijd op={toegewezenOp} />
        {beeindigdOp === null ? null : (
          <>
            {' · tot '}
            <Tijd op={beeindigdOp} />
          </>
        )}
        {extern === null || extern === undefined
          ? null
          : ` · ${extern.naam ?? 'bureau'}, vergunning ${extern.wpbrNummer}, overeenkomst tot en met ${dag(extern.geldigTot)}`}
      </div>
    </>
  );
}

function Doen({
  een,
  toetsingId,
  handelingen,
  eigen,
}: {
  readonly een: Een;
  readonly toetsingId: string;
  readonly handelingen: Handelingen;
  readonly eigen: boolean;
}): ReactNode {
  const delen = { toetsingId, toewijzingId: een.id };
  const over = een.naam ?? woord(een.rol);
  // Once in every ronde: afterwards what became of it stands below.
  const wraken = handelingen.get('wraak');
  return (
    <>
      {eigen ? null : (
        <Handeling
          code="meldConflict"
          mogelijk={handelingen.get('meldConflict')}
          delen={delen}
          gevaar
          knop="Belangenconflict melden"
          over={over}
          kop={<p>Deze persoon kan het dossier daarna meteen niet meer openen. Zijn werk wordt opnieuw beoordeeld.</p>}
        />
      )}
      {wraken?.mogelijk === true ? (
        <Handeling
          code="wraak"
          mogelijk={wraken}
          delen={delen}
          knop="Wraken: ik vind deze persoon niet onafhankelijk"
          over={over}
          kop={<p>Wordt uw wraking toegewezen, dan neemt een collega het over.</p>}
        />
      ) : null}
    </>
  );
}
