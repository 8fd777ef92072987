import type { ReactNode } from 'react';
import { dag } from '../componenten/tijd.js';
import { Tabel } from '../componenten/tabel.js';
import type { Antwoord, Rij, Vraag } from './antwoorden.js';

interface AntwoordTekstProps {
  readonly vraag: Vraag;
  readonly antwoord: Antwoord | null | undefined;
  /** What a list of rows is called, where there can be more of one question. */
  readonly titel?: string;
}

/** An answer to read. */
export function AntwoordTekst({ vraag, antwoord, titel = `Antwoord op vraag ${vraag.code}` }: AntwoordTekstProps): ReactNode {
  if (antwoord === null || antwoord === undefined) return <p className="its-zacht">Niet beantwoord.</p>;
  switch (antwoord.soort) {
    case 'MONDELING':
      return <p>Wil dit in het gesprek bespreken.</p>;
    case 'JN':
      return (
        <>
          <p className="its-antwoord">
            {antwoord.waarde === true ? 'Ja' : 'Nee'}
            {antwoord.mondeling === true ? ', uitleg in het gesprek' : ''}
          </p>
          {(antwoord.toelichting ?? '') === '' ? null : <p className="its-tekst">{antwoord.toelichting}</p>}
        </>
      );
    case 'K':
      return <p className="its-antwoord">{(vraag.opties ?? []).find(({ code }) => code === antwoord.keuze)?.label ?? antwoord.keuze}</p>;
    case 'T':
      return <p className="its-tekst">{antwoord.tekst}</p>;
    case 'VERKLARING':
      return <p className="its-antwoord">Verklaard</p>;
    case 'L':
      return <Rijen vraag={vraag} rijen={antwoord.rijen ?? []} titel={titel} />;
  }
}

function Rijen({ vraag, rijen, titel }: { readonly vraag: Vraag; readonly rijen: readonly Rij[]; readonly titel: string }): ReactNode {
  const [eerste] = vraag.kolommen ?? [];
  if (rijen.length === 0) return <p className="its-antwoord">Niets in te vullen</p>;
  const genummerd = rijen.map((rij, nummer) => ({ rij, nummer }));
  return (
    <Tabel
      titel={titel}
      rijen={genummerd}
      sleutel={({ nummer }) => String(nummer)}
      kolommen={(vraag.kolommen ?? []).map((kolom) => ({
        naam: kolom.label,
        kop: kolom === eerste,
        cel: ({ rij }: { readonly rij: Rij; readonly nummer: number }) => {
          const waarde = rij[kolom.code];
          if (typeof waarde === 'boolean') return waarde ? 'Ja' : 'Nee';
          if (typeof waarde !== 'string' || waarde === '') return '–';
          if (kolom.soort === 'DATUM') return dag(waarde);
          return (kolom.opties ?? []).find(({ code }) => code === waarde)?.label ?? waarde;
        },
      }))}
    />
  );
}
