import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Geladen } from '../componenten/geladen.js';
import { Melding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { Handeling, type Handelingen, Waarom } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';

/** For who is assigned: declare to be independent before anything of the case can be seen, or tell of a conflict later. */
export function EigenToewijzing({
  toetsingId,
  handelingen,
}: {
  readonly toetsingId: string;
  readonly handelingen: Handelingen;
}): ReactNode {
  const eigen = useLees('/toetsingen/{toetsingId}/toewijzingen/eigen', { delen: { toetsingId } });
  const verklaren = handelingen.get('verklaarOnafhankelijkheid');
  const ga = useNavigate();
  // Who told of a conflict does not see the case any more.
  const klaar = (antwoord: unknown): void => {
    if ((antwoord as Schema['HandelingAntwoord']).status === null) void ga('/');
  };
  return (
    <Geladen van={eigen} anders={null}>
      {(lijst) =>
        lijst.map(({ id, rol, leidend, verklaring }) => (
          <Vlak key={id} titel={`U bent ${woord(rol).toLowerCase()}${leidend ? ' en leidt deze toetsing' : ''}`}>
            {verklaring === null ? (
              <div className="its-stapel">
                <Melding toon="info" titel="Verklaar eerst of u onafhankelijk bent">
                  <p>
                    Bent u familie, bevriend, zakelijk verbonden of partijgenoot in een bestuur? Antwoord dan ja. U hoeft niet te zeggen
                    waarom. Bij ja ziet u deze toetsing niet meer en neemt een collega het over. Pas na uw verklaring ziet u om wie het gaat
                    en wat er in het dossier staat.
                  </p>
                </Melding>
                {verklaren?.mogelijk === false ? (
                  <div>
                    <h3>U kunt dit nu niet verklaren</h3>
                    <Waarom redenen={verklaren.redenen} />
                  </div>
                ) : (
                  <HandelingFormulier
                    code="verklaarOnafhankelijkheid"
                    delen={{ toetsingId, toewijzingId: id }}
                    knop="Verklaring geven"
                    gedaan={klaar}
                  />
                )}
              </div>
            ) : (
              <>
                <p>
                  {verklaring === 'GEEN_CONFLICT'
                    ? 'U hebt verklaard dat u geen band hebt met de kandidaat of de voordragende partij.'
                    : 'U hebt een conflict gemeld.'}
                </p>
                <Handeling
                  code="meldConflict"
                  mogelijk={handelingen.get('meldConflict')}
                  delen={{ toetsingId, toewijzingId: id }}
                  gevaar
                  gedaan={klaar}
                  knop="Ik heb toch een belangenconflict"
                  kop={<p>U kunt het dossier daarna meteen niet meer openen. Een collega neemt het over.</p>}
                />
              </>
            )}
          </Vlak>
        ))
      }
    </Geladen>
  );
}
