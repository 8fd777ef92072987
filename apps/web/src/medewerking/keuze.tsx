import { type ReactNode, useState } from 'react';
import { useDoe } from '../api/doe.js';
import type { Schema } from '../api/verzoek.js';
import { Dialoog } from '../componenten/dialoog.js';
import { Vink } from '../componenten/keuze-kaart.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding, Melding } from '../componenten/melding.js';
import { useHandelingen, Waarom } from '../formulier/handelingen.js';
import { useOnverstuurd } from '../formulier/onverstuurd.js';
import { useVorm } from '../formulier/vorm.js';

interface KeuzeProps {
  readonly toetsing: Schema['Toetsing'];
  readonly brief: Schema['InformatiebriefDto'];
}

type Bron = Schema['WeigerbareBron'];

/** Cooperate or not, and which sources not: one choice, one calm confirmation. */
export function Keuze({ toetsing: { toetsingId, aanleiding }, brief }: KeuzeProps): ReactNode {
  const [geweigerd, zetGeweigerd, laatLos] = useOnverstuurd<readonly Bron[]>(`verleenMedewerking/${toetsingId}`, []);
  const [bevestigt, zetBevestigt] = useState<'ja' | 'nee'>();
  const handelingen = useHandelingen(toetsingId);
  const sluit = (): void => zetBevestigt(undefined);
  const verlenen = useDoe(useVorm('verleenMedewerking'), { ontvangen: laatLos, gedaan: sluit });
  const weigeren = useDoe(useVorm('weigerMedewerking'), { ontvangen: laatLos, gedaan: sluit });
  const mogelijk = handelingen.get('verleenMedewerking');
  const advies =
    aanleiding === 'HERIJKING_ZITTEND'
      ? 'Zonder uw medewerking komt er geen rapport.'
      : 'Zonder uw medewerking kan er geen positief advies komen.';
  if (mogelijk !== undefined && !mogelijk.mogelijk)
    return (
      <Melding titel="U kunt nu niet kiezen">
        <Waarom redenen={mogelijk.redenen} />
      </Melding>
    );
  return (
    <div className="its-stapel">
      <p>U beslist zelf. U mag zich ook later altijd terugtrekken.</p>
      {brief.weigerbareBronnen.length === 0 ? null : (
        <fieldset className="its-veld">
          <legend>Zijn er bronnen die u weigert? (mag leeg blijven)</legend>
          <p className="its-veld__hulp">Wij schrijven dan op: niet verstrekt. Dat is geen punt tegen u.</p>
          {brief.weigerbareBronnen.map(({ code, naam }) => (
            <Vink
              key={code}
              naam={`Gebruik dit niet: ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`}
              aan={geweigerd.includes(code)}
              zet={(aan) => zetGeweigerd(aan ? [...geweigerd, code] : geweigerd.filter((een) => een !== code))}
            />
          ))}
        </fieldset>
      )}
      <div className="its-rij">
        <Knop soort="hoofd" aria-haspopup="dialog" onClick={() => zetBevestigt('ja')}>
          Ik werk mee
        </Knop>
        <Knop aria-haspopup="dialog" onClick={() => zetBevestigt('nee')}>
          Ik werk niet mee
        </Knop>
      </div>
      {bevestigt === 'ja' ? (
        <Dialoog titel="U werkt mee aan de toetsing" sluit={sluit}>
          <FoutMelding fout={verlenen.error} />
          <p>Daarna staan de vragenlijst en de documenten voor u klaar.</p>
          {geweigerd.length === 0 ? (
            <p>U weigert geen bronnen.</p>
          ) : (
            <>
              <p>Deze bronnen gebruiken wij niet:</p>
              <ul>
                {brief.weigerbareBronnen
                  .filter(({ code }) => geweigerd.includes(code))
                  .map(({ code, naam }) => (
                    <li key={code}>{naam}</li>
                  ))}
              </ul>
            </>
          )}
          <div className="its-rij">
            <Knop
              soort="hoofd"
              bezig={verlenen.isPending}
              onClick={() =>
                verlenen.mutate({ delen: { toetsingId }, inhoud: { informatiebriefVersie: brief.versie, geweigerdeBronnen: geweigerd } })
              }
            >
              Ja, ik werk mee
            </Knop>
            <Knop soort="licht" onClick={sluit}>
              Nog niet
            </Knop>
          </div>
        </Dialoog>
      ) : null}
      {bevestigt === 'nee' ? (
        <Dialoog titel="U werkt niet mee aan de toetsing" sluit={sluit}>
          <FoutMelding fout={weigeren.error} />
          <p>De toetsing stopt dan. U hoeft niet te zeggen waarom. {advies}</p>
          <p>Twijfelt u, of hebt u een vraag? Neem dan eerst contact op met uw adviseur. U kunt ook meewerken en een bron weigeren.</p>
          <div className="its-rij">
            <Knop soort="hoofd" gevaar bezig={weigeren.isPending} onClick={() => weigeren.mutate({ delen: { toetsingId } })}>
              Stop de toetsing
            </Knop>
            <Knop soort="licht" onClick={sluit}>
              Terug
            </Knop>
          </div>
        </Dialoog>
      ) : null}
    </div>
  );
}
