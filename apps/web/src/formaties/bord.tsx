import type { ReactNode } from 'react';
import { addDays, addMonths, daysBetween, type IsoDate, toIsoDate } from '#domain/kalender/iso-date.js';
import type { Schema } from '../api/verzoek.js';
import { kortDag, maand, vandaag } from '../componenten/tijd.js';
import { margeTekst } from '../nieuw/haalbaarheid.js';

type FormatieDto = Schema['FormatieDto'];

/** Each kandidaat as a row from today to the meeting: until when the work lasts, the last day for the advice, the meeting. The table says the same. */
export function Bord({ formatie: { raadsdatum, kandidaten } }: { readonly formatie: FormatieDto }): ReactNode {
  const van = toIsoDate(vandaag());
  const laatste =
    kandidaten
      .map(({ verwachting }) => verwachting?.verstrekking ?? raadsdatum)
      .sort()
      .at(-1) ?? raadsdatum;
  const tot = addDays(toIsoDate(laatste > raadsdatum ? laatste : raadsdatum), 3);
  const breedte = Math.max(daysBetween(van, tot), 1);
  const plek = (datum: string): string => `${Math.min(Math.max((daysBetween(van, toIsoDate(datum)) / breedte) * 100, 0), 100)}%`;
  const uiterlijk = kandidaten.find(({ verwachting }) => verwachting != null)?.verwachting?.uiterlijkeVerstrekking;
  return (
    <figure className="its-bord" aria-hidden="true">
      <div className="its-bord__rij its-bord__rij--as">
        <span />
        <div className="its-bord__baan">
          {maanden(van, tot).map((begin) => (
            <span key={begin} className="its-bord__maand" style={{ insetInlineStart: plek(begin) }}>
              {maand(begin).slice(0, 3)}
            </span>
          ))}
        </div>
      </div>
      {kandidaten.map(({ toetsingId, kandidaatNaam, zaaknummer, verwachting }) => (
        <div className="its-bord__rij" key={toetsingId}>
          <span className="its-bord__naam">{kandidaatNaam ?? zaaknummer}</span>
          <div className="its-bord__baan">
            {verwachting == null ? (
              <span className="its-bord__tekst">Klaar of gestopt</span>
            ) : (
              <>
                <span className="its-bord__balk" data-kleur={verwachting.kleur} style={{ inlineSize: plek(verwachting.verstrekking) }}>
                  {margeTekst(verwachting.marge)}
                </span>
                <span className="its-bord__lijn" style={{ insetInlineStart: plek(verwachting.uiterlijkeVerstrekking) }} />
              </>
            )}
            <span className="its-bord__raad" style={{ insetInlineStart: plek(raadsdatum) }} />
          </div>
        </div>
      ))}
      <figcaption className="its-klein its-zacht">
        Balk: tot het advies er kan zijn.{uiterlijk === undefined ? '' : ` Streepjeslijn: uiterlijk ${kortDag(uiterlijk)}.`} Dikke lijn: de
        vergadering op {kortDag(raadsdatum)}.
      </figcaption>
    </figure>
  );
}

function maanden(van: IsoDate, tot: IsoDate): readonly IsoDate[] {
  const eerste = addMonths(toIsoDate(`${van.slice(0, 7)}-01`), 1);
  const lijst: IsoDate[] = [];
  for (let begin = eerste; begin < tot; begin = addMonths(begin, 1)) lijst.push(begin);
  return lijst;
}
