import { type ReactNode, useId, useRef } from 'react';
import { type Antwoord, isMondeling, type Vraag, vraagtToelichting } from './antwoorden.js';
import { KeuzeKaart, Vink } from '../componenten/keuze-kaart.js';
import { Teller } from '../componenten/teller.js';
import { LijstInvoer } from './lijst-invoer.js';

export interface InvoerProps {
  readonly vraag: Vraag;
  readonly antwoord: Antwoord | null;
  readonly wijzig: (antwoord: Antwoord | null) => void;
  /** The id of the text of the question, and of what is said about it. */
  readonly kop: string;
  readonly uitleg: string | undefined;
}

export const MAX_TEKST = 1_000;
const MONDELING: Antwoord = { soort: 'MONDELING' };

/** The input that fits the kind of question. */
export function VraagInvoer(props: InvoerProps): ReactNode {
  switch (props.vraag.type) {
    case 'JN':
      return <JaNeeInvoer {...props} />;
    case 'K':
      return <KeuzeInvoer {...props} />;
    case 'L':
      return <LijstInvoer {...props} />;
    case 'T':
      return <TekstInvoer {...props} />;
    case 'VERKLARING':
      return null;
  }
}

function JaNeeInvoer({ vraag, antwoord, wijzig, kop, uitleg }: InvoerProps): ReactNode {
  const groep = useId();
  // What was typed comes back to who chose nee by mistake.
  const getypt = useRef(antwoord?.toelichting);
  const jn = antwoord?.soort === 'JN' ? antwoord : undefined;
  const kies = (waarde: boolean): void => {
    const toelichting = vraagtToelichting(vraag, waarde) ? getypt.current : undefined;
    wijzig({ soort: 'JN', waarde, ...((toelichting ?? '') === '' ? {} : { toelichting }) });
  };
  const leg = (toelichting: string, mondeling: boolean): void => {
    getypt.current = toelichting;
    wijzig({
      soort: 'JN',
      waarde: jn?.waarde === true,
      ...(toelichting === '' ? {} : { toelichting }),
      ...(mondeling ? { mondeling } : {}),
    });
  };
  return (
    <>
      <div className="its-kaarten" role="radiogroup" aria-labelledby={kop} aria-describedby={uitleg}>
        <KeuzeKaart groep={groep} gekozen={jn?.waarde === true} kies={() => kies(true)}>
          Ja
        </KeuzeKaart>
        <KeuzeKaart groep={groep} gekozen={jn?.waarde === false} kies={() => kies(false)}>
          Nee
        </KeuzeKaart>
        {vraag.magMondeling ? (
          <KeuzeKaart groep={groep} gekozen={antwoord?.soort === 'MONDELING'} kies={() => wijzig(MONDELING)}>
            Dat bespreek ik liever in het gesprek
          </KeuzeKaart>
        ) : null}
      </div>
      {jn !== undefined && vraagtToelichting(vraag, jn.waarde) ? (
        <>
          <TekstVak
            naam={jn.mondeling === true ? 'Toelichting (mag leeg blijven)' : 'Licht dit kort toe'}
            waarde={jn.toelichting ?? ''}
            wijzig={(tekst) => leg(tekst, jn.mondeling === true)}
          />
          {vraag.magMondeling ? (
            <Vink naam="Ik leg dit uit in het gesprek" aan={jn.mondeling === true} zet={(aan) => leg(jn.toelichting ?? '', aan)} />
          ) : null}
        </>
      ) : null}
    </>
  );
}

function KeuzeInvoer({ vraag, antwoord, wijzig, kop, uitleg }: InvoerProps): ReactNode {
  const groep = useId();
  return (
    <div className="its-kaarten" role="radiogroup" aria-labelledby={kop} aria-describedby={uitleg}>
      {(vraag.opties ?? []).map(({ code, label }) => (
        <KeuzeKaart key={code} groep={groep} gekozen={antwoord?.keuze === code} kies={() => wijzig({ soort: 'K', keuze: code })}>
          {label}
        </KeuzeKaart>
      ))}
      {vraag.magMondeling ? (
        <KeuzeKaart groep={groep} gekozen={isMondeling(antwoord)} kies={() => wijzig(MONDELING)}>
          Dat bespreek ik liever in het gesprek
        </KeuzeKaart>
      ) : null}
    </div>
  );
}

function TekstInvoer({ vraag, antwoord, wijzig, kop, uitleg }: InvoerProps): ReactNode {
  const tekst = antwoord?.soort === 'T' ? (antwoord.tekst ?? '') : '';
  return (
    <>
      <TekstVak kop={kop} uitleg={uitleg} waarde={tekst} wijzig={(nieuw) => wijzig(nieuw === '' ? null : { soort: 'T', tekst: nieuw })} />
      {vraag.magMondeling ? (
        <Vink naam="Dat bespreek ik liever in het gesprek" aan={isMondeling(antwoord)} zet={(aan) => wijzig(aan ? MONDELING : null)} />
      ) : null}
    </>
  );
}

interface TekstVakProps {
  readonly naam?: string;
  readonly kop?: string;
  readonly uitleg?: string | undefined;
  readonly waarde: string;
  readonly wijzig: (tekst: string) => void;
}

function TekstVak({ naam, kop, uitleg, waarde, wijzig }: TekstVakProps): ReactNode {
  const id = useId();
  return (
    <div className="its-veld">
      {naam === undefined ? null : <label htmlFor={id}>{naam}</label>}
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        rows={4}
        value={waarde}
        aria-labelledby={kop}
        aria-describedby={uitleg}
        onChange={({ target }) => wijzig(target.value)}
      />
      <Teller lengte={waarde.length} hoogstens={MAX_TEKST} />
    </div>
  );
}
