import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { Geladen } from '../componenten/geladen.js';
import { Melding } from '../componenten/melding.js';
import { Tabel } from '../componenten/tabel.js';
import { dag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';
import { Wetsverwijzing } from './wetsverwijzing.js';

type Kader = Schema['RechtskaderDto'];

/** The rules that hold for this organisation; beside each whether a jurist has checked where it stands in the law. */
export function Rechtskader(): ReactNode {
  const kader = useLees('/rechtskader');
  return <Geladen van={kader}>{(gelezen) => <Gelezen kader={gelezen} />}</Geladen>;
}

const verwijzingen = ({ regels, eisen, waarneming, vog }: Kader): readonly Schema['WetsverwijzingDto'][] => [
  ...regels.map(({ wetsverwijzing }) => wetsverwijzing),
  ...eisen.map(({ wetsverwijzing }) => wetsverwijzing),
  ...waarneming.gronden.map(({ verwijzing }) => verwijzing),
  vog.wetsverwijzing,
];

function Gelezen({ kader }: { readonly kader: Kader }): ReactNode {
  const alle = verwijzingen(kader);
  const nagekeken = alle.filter(({ geverifieerd }) => geverifieerd).length;
  return (
    <div className="its-stapel">
      {nagekeken === alle.length ? null : (
        <Melding toon="warning" titel={`${nagekeken} van ${alle.length} verwijzingen zijn nagekeken door een jurist`}>
          <p>
            Waar dat nog niet is gedaan, noemen wij geen artikel: in brieven en schermen staat dan ‘op grond van de wet’. Steun er niet op
            zonder zelf in de wet te kijken.
          </p>
        </Melding>
      )}
      <Vlak titel="Uw organisatie">
        <Feiten
          van={[
            ['Bestuurslaag', woord(kader.bestuurslaag)],
            ['Functie', kader.functie],
            ['Opdrachtgever', kader.opdrachtgeverAmbt],
            ['Wie benoemt', kader.orgaan],
            ['Dagelijks bestuur', kader.dagelijksBestuur],
            ['Wet over persoonsgegevens', kader.privacy.wet],
            ['Toezichthouder', kader.privacy.toezichthouder],
            ['Termijnen tellen in', kader.tijdzone],
          ]}
        />
      </Vlak>
      <Vlak titel="Regels over de benoeming">
        <ul className="its-lijst">
          {kader.regels.map(({ code, uitleg, wetsverwijzing }) => (
            <li key={code}>
              <strong>{keuzeWoord('rechtsregel', code)}</strong>
              <p>{uitleg}</p>
              <Wetsverwijzing van={wetsverwijzing} />
            </li>
          ))}
        </ul>
      </Vlak>
      <Vlak titel="Eisen aan de kandidaat">
        <ul className="its-lijst">
          {kader.eisen.map(({ code, naam, uitleg, uitkomsten, wetsverwijzing }) => (
            <li key={code}>
              <strong>{naam}</strong>
              <p>{uitleg}</p>
              <p className="its-klein its-zacht">Mogelijke oordelen: {uitkomsten.map(woord).join(', ').toLowerCase()}.</p>
              <Wetsverwijzing van={wetsverwijzing} />
            </li>
          ))}
        </ul>
        <p className="its-klein its-zacht">
          Functies die bijvoorbeeld niet met het ambt samengaan: {kader.onverenigbareBetrekkingen.join('; ')}. De wet heeft de hele lijst.
        </p>
      </Vlak>
      <Vlak titel="De VOG">
        <Feiten
          van={[
            ['Aanvragen bij', kader.vog.aanvraagBij],
            ['Wie beslist', kader.vog.beslisser],
            ['Als de VOG niet komt', kader.vog.rechtsmiddel],
          ]}
        />
        <Wetsverwijzing van={kader.vog.wetsverwijzing} />
      </Vlak>
      <Vlak titel={`Wie de ${kader.opdrachtgeverAmbt} vervangt`}>
        <ul className="its-lijst">
          {kader.waarneming.gronden.map(({ code, omschrijving, verwijzing }) => (
            <li key={code}>
              {omschrijving}
              <Wetsverwijzing van={verwijzing} />
            </li>
          ))}
        </ul>
        <p>Kan niemand waarnemen? {kader.waarneming.voorziening}</p>
      </Vlak>
      <Vlak titel="Wettelijke regimes">
        <Tabel
          titel="Wettelijke regimes"
          rijen={kader.regimes}
          sleutel={({ code }) => code}
          kolommen={[
            { naam: 'Regime', kop: true, cel: ({ naam }) => naam },
            { naam: 'Vanaf', cel: ({ geldigVanaf }) => (geldigVanaf === null ? 'Staat niet aan' : dag(geldigVanaf)) },
            { naam: 'Stand', cel: ({ code }) => (code === kader.regimeVandaag ? <Badge kleur="goed">Geldt vandaag</Badge> : '') },
          ]}
        />
      </Vlak>
      <Vlak titel="Soorten toetsingen">
        <Tabel
          titel="Soorten toetsingen"
          rijen={kader.soorten}
          sleutel={({ code }) => code}
          kolommen={[
            { naam: 'Soort', kop: true, cel: ({ naam }) => naam },
            { naam: 'Wanneer', cel: ({ omschrijving }) => omschrijving },
            { naam: 'VOG nodig', cel: ({ vogVereist }) => (vogVereist ? 'Ja' : 'Nee') },
            { naam: 'Volgt een benoeming', cel: ({ benoeming }) => (benoeming ? 'Ja' : 'Nee') },
          ]}
        />
      </Vlak>
    </div>
  );
}
