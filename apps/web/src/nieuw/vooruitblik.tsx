import { type ReactNode, useState } from 'react';
import { feestdagenKalender } from '#domain/kalender/feestdagen-kalender.js';
import { toIsoDate } from '#domain/kalender/iso-date.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { Tabel } from '../componenten/tabel.js';
import { datumVan, Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { FUNCTIE } from '../woorden/codes.js';
import { Haalbaarheid } from './haalbaarheid.js';
import { Kalender, type KalenderPunt } from './kalender.js';

export interface Wens {
  readonly soort: Schema['ToetsingAanleiding'];
  readonly start: string;
  readonly raad: string | undefined;
  readonly profiel: Schema['TermijnProfiel'];
}

/** In short, beside the date itself: whether the meeting can be made when everybody takes the time that is theirs. */
export function PastHet({ wens }: { readonly wens: Wens }): ReactNode {
  const { data } = useLees('/simulatie', { vraag: { ...wens } });
  const volledig = data?.lijnen.find(({ tempo }) => tempo === 'HELE_TERMIJN');
  return <div role="status">{volledig?.haalbaarheid == null ? null : <Haalbaarheid van={volledig.haalbaarheid} />}</div>;
}

type Lijn = Schema['SimulatieLijnDto'];

/** What a toetsing would look like that begins on a day: every step and term, and whether the meeting can be made. Nothing of it is kept. */
export function Vooruitblik({ wens }: { readonly wens: Wens }): ReactNode {
  const simulatie = useLees('/simulatie', { vraag: { ...wens } });
  const { data: vrijeDagen } = useLees('/vrije-dagen');
  const [tempo, zetTempo] = useState<Lijn['tempo']>('HELE_TERMIJN');
  const kalender = feestdagenKalender((vrijeDagen ?? []).map(({ datum, naam }) => ({ datum: toIsoDate(datum), naam })));
  return (
    <Geladen van={simulatie}>
      {({ lijnen, raadsdatum }) => {
        const lijn = lijnen.find((een) => een.tempo === tempo);
        if (lijn === undefined) return null;
        const punten = puntenVan(lijn, raadsdatum);
        return (
          <div className="its-stapel">
            <Vlak titel="Zo verloopt de toetsing">
              <fieldset className="its-schakel">
                <legend>Reken met</legend>
                {(['HELE_TERMIJN', 'METEEN'] as const).map((een) => (
                  <label key={een}>
                    <input type="radio" name="tempo" checked={tempo === een} onChange={() => zetTempo(een)} />
                    {een === 'HELE_TERMIJN' ? 'iedereen gebruikt de hele termijn' : 'iedereen doet meteen wat nodig is'}
                  </label>
                ))}
              </fieldset>
              <Kalender
                van={wens.start}
                tot={punten.at(-1)?.datum ?? wens.start}
                punten={punten}
                vrij={(datum) => kalender.feestdag(datum)}
              />
              <details className="its-details">
                <summary>Alle stappen en termijnen in een tabel</summary>
                <Stappen lijn={lijn} />
              </details>
            </Vlak>
          </div>
        );
      }}
    </Geladen>
  );
}

function puntenVan({ tempo, stappen, haalbaarheid }: Lijn, raadsdatum: string | null): readonly KalenderPunt[] {
  const gewoon = stappen
    .filter(
      ({ eventueel, termijnen, gereed }) => !eventueel && termijnen.length > 0 && (raadsdatum === null || datumVan(gereed) <= raadsdatum),
    )
    .map(({ naam, gereed, kritiek }): KalenderPunt => ({
      datum: datumVan(gereed),
      tekst: `${naam}: ${tempo === 'METEEN' ? 'klaar' : 'uiterlijk klaar'}`,
      soort: kritiek ? 'kritiek' : 'termijn',
    }));
  const grens: readonly KalenderPunt[] =
    haalbaarheid === null
      ? []
      : [
          { datum: haalbaarheid.verstrekking, tekst: 'Het advies kan er zijn', soort: 'grens' },
          { datum: haalbaarheid.uiterlijkeVerstrekking, tekst: 'Uiterlijk moet het advies er zijn', soort: 'grens' },
        ];
  const raad: readonly KalenderPunt[] = raadsdatum === null ? [] : [{ datum: raadsdatum, tekst: 'De vergadering', soort: 'vergadering' }];
  return [...gewoon, ...grens, ...raad].sort((a, b) => a.datum.localeCompare(b.datum));
}

function Stappen({ lijn }: { readonly lijn: Lijn }): ReactNode {
  return (
    <Tabel
      titel="Stappen en termijnen"
      rijen={lijn.stappen}
      sleutel={({ stap }) => stap}
      kolommen={[
        { naam: 'Stap', kop: true, cel: ({ naam, eventueel }) => `${naam}${eventueel ? ' (alleen als dat nodig is)' : ''}` },
        { naam: 'Begint', cel: ({ opent }) => <Tijd op={opent} kort /> },
        { naam: 'Klaar', cel: ({ gereed }) => <Tijd op={gereed} kort /> },
        { naam: 'Moet klaar zijn', cel: ({ uiterlijkGereed }) => (uiterlijkGereed === null ? '' : <Tijd op={uiterlijkGereed} kort />) },
        { naam: 'Bepaalt het tempo', cel: ({ kritiek }) => (kritiek ? <Badge kleur="let-op">Ja</Badge> : 'Nee') },
        {
          naam: 'Wat er gebeurt als niemand iets doet',
          cel: ({ termijnen }) => (
            <ul className="its-waarom">
              {termijnen.flatMap(({ code, momenten }) =>
                momenten.map(({ moment, op, watDanGebeurt, ontvangers }) => (
                  <li key={code + moment}>
                    <Tijd op={op} kort />: {watDanGebeurt} ({ontvangers.map((rol) => FUNCTIE[rol]?.toLowerCase() ?? rol).join(', ')})
                  </li>
                )),
              )}
            </ul>
          ),
        },
      ]}
    />
  );
}
