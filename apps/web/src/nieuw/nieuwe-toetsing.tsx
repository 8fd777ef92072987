import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FormProvider, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { isIsoDate } from '#domain/kalender/iso-date.js';
import { useDoe } from '../api/doe.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { OpnieuwAanmelden } from '../app/opnieuw-aanmelden.js';
import { Geladen } from '../componenten/geladen.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { Scherm } from '../componenten/scherm.js';
import { dag, vandaag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { naarInhoud } from '../formulier/inhoud.js';
import { laatLos } from '../formulier/onverstuurd.js';
import { useOnverstuurdFormulier } from '../formulier/onverstuurd-formulier.js';
import { EenVeld, type Keuze } from '../formulier/veld-invoer.js';
import { type HandelingVorm, useVorm } from '../formulier/vorm.js';
import { useProfielen } from './profielen.js';
import { PastHet, Vooruitblik, type Wens } from './vooruitblik.js';
import { Wie } from './wie.js';

/** Prepares a toetsing: who, why and for which meeting, with the whole planning beside it while one chooses. */
export function NieuweToetsing(): ReactNode {
  const kader = useLees('/rechtskader');
  const vorm = useVorm('maakConcept');
  return (
    <Scherm
      titel="Nieuwe toetsing"
      inleiding="U bereidt de toetsing voor. De kandidaat merkt hier nog niets van: dat begint pas als de opdrachtgever de toetsing start."
    >
      <Geladen van={kader}>{(gelezen) => (vorm === undefined ? null : <Formulier kader={gelezen} vorm={vorm} />)}</Geladen>
    </Scherm>
  );
}

interface Waarden {
  readonly aanleiding: Schema['ToetsingAanleiding'] | '';
  readonly formatieId: string;
  readonly raadsdatum: string;
  readonly termijnProfiel: Schema['TermijnProfiel'] | '';
}

const GEEN_FORMATIE: Keuze = { waarde: '', naam: 'Geen formatie', uitleg: 'u kiest zelf de datum van de vergadering' };
const SLEUTEL = 'maakConcept';
const BEGIN = {
  aanleiding: 'TUSSENTIJDS',
  formatieId: '',
  raadsdatum: '',
  termijnProfiel: '',
  kandidaat: { naam: '', email: '', telefoon: '' },
};

function Formulier({ kader, vorm }: { readonly kader: Schema['RechtskaderDto']; readonly vorm: HandelingVorm }): ReactNode {
  const velden = vorm.velden ?? {};
  const formulier = useOnverstuurdFormulier<Record<string, unknown>>(SLEUTEL, BEGIN);
  const [start, zetStart] = useState(vandaag);
  const gekozen = useWatch({ control: formulier.control }) as unknown as Waarden;
  const { data: alleFormaties = [] } = useLees('/formaties');
  const formaties = alleFormaties.filter(({ raadsdatum }) => raadsdatum >= vandaag());
  const profielen = useProfielen();
  const ga = useNavigate();
  const daad = useDoe(vorm, {
    ontvangen: () => laatLos(SLEUTEL),
    gedaan: (antwoord) => void ga(`/toetsingen/${(antwoord as { readonly toetsingId: string }).toetsingId}`),
  });
  const samenvatting = useRef<HTMLDivElement>(null);
  const { error } = daad;
  useEffect(() => {
    if (error === null) return;
    for (const { veld, uitleg } of error.probleem.fouten ?? []) formulier.setError(veld, { message: uitleg });
    samenvatting.current?.focus();
  }, [error, formulier]);

  const soort = kader.soorten.find(({ code }) => code === gekozen.aanleiding);
  const metFormatie = gekozen.aanleiding === 'FORMATIE' || gekozen.aanleiding === 'HERBENOEMING';
  const formatie = metFormatie ? formaties.find(({ formatieId }) => formatieId === gekozen.formatieId) : undefined;
  const eigenDatum = soort?.benoeming === true && gekozen.aanleiding !== 'FORMATIE' && formatie === undefined;
  const raad = formatie?.raadsdatum ?? (eigenDatum && isIsoDate(gekozen.raadsdatum) ? gekozen.raadsdatum : undefined);
  const profiel = gekozen.termijnProfiel === '' ? (formatie?.termijnProfiel ?? 'NORMAAL') : gekozen.termijnProfiel;
  // Only what can be reckoned with.
  const wens: Wens | undefined =
    soort !== undefined && isIsoDate(start) && (raad !== undefined || !soort.benoeming)
      ? { soort: soort.code, start, raad, profiel }
      : undefined;

  const verstuur = formulier.handleSubmit((waarden) => {
    const inhoud = naarInhoud(velden, {
      ...waarden,
      doelfunctie: kader.doelfunctie,
      formatieId: formatie?.formatieId ?? '',
      raadsdatum: eigenDatum ? waarden['raadsdatum'] : '',
      ...(formatie === undefined ? { vragenlijstVersie: '', documentenlijstVersie: '', redenAfwijking: '' } : {}),
    });
    daad.mutate({ inhoud });
  });
  const veld = (naam: string, opties: { readonly uit?: readonly Keuze[]; readonly verplicht?: boolean } = {}): ReactNode => (
    <EenVeld velden={velden} naam={naam} verplicht={opties.verplicht} keuzes={{ [naam]: opties.uit }} />
  );
  return (
    <FormProvider {...formulier}>
      <form
        noValidate
        className="its-raster its-raster--half"
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          formulier.clearErrors();
          if (!daad.isPending) void verstuur(gebeurtenis);
        }}
      >
        <div className="its-stapel">
          <div ref={samenvatting} tabIndex={-1}>
            <FoutMelding fout={error} />
            {error === null ? null : <OpnieuwAanmelden fout={error} />}
          </div>
          <Wie velden={velden} functie={kader.functie} />
          <Vlak titel="Waarom en wanneer">
            <div className="its-formulier">
              {veld('aanleiding', {
                uit: kader.soorten.map(({ code, naam, omschrijving }) => ({ waarde: code, naam, uitleg: omschrijving })),
              })}
              {metFormatie
                ? veld('formatieId', {
                    verplicht: gekozen.aanleiding === 'FORMATIE',
                    uit: [
                      ...(gekozen.aanleiding === 'FORMATIE' ? [] : [GEEN_FORMATIE]),
                      ...formaties.map(({ formatieId, raadsdatum, aantalKandidaten }) => ({
                        waarde: formatieId,
                        naam: `Vergadering van ${dag(raadsdatum)}`,
                        uitleg: aantalKandidaten === 1 ? '1 kandidaat' : `${aantalKandidaten} kandidaten`,
                      })),
                    ],
                  })
                : null}
              {eigenDatum ? veld('raadsdatum', { verplicht: true }) : null}
              {veld('termijnProfiel', { uit: profielen })}
              {wens === undefined ? null : <PastHet wens={wens} />}
              <div className="its-veld">
                <label htmlFor="start">Wanneer de toetsing zou starten</label>
                <p className="its-veld__hulp" id="start-hulp">
                  Alleen om mee te rekenen.
                </p>
                <input
                  className="utrecht-textbox utrecht-textbox--html-input"
                  id="start"
                  type="date"
                  max="9999-12-31"
                  aria-describedby="start-hulp"
                  value={start}
                  onChange={({ target }) => zetStart(target.value)}
                />
              </div>
              {formatie === undefined ? null : (
                <details className="its-details">
                  <summary>Deze kandidaat anders behandelen dan de anderen</summary>
                  <div className="its-formulier">
                    {veld('vragenlijstVersie')}
                    {veld('documentenlijstVersie')}
                    {veld('redenAfwijking')}
                  </div>
                </details>
              )}
            </div>
          </Vlak>
          <div>
            <Knop type="submit" soort="hoofd" bezig={daad.isPending}>
              Toetsing voorbereiden
            </Knop>
          </div>
        </div>
        <div className="its-stapel" aria-live="off">
          {wens !== undefined ? (
            <Vooruitblik wens={wens} />
          ) : (
            <Vlak titel="Zo verloopt de toetsing">
              <p className="its-zacht">
                {gekozen.aanleiding === 'FORMATIE'
                  ? 'Kies een formatie. Dan ziet u hier of de vergadering haalbaar is, met elke termijn.'
                  : 'Kies de datum van de vergadering. Dan ziet u hier of die haalbaar is, met elke termijn.'}
              </p>
            </Vlak>
          )}
        </div>
      </form>
    </FormProvider>
  );
}
