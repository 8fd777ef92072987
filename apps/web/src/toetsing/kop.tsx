import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { useIk } from '../app/ik.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { Melding } from '../componenten/melding.js';
import { dag, overHoeveel, Tijd } from '../componenten/tijd.js';
import { FUNCTIE } from '../woorden/codes.js';
import { stapNaam } from '../woorden/stappen.js';
import { taakUitleg } from '../woorden/taken.js';
import { statusWoord, woord } from '../woorden/woorden.js';
import { komendeVergadering } from './komende-vergadering.js';
import { isEigen, opVolgorde } from './taken.js';
import { Voortgang } from './voortgang.js';

const KLEUR: Readonly<Record<string, Kleur>> = {
  OPGESCHORT: 'let-op',
  INGETROKKEN: 'stil',
  GESTAAKT: 'stil',
  GESLOTEN: 'stil',
  VERNIETIGD: 'stil',
  ADVIES_VERSTREKT: 'goed',
  NAZORG: 'goed',
};

/** Always on top of a case: where is it, what comes next, who is at move, until when. */
export function Kop({ toetsing }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const { toetsingId, status, ronde, opgeschortTot } = toetsing;
  const vergadering = komendeVergadering(toetsing);
  const ik = useIk();
  const planning = toetsing.inzagen.includes('PLANNING');
  const { data: gelezen } = useLees('/toetsingen/{toetsingId}/taken', { delen: { toetsingId }, uit: !planning });
  const taken = opVolgorde(gelezen ?? [], ik, toetsing.relaties);
  // What belongs to no step, as an answer that somebody waits for, has no term either.
  const inStap = taken.find(({ stap }) => stapNaam(stap) !== '');
  const metTermijn = taken.find(({ uiterlijk }) => uiterlijk !== null);
  const zet = aanZet(toetsing, taken, ik);
  return (
    <div className="its-vlak its-stapel its-kop-van-zaak">
      <Feiten
        van={[
          ['Stand', <Badge kleur={KLEUR[status] ?? 'info'}>{statusWoord(status)}</Badge>],
          ['Stap', inStap === undefined ? null : stapNaam(inStap.stap)],
          [
            'Aan zet',
            zet.length === 0 ? (
              gelezen === undefined ? null : (
                'Nu niemand'
              )
            ) : (
              <ul className="its-aan-zet">
                {zet.map((regel) => (
                  <li key={regel}>{regel}</li>
                ))}
              </ul>
            ),
          ],
          [
            'Uiterlijk',
            metTermijn?.uiterlijk == null ? null : (
              <>
                <Tijd op={metTermijn.uiterlijk} /> ({metTermijn.teLaat ? 'te laat' : overHoeveel(metTermijn.uiterlijk)})
              </>
            ),
          ],
          ['Vergadering', vergadering === null ? null : `${dag(vergadering)} (${overHoeveel(vergadering)})`],
          ['Ronde', ronde > 1 ? String(ronde) : null],
        ]}
      />
      {opgeschortTot === null || status !== 'OPGESCHORT' ? null : (
        <Melding toon="warning">
          <p>De toetsing staat stil tot en met {dag(opgeschortTot)}. Termijnen lopen zolang niet door.</p>
        </Melding>
      )}
      <Voortgang status={status} />
    </div>
  );
}

/** Who has something to do now: one line for each, the reader first. Before the start there is no task yet, and still somebody at move. */
function aanZet({ status, relaties }: Schema['Toetsing'], taken: readonly Schema['Taak'][], ik: Schema['Ik']): readonly string[] {
  if (status === 'CONCEPT') return [relaties.includes('OPDRACHTGEVER') ? 'U: start de toetsing' : 'Opdrachtgever: start de toetsing'];
  const perRol = new Map([...taken].reverse().map((taak) => [taak.rol, taak]));
  return taken
    .filter((taak) => perRol.get(taak.rol) === taak)
    .map((taak) =>
      isEigen(taak, ik, relaties)
        ? `U: ${taak.omschrijving.charAt(0).toLowerCase()}${taak.omschrijving.slice(1)}`
        : `${FUNCTIE[taak.rol] ?? woord(taak.rol)}: ${taakUitleg(taak.soort).doet}`,
    );
}
