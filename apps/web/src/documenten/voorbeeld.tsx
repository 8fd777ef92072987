import { type ReactNode, useEffect, useState } from 'react';
import { adres, Geweigerd, type Schema, verzoek } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';

interface VoorbeeldProps {
  readonly pad:
    '/toetsingen/{toetsingId}/documenten/{documentId}/voorbeeld' | '/toetsingen/{toetsingId}/bewijsstukken/{documentId}/voorbeeld';
  readonly toetsingId: string;
  readonly document: Pick<Schema['DocumentDto'], 'id' | 'naam'>;
}

interface Bladzijde {
  readonly url: string;
  readonly paginas: number;
}

/** A document page by page, as pictures that the server drew. Each look is in the record of who saw what, so nothing is fetched twice. */
export function Voorbeeld({ pad, toetsingId, document: { id, naam } }: VoorbeeldProps): ReactNode {
  const [pagina, zetPagina] = useState(1);
  const [bladzijde, zetBladzijde] = useState<Bladzijde>();
  const [fout, zetFout] = useState<Geweigerd>();
  useEffect(() => {
    const afbreker = new AbortController();
    let url: string | undefined;
    zetFout(undefined);
    verzoek(adres(pad, { toetsingId, documentId: id }, { pagina }), {
      koppen: { accept: 'image/png, application/json' },
      signal: afbreker.signal,
    })
      .then(async (antwoord) => {
        url = URL.createObjectURL(await antwoord.blob());
        zetBladzijde({ url, paginas: Number(antwoord.headers.get('x-paginas') ?? 1) });
      })
      .catch((mislukt: unknown) => {
        if (mislukt instanceof Geweigerd) zetFout(mislukt);
      });
    return () => {
      afbreker.abort();
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [pad, toetsingId, id, pagina]);
  if (fout !== undefined) return <FoutMelding fout={fout} />;
  if (bladzijde === undefined)
    return (
      <p className="its-laden" role="status">
        De pagina wordt getekend…
      </p>
    );
  const { url, paginas } = bladzijde;
  return (
    <figure className="its-voorbeeld" tabIndex={0} aria-label={`Voorbeeld van ${naam}`}>
      <img src={url} alt={`${naam}, pagina ${pagina} van ${paginas}`} />
      {paginas === 1 ? null : (
        <figcaption className="its-rij">
          <Knop onClick={() => zetPagina(Math.max(pagina - 1, 1))} aria-disabled={pagina === 1}>
            Vorige pagina
          </Knop>
          <span role="status">
            {pagina} van {paginas}
          </span>
          <Knop onClick={() => zetPagina(Math.min(pagina + 1, paginas))} aria-disabled={pagina === paginas}>
            Volgende pagina
          </Knop>
        </figcaption>
      )}
    </figure>
  );
}
