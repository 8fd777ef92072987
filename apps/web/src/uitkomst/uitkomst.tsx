import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Badge } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { Geladen } from '../componenten/geladen.js';
import { dag, Tijd, vandaag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, type Handelingen, useHandelingen, Waarom } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { woord } from '../woorden/woorden.js';

/** What the meeting decided, and whether the benoeming was accepted. */
export function Uitkomst({ toetsing }: DeelProps): ReactNode {
  const { toetsingId, inzagen } = toetsing;
  const handelingen = useHandelingen(toetsingId);
  return (
    <div className="its-stapel">
      {inzagen.includes('UITKOMST') ? <Vastgelegd toetsingId={toetsingId} /> : null}
      <Registreren toetsing={toetsing} handelingen={handelingen} />
      <Aanvaarding toetsingId={toetsingId} handelingen={handelingen} />
    </div>
  );
}

function Vastgelegd({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const uitkomst = useLees('/toetsingen/{toetsingId}/uitkomst', { delen: { toetsingId } });
  return (
    <Vlak titel="Uitkomst van de vergadering">
      <Geladen van={uitkomst} anders={<p className="its-zacht">Er is nog geen uitkomst vastgelegd.</p>}>
        {({ uitkomst: wat, benoemdOp, besluitRef, geregistreerdOp, aanvaarding, aanvaardOp }) =>
          wat === null ? (
            <p className="its-zacht">Er is nog geen uitkomst vastgelegd.</p>
          ) : (
            <Feiten
              van={[
                ['Uitkomst', <Badge kleur={wat === 'BENOEMD' ? 'goed' : 'stil'}>{woord(wat)}</Badge>],
                ['Benoemd op', benoemdOp === null ? null : dag(benoemdOp)],
                ['Besluit', besluitRef],
                ['Benoeming aangenomen', wat === 'BENOEMD' ? (aanvaarding === null ? 'Nog niet bekend' : woord(aanvaarding)) : null],
                ['Aangenomen op', aanvaardOp === null ? null : dag(aanvaardOp)],
                ['Vastgelegd op', geregistreerdOp === null ? null : <Tijd op={geregistreerdOp} />],
              ]}
            />
          )
        }
      </Geladen>
    </Vlak>
  );
}

function Registreren({
  toetsing: { toetsingId, raadsdatum, inzagen },
  handelingen,
}: DeelProps & { readonly handelingen: Handelingen }): ReactNode {
  const mogelijk = handelingen.get('registreerUitkomst');
  // Recorded already: there is nothing to explain.
  if (mogelijk === undefined || (!mogelijk.mogelijk && inzagen.includes('UITKOMST'))) return null;
  const gedeeld = { code: 'registreerUitkomst', mogelijk, delen: { toetsingId } } as const;
  return (
    <Vlak titel="Uitkomst vastleggen">
      {mogelijk.mogelijk ? (
        <>
          <p>Wat heeft de vergadering besloten?</p>
          <Handeling
            {...gedeeld}
            vast={{ uitkomst: 'BENOEMD' }}
            verplicht={['benoemdOp', 'besluitRef']}
            begin={{ benoemdOp: raadsdatum !== null && raadsdatum <= vandaag() ? raadsdatum : '' }}
            knop="Benoemd"
            kop={<p>Vul de dag en het kenmerk van het besluit in.</p>}
          />
          <Handeling
            {...gedeeld}
            vast={{ uitkomst: 'NIET_BENOEMD', benoemdOp: undefined }}
            verplicht={['besluitRef']}
            knop="Niet benoemd"
            kop={<p>Vul het kenmerk van het besluit in.</p>}
          />
          <Handeling {...gedeeld} vast={{ uitkomst: 'AANGEHOUDEN', benoemdOp: undefined }} knop="Aangehouden: later opnieuw op de agenda" />
          <Handeling
            {...gedeeld}
            vast={{ uitkomst: 'INGETROKKEN', benoemdOp: undefined }}
            knop="De kandidaat of de voordracht is teruggetrokken"
          />
        </>
      ) : (
        <>
          <p>Dit kan nu niet:</p>
          <Waarom redenen={mogelijk.redenen} />
        </>
      )}
    </Vlak>
  );
}

function Aanvaarding({ toetsingId, handelingen }: { readonly toetsingId: string; readonly handelingen: Handelingen }): ReactNode {
  const aanvaard = handelingen.get('aanvaard');
  if (aanvaard?.mogelijk !== true) return null;
  return (
    <Vlak titel="Neemt de benoemde de benoeming aan?">
      <p>De benoemde laat dat binnen de termijn van de wet weten. Zonder bericht geldt de benoeming als niet aangenomen.</p>
      <Handeling code="aanvaard" mogelijk={aanvaard} delen={{ toetsingId }} begin={{ aanvaardOp: vandaag() }} knop="Ja, aangenomen" />
      <Handeling code="nietAanvaard" mogelijk={handelingen.get('nietAanvaard')} delen={{ toetsingId }} gevaar knop="Nee, niet aangenomen" />
    </Vlak>
  );
}
