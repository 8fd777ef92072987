import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { KnopLink } from '../componenten/knop.js';
import { dag, dagenTot, kortDag, overHoeveel } from '../componenten/tijd.js';
import { schermVanTaak } from '../start/taak-scherm.js';
import { inTotaal } from '../vragenlijst/voortgang.js';
import { standUitleg } from './stand-uitleg.js';
import { taakWoorden } from './taak-woorden.js';

type Taak = Schema['Taak'];

interface VolgendeStapProps {
  readonly toetsing: Schema['Toetsing'];
  readonly taken: readonly Taak[];
}

/** The one thing that waits for the kandidaat now, with one button; what comes after it is smaller. Nothing to do is said as well. */
export function VolgendeStap({ toetsing, taken }: VolgendeStapProps): ReactNode {
  const eigen = taken
    .filter(({ rol }) => rol === 'KANDIDAAT')
    .sort((a, b) => (a.uiterlijk ?? '9').localeCompare(b.uiterlijk ?? '9') || volgorde(a) - volgorde(b));
  const [eerste, ...daarna] = eigen;
  if (eerste === undefined) return <NietsTeDoen toetsing={toetsing} />;
  const { titel, uitleg, knop } = taakWoorden(eerste);
  return (
    <section className="its-nu" aria-labelledby="nu">
      <p className="its-nu__kop">Uw volgende stap</p>
      <h2 id="nu">{titel}</h2>
      <Uiterlijk op={eerste.uiterlijk} />
      {uitleg === '' ? null : <p>{uitleg}</p>}
      {eerste.soort === 'VRAGENLIJST_INVULLEN' ? <HoeVer toetsingId={toetsing.toetsingId} /> : null}
      <KnopLink naar={naar(toetsing, eerste)} soort="hoofd">
        {knop}
      </KnopLink>
      {daarna.length === 0 ? null : (
        <div className="its-nu__daarna">
          <h3>Dit kunt u ook al doen</h3>
          <ul className="its-lijst">
            {daarna.map((taak) => (
              <li key={taak.taakId}>
                <Link className="nl-link" to={naar(toetsing, taak)}>
                  {taakWoorden(taak).titel}
                </Link>
                <Uiterlijk op={taak.uiterlijk} klein />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** First what asks for a choice, then what is most work. */
const VOLGORDE: readonly Taak['soort'][] = [
  'BRIEF_LEZEN',
  'MEDEWERKING_GEVEN',
  'REAGEREN',
  'VRAGENLIJST_AANVULLEN',
  'VRAGENLIJST_INVULLEN',
];
const volgorde = ({ soort }: Taak): number => (VOLGORDE.includes(soort) ? VOLGORDE.indexOf(soort) : VOLGORDE.length);

const naar = ({ toetsingId }: Schema['Toetsing'], taak: Taak): string =>
  schermVanTaak({ ...taak, toetsingId, zaaknummer: null, datalekId: null, raadplegingId: null, kandidaatNaam: null });

function NietsTeDoen({ toetsing: { status, opgeschortTot, vernietigenOp } }: Pick<VolgendeStapProps, 'toetsing'>): ReactNode {
  const { titel, uitleg } = standUitleg(status);
  return (
    <section className="its-nu its-nu--rust" aria-labelledby="nu">
      <p className="its-nu__kop">U hoeft nu niets te doen</p>
      <h2 id="nu">{titel}</h2>
      <p>{uitleg}</p>
      {status === 'OPGESCHORT' && opgeschortTot !== null ? <p>De toetsing staat stil tot en met {dag(opgeschortTot)}.</p> : null}
      {vernietigenOp === null ? null : <p>Uw dossier wordt vernietigd vanaf {dag(vernietigenOp)}.</p>}
    </section>
  );
}

/** Until when, without hurrying anybody: what is late can still be done. */
function Uiterlijk({ op, klein = false }: { readonly op: string | null; readonly klein?: boolean }): ReactNode {
  if (op === null) return null;
  const voorbij = Date.parse(op) < Date.now();
  return (
    <p className={klein ? 'its-klein its-zacht' : 'its-nu__tot'}>
      <time dateTime={op}>
        {voorbij
          ? `De datum (${kortDag(op)}) is voorbij. U kunt dit nog steeds doen.`
          : `Graag uiterlijk ${dag(op)}${dagenTot(op) <= 14 ? ` – ${overHoeveel(op)}` : ''}`}
      </time>
    </p>
  );
}

function HoeVer({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const { data } = useLees('/toetsingen/{toetsingId}/vragenlijst', { delen: { toetsingId } });
  if (data === undefined) return null;
  const { klaar, verplicht } = inTotaal(data);
  if (klaar === 0) return null;
  return (
    <p className="its-hoever">
      <progress max={verplicht} value={klaar} aria-hidden="true" />
      <span>
        {klaar} van {verplicht} vragen klaar
      </span>
    </p>
  );
}
