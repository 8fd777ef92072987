import { type ReactNode, useEffect, useState } from 'react';
import { adres, type Schema, verzoek } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';

interface VoorbeeldProps {
  readonly pad:
    '/toetsingen/{toetsingId}/documenten/{documentId}/voorbeeld' | '/toetsingen/{toetsingId}/bewijsstukken/{documentId}/voorbeeld';
  readonly toetsingId: string;
  readonly document: Pick<Schema['DocumentDto'], 'id' | 'naam'>;
}

interface Bladzijde {
  readonly van: string;
  readonly pagina: number;
  readonly url: string;
  readonly paginas: number;
}

/** A document page by page, as pictures that the server drew. Each look is in the record of who saw what, so a page is fetched when it is asked for. */
export function Voorbeeld({ pad, toetsingId, document: { id, naam } }: VoorbeeldProps): ReactNode {
  const [pagina, zetPagina] = useState(1);
  const [poging, zetPoging] = useState(1);
  const [gelezen, zetGelezen] = useState<Bladzijde>();
  const [fout, zetFout] = useState<unknown>();
  useEffect(() => {
    const afbreker = new AbortController();
    const { signal } = afbreker;
    zetFout(undefined);
    verzoek(adres(pad, { toetsingId, documentId: id }, { pagina }), { koppen: { accept: 'image/png, application/json' }, signal })
      .then(async (antwoord) => {
        const beeld = await antwoord.blob();
        if (signal.aborted) return;
        zetGelezen({ van: id, pagina, url: URL.createObjectURL(beeld), paginas: Number(antwoord.headers.get('x-paginas') ?? 1) });
      })
      .catch((mislukt: unknown) => {
        if (!signal.aborted) zetFout(mislukt);
      });
    return () => afbreker.abort();
  }, [pad, toetsingId, id, pagina, poging]);
  // A picture stays until the next one is there.
  useEffect(() => (gelezen === undefined ? undefined : () => URL.revokeObjectURL(gelezen.url)), [gelezen]);
  const melding =
    fout === undefined ? null : (
      <div className="its-stapel">
        <FoutMelding fout={fout} />
        <div>
          <Knop onClick={() => zetPoging(poging + 1)}>Probeer opnieuw</Knop>
        </div>
      </div>
    );
  if (gelezen?.van !== id)
    return (
      melding ?? (
        <p className="its-laden" role="status">
          De pagina wordt getekend…
        </p>
      )
    );
  const { url, paginas } = gelezen;
  const stand = gelezen.pagina === pagina ? `${pagina} van ${paginas}` : `Pagina ${pagina} wordt getekend…`;
  return (
    <figure className="its-voorbeeld" tabIndex={0} aria-label={`Voorbeeld van ${naam}`}>
      {melding}
      <img src={url} alt={`${naam}, pagina ${gelezen.pagina} van ${paginas}`} />
      {paginas === 1 ? null : (
        <figcaption className="its-rij">
          <Knop onClick={() => zetPagina(Math.max(pagina - 1, 1))} aria-disabled={pagina === 1}>
            Vorige pagina
          </Knop>
          <span role="status">{fout === undefined ? stand : `${gelezen.pagina} van ${paginas}`}</span>
          <Knop onClick={() => zetPagina(Math.min(pagina + 1, paginas))} aria-disabled={pagina === paginas}>
            Volgende pagina
          </Knop>
        </figcaption>
      )}
    </figure>
  );
}
