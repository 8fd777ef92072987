import { type ReactNode, useState } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { useIk } from '../app/ik.js';
import { Geladen } from '../componenten/geladen.js';
import { Vlak } from '../componenten/vlak.js';
import { woord } from '../woorden/woorden.js';
import { duur } from './duur.js';
import { TermijnVoorstel } from './termijn-voorstel.js';
import { magVoorstellen, nieuwsteEerst, VersieKaart } from './versie-kaart.js';

type Versie = Schema['TermijnprofielVersieDto'];
const PROFIELEN = ['NORMAAL', 'VERSNELD'] as const;

/** The versions of the terms, of each of the two profiles: what is longer or shorter than in the product, and how to propose another. */
export function TermijnVersies(): ReactNode {
  const gelezen = useLees('/termijnprofiel-versies');
  const [profiel, zetProfiel] = useState<Versie['termijnProfiel']>('NORMAAL');
  const ik = useIk();
  return (
    <Geladen van={gelezen}>
      {(alle) => {
        const versies = alle.filter(({ termijnProfiel }) => termijnProfiel === profiel);
        const product = versies.find(({ stand }) => stand === 'INGEBOUWD');
        const geldend = versies.find(({ geldt }) => geldt);
        return (
          <div className="its-stapel">
            <fieldset className="its-veld">
              <legend>Welke termijnen</legend>
              {PROFIELEN.map((code) => (
                <div className="its-keuze" key={code}>
                  <input
                    className="utrecht-radio-button utrecht-radio-button--html-input"
                    type="radio"
                    name="profiel"
                    id={`profiel-${code}`}
                    checked={profiel === code}
                    onChange={() => zetProfiel(code)}
                  />
                  <label htmlFor={`profiel-${code}`}>{woord(code)}</label>
                </div>
              ))}
            </fieldset>
            {magVoorstellen(ik) && product !== undefined && geldend !== undefined ? (
              <Vlak titel="Een andere versie voorstellen">
                <TermijnVoorstel key={`${profiel}/${geldend.versie}`} product={product} geldend={geldend} />
              </Vlak>
            ) : null}
            {nieuwsteEerst(versies).map((versie) => (
              <VersieKaart key={versie.versieId ?? `v${versie.versie}`} versie={versie} publiceer="publiceerTermijnprofiel">
                <Lengtes versie={versie} product={product} />
              </VersieKaart>
            ))}
          </div>
        );
      }}
    </Geladen>
  );
}

function Lengtes({ versie, product }: { readonly versie: Versie; readonly product: Versie | undefined }): ReactNode {
  const gewoon = (code: string): number | undefined => product?.termijnen.find((een) => een.code === code)?.aantal;
  const anders = versie.termijnen.filter(({ code, aantal }) => gewoon(code) !== aantal);
  return (
    <>
      {versie.stand === 'INGEBOUWD' ? null : anders.length === 0 ? (
        <p>Alle termijnen zijn als in het product.</p>
      ) : (
        <div>
          <p>Anders dan in het product:</p>
          <ul className="its-waarom">
            {anders.map((termijn) => (
              <li key={termijn.code}>
                {termijn.omschrijving}: <strong>{duur(termijn)}</strong> in plaats van{' '}
                {duur({ ...termijn, aantal: gewoon(termijn.code) ?? 0 })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <details className="its-details">
        <summary>Alle termijnen in deze versie</summary>
        <ul className="its-lijst">
          {versie.termijnen.map((termijn) => (
            <li key={termijn.code} className="its-taak">
              <span>{termijn.omschrijving}</span>
              <strong>{duur(termijn)}</strong>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
