import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { adres, type Schema } from '../api/verzoek.js';
import { Feiten } from '../componenten/feiten.js';
import { Geladen } from '../componenten/geladen.js';
import { Knop } from '../componenten/knop.js';
import { Melding } from '../componenten/melding.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { woord } from '../woorden/woorden.js';

type Toetsing = Schema['Toetsing'];
type BriefDto = Schema['BriefDto'];

/** The letter with the conclusion: where it is, and the letter itself. The kandidaat reads it first. */
export function Brief({ toetsing }: { readonly toetsing: Toetsing }): ReactNode {
  const { toetsingId } = toetsing;
  const delen = { toetsingId };
  const brief = useLees('/toetsingen/{toetsingId}/brief', { delen });
  const isGriffier = toetsing.relaties.includes('GRIFFIER');
  const zelf = toetsing.relaties.includes('KANDIDAAT');
  const wordtGemaakt = brief.error?.probleem.code === 'BRIEF_NIET_GEREED';
  if (wordtGemaakt && brief.data === undefined)
    return (
      <Vlak titel="De conclusiebrief">
        <p role="status">De brief wordt gemaakt. Dat duurt meestal een paar seconden.</p>
        <Knop onClick={() => void brief.refetch()}>Kijk of de brief klaar is</Knop>
      </Vlak>
    );
  return (
    <Vlak titel="De conclusiebrief">
      <Geladen van={brief}>
        {(gelezen) => (
          <div className="its-stapel">
            <Uitleg toetsing={toetsing} brief={gelezen} />
            <p>
              <a className="nl-button nl-button--primary" href={adres('/toetsingen/{toetsingId}/brief/pdf', delen)} download>
                <span className="nl-button__label">Brief openen (pdf)</span>
              </a>
            </p>
            <Feiten
              van={[
                [zelf ? 'Bij u sinds' : 'Bij de kandidaat sinds', isGriffier ? null : <Tijd op={gelezen.inzageVanaf} />],
                [
                  zelf ? 'U opende de brief' : 'Kandidaat las de brief',
                  isGriffier ? null : gelezen.gelezenOp === null ? 'Nog niet' : <Tijd op={gelezen.gelezenOp} />,
                ],
                ['Verstrekt', gelezen.verstrektOp === null ? 'Nog niet' : <Tijd op={gelezen.verstrektOp} />],
                ['Hoe', gelezen.vorm === null ? null : woord(gelezen.vorm)],
                [
                  'Ontvangen door de griffier',
                  gelezen.verstrektOp === null ? null : gelezen.ontvangenOp === null ? 'Nog niet' : <Tijd op={gelezen.ontvangenOp} />,
                ],
              ]}
            />
            {gelezen.markering === null ? null : (
              <Melding toon="warning" titel="Deze brief is geheim">
                <p>{gelezen.markering}</p>
              </Melding>
            )}
            <details className="its-details">
              <summary>Kenmerk om de brief mee te controleren</summary>
              <p className="its-klein its-zacht its-tekst">SHA-256: {gelezen.sha256}</p>
            </details>
          </div>
        )}
      </Geladen>
    </Vlak>
  );
}

function Uitleg({ toetsing, brief }: { readonly toetsing: Toetsing; readonly brief: BriefDto }): ReactNode {
  const is = (relatie: Toetsing['relaties'][number]): boolean => toetsing.relaties.includes(relatie);
  if (is('KANDIDAAT'))
    return brief.verstrektOp === null ? (
      <Melding toon="info" titel="U leest de conclusie als eerste">
        <p>
          Niemand buiten de toetsing kent de conclusie nu. U hebt minstens een dag de tijd om haar te lezen. Wilt u niet dat de brief wordt
          verstrekt? Dan kunt u zich nog terugtrekken; een reden is niet nodig.
        </p>
      </Melding>
    ) : (
      <p>De brief is verstrekt. Meer dan wat in deze brief staat, hoort het orgaan dat benoemt niet van ons.</p>
    );
  if (is('GRIFFIER')) return <p>Dit is het enige stuk van de toetsing voor de vergadering. Het dossier zelf blijft besloten.</p>;
  return brief.verstrektOp === null && toetsing.status === 'ADVIES_TER_INZAGE_KANDIDAAT' ? (
    <p>De kandidaat leest de conclusie als eerste. Na het leesvenster kan de opdrachtgever de brief verstrekken.</p>
  ) : null;
}
