import { type ReactNode, useId } from 'react';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { VeldInvoer } from '../formulier/veld-invoer.js';
import { useHandelingen, Waarom } from '../formulier/handelingen.js';

/** The fields of the act, and under which name each is asked. */
const VRAGEN = [
  ['volledigheid', 'volledigheid'],
  ['proportionaliteit', 'proportionaliteit'],
  ['bronnen', 'bronnenBruikbaar'],
] as const;

interface VaststellingProps {
  readonly toetsingId: string;
  /** Of the concept that is on the screen. */
  readonly hash: string;
  readonly gelezen: boolean;
  readonly zetGelezen: (gelezen: boolean) => void;
}

/** The second pair of eyes: three things to check, and then it is fixed for good. Nothing for who is not the toetser. */
export function Vaststelling({ toetsingId, hash, gelezen, zetGelezen }: VaststellingProps): ReactNode {
  const id = useId();
  const vaststellen = useHandelingen(toetsingId).get('stelRapportVast');
  if (vaststellen === undefined) return null;
  return (
    <Vlak titel="Toetsen en vaststellen" id="vaststellen">
      {vaststellen.mogelijk ? (
        <div className="its-stapel">
          <p>
            U bent het tweede paar ogen. Is iets niet goed, of wilt u iets weten? Maak dan hierboven een opmerking. De adviseur antwoordt
            daarop voordat u het rapport kunt vaststellen. Een vastgesteld rapport verandert niet meer; verbeteren kan daarna alleen met een
            nieuwe versie.
          </p>
          <div className="its-keuze">
            <input
              className="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              id={id}
              checked={gelezen}
              onChange={({ target }) => zetGelezen(target.checked)}
            />
            <label htmlFor={id}>Ik heb het hele concept hierboven gelezen</label>
          </div>
          {gelezen ? (
            <HandelingFormulier
              code="stelRapportVast"
              delen={{ toetsingId }}
              vast={{ gelezen: hash }}
              knop="Rapport vaststellen"
              invoer={({ properties = {} }) =>
                VRAGEN.map(([veld, naam]) => (
                  <VeldInvoer key={veld} pad={veld} naam={naam} veld={properties[veld] ?? {}} verplicht keuzes={{}} />
                ))
              }
            />
          ) : null}
        </div>
      ) : (
        <>
          <p>Vaststellen kan nu niet:</p>
          <Waarom redenen={vaststellen.redenen} />
        </>
      )}
    </Vlak>
  );
}
