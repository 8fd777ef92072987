import type { ReactNode } from 'react';
import { addDays, addMonths, type IsoDate, toIsoDate, weekday } from '#domain/kalender/iso-date.js';
import { kortDag, maand } from '../componenten/tijd.js';

export interface KalenderPunt {
  readonly datum: string;
  readonly tekst: ReactNode;
  readonly soort: 'termijn' | 'kritiek' | 'grens' | 'vergadering';
}

interface KalenderProps {
  readonly van: string;
  readonly tot: string;
  readonly punten: readonly KalenderPunt[];
  /** The name of a day on which nobody works. */
  readonly vrij: (datum: IsoDate) => string | undefined;
}

/** The months of a planning: a picture of each, and beside it in words what falls on which day. */
export function Kalender({ van, tot, punten, vrij }: KalenderProps): ReactNode {
  const eerste = toIsoDate(`${van.slice(0, 7)}-01`);
  const aantal = (Number(tot.slice(0, 4)) - Number(van.slice(0, 4))) * 12 + Number(tot.slice(5, 7)) - Number(van.slice(5, 7)) + 1;
  const maanden = Array.from({ length: Math.min(Math.max(aantal, 1), 18) }, (_, plek) => addMonths(eerste, plek));
  return (
    <div className="its-kalender">
      {maanden.map((begin) => (
        <Maand key={begin} begin={begin} van={van} punten={punten} vrij={vrij} />
      ))}
    </div>
  );
}

function Maand({ begin, van, punten, vrij }: Omit<KalenderProps, 'tot'> & { readonly begin: IsoDate }): ReactNode {
  const dagen = dagenVan(begin);
  const hier = punten.filter(({ datum }) => datum.startsWith(begin.slice(0, 7)));
  const feest = dagen.flatMap((datum) => {
    const naam = vrij(datum);
    return naam === undefined || weekday(datum) > 5 ? [] : [{ datum, tekst: naam, soort: 'vrij' as const }];
  });
  const lijst = [...hier, ...feest].sort((a, b) => a.datum.localeCompare(b.datum));
  const soortVan = (datum: string): string | undefined => hier.filter((punt) => punt.datum === datum).at(-1)?.soort;
  return (
    <section className="its-maand">
      <h3>{maand(begin)}</h3>
      <table aria-hidden="true">
        <thead>
          <tr>
            {['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].map((naam) => (
              <th key={naam}>{naam}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weken(dagen).map((week) => (
            <tr key={week.find((datum) => datum !== undefined)}>
              {week.map((datum, plek) => (
                <td
                  key={datum ?? plek}
                  data-soort={datum === undefined ? undefined : soortVan(datum)}
                  data-vrij={datum !== undefined && (weekday(datum) > 5 || vrij(datum) !== undefined) ? '' : undefined}
                  data-voorbij={datum !== undefined && datum < van ? '' : undefined}
                >
                  {datum === undefined ? '' : Number(datum.slice(8))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lijst.length === 0 ? (
        <p className="its-zacht its-klein">Deze maand loopt er geen termijn af.</p>
      ) : (
        <ul className="its-maand__lijst">
          {lijst.map(({ datum, tekst, soort }, plek) => (
            <li key={`${datum}${plek}`} data-soort={soort}>
              <strong>{kortDag(datum)}</strong> {tekst}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function dagenVan(begin: IsoDate): readonly IsoDate[] {
  const einde = addMonths(begin, 1);
  const dagen: IsoDate[] = [];
  for (let datum = begin; datum < einde; datum = addDays(datum, 1)) dagen.push(datum);
  return dagen;
}

function weken(dagen: readonly IsoDate[]): readonly (readonly (IsoDate | undefined)[])[] {
  const leeg = dagen[0] === undefined ? 0 : weekday(dagen[0]) - 1;
  const cellen = [...Array.from({ length: leeg }, () => undefined), ...dagen];
  while (cellen.length % 7 !== 0) cellen.push(undefined);
  return Array.from({ length: cellen.length / 7 }, (_, week) => cellen.slice(week * 7, week * 7 + 7));
}
