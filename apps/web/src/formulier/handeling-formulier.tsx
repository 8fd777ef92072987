import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useDoe } from '../api/doe.js';
import { Geweigerd, type Waarden } from '../api/verzoek.js';
import { Over } from '../componenten/over.js';
import { Knop } from '../componenten/knop.js';
import { vandaag } from '../componenten/tijd.js';
import { type Concept, conceptSleutel } from './concept.js';
import { focusVeld, Samenvatting } from './samenvatting.js';
import { naarInhoud, naarWaarden } from './inhoud.js';
import { IntussenGewijzigd } from './intussen-gewijzigd.js';
import { houVast, laatLos, onverstuurd } from './onverstuurd.js';
import { type Keuzes, Velden, Verplicht } from './veld-invoer.js';
import type { Veld } from './veld.js';
import { verschillen } from './verschillen.js';
import { type HandelingVorm, useVorm } from './vorm.js';

export interface HandelingProps {
  /** The operation of the API. */
  readonly code: string;
  readonly delen?: Waarden;
  /** The version of the case that is on the screen. */
  readonly versie?: number | undefined;
  /** What stands in it at first, in the shape that the API takes. */
  readonly begin?: unknown;
  /** Fixed by the screen: not asked. */
  readonly vast?: Readonly<Record<string, unknown>>;
  readonly keuzes?: Keuzes;
  /** In the place of the words of the API above the form; null: none. */
  readonly uitleg?: ReactNode;
  /** Asked for here, although the API leaves them open. */
  readonly verplicht?: readonly string[];
  /** On the button. */
  readonly knop?: string;
  /** What it is about, for who hears the buttons of a list one after the other. */
  readonly over?: string | undefined;
  readonly gevaar?: boolean;
  /** Draws the fields itself where one below the other is not good enough; the screen then also explains the act. */
  readonly invoer?: (velden: Veld) => ReactNode;
  /** The last word on what is sent, where one answer decides whether another counts. */
  readonly naar?: (inhoud: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  readonly gedaan?: (antwoord: unknown) => void;
  readonly annuleer?: () => void;
}

/** The form of one act, made from what the API asks. What was typed stays until it is done, whatever happens. */
export function HandelingFormulier(props: HandelingProps): ReactNode {
  const vorm = useVorm(props.code);
  return vorm === undefined ? (
    <p className="its-laden" role="status">
      Wordt geladen…
    </p>
  ) : (
    <Formulier {...props} vorm={vorm} />
  );
}

function Formulier({
  vorm,
  code,
  delen,
  versie,
  begin,
  vast = {},
  keuzes = {},
  verplicht = [],
  knop,
  over,
  gevaar,
  invoer,
  uitleg = invoer === undefined ? vorm.uitleg : undefined,
  naar = (inhoud) => inhoud,
  gedaan,
  annuleer,
}: HandelingProps & { readonly vorm: HandelingVorm }): ReactNode {
  const velden = vorm.velden ?? {};
  const [sleutel] = useState(() => conceptSleutel({ code, vast, begin, versie, ...(delen === undefined ? {} : { delen }) }, vandaag()));
  const [concept] = useState(() => onverstuurd(sleutel) as Concept | undefined);
  const [gezien, zetGezien] = useState(concept ?? { begin, versie });
  const [leeg] = useState(() => naarWaarden(velden, begin) as Record<string, unknown>);
  const formulier = useForm<Record<string, unknown>>({ defaultValues: concept?.waarden ?? leeg });
  const { watch, getValues, setError } = formulier;
  useEffect(() => {
    const volgt = watch(() => {
      const waarden = structuredClone(getValues());
      if (JSON.stringify(waarden) === JSON.stringify(leeg)) laatLos(sleutel);
      else houVast(sleutel, { waarden, begin: gezien.begin, versie: gezien.versie } satisfies Concept);
    });
    return () => volgt.unsubscribe();
  }, [watch, getValues, leeg, sleutel, gezien]);
  // Another changed what is changed here. A new version of something that still says the same is no change.
  const gewijzigd = versie !== gezien.versie && JSON.stringify(begin) !== JSON.stringify(gezien.begin);
  const daad = useDoe(vorm, {
    ontvangen: () => laatLos(sleutel),
    gedaan: (antwoord) => {
      // Where the form stays, it is for the next one.
      if (begin === undefined) formulier.reset(leeg);
      gedaan?.(antwoord);
    },
  });
  const samenvatting = useRef<HTMLDivElement>(null);
  const { error } = daad;
  useEffect(() => {
    if (error === null) return;
    if (error instanceof Geweigerd) for (const { veld, uitleg } of error.probleem.fouten ?? []) setError(veld, { message: uitleg });
    samenvatting.current?.focus();
  }, [error, setError]);
  const verstuur = formulier.handleSubmit((waarden) => {
    const inhoud = naar({ ...(naarInhoud(velden, waarden) as object), ...vast });
    const gezienVersie = gewijzigd ? gezien.versie : versie;
    daad.mutate({
      delen: delen ?? {},
      ...(vorm.velden === undefined ? {} : { inhoud }),
      ...(gezienVersie === undefined ? {} : { versie: gezienVersie }),
    });
  });
  return (
    <FormProvider {...formulier}>
      <form
        className="its-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          // Errors of the last try would stop this one.
          formulier.clearErrors();
          if (!daad.isPending) void verstuur(gebeurtenis);
        }}
      >
        <div ref={samenvatting} tabIndex={-1}>
          <Samenvatting fout={error} naarVeld={(veld) => focusVeld(veld, formulier)} />
        </div>
        {gewijzigd ? (
          <IntussenGewijzigd
            weg={false}
            delen={verschillen(velden, gezien.begin, begin, Object.keys(vast))}
            verder={() => zetGezien({ begin, versie })}
          />
        ) : null}
        {uitleg === undefined || uitleg === null ? null : typeof uitleg === 'string' ? <p className="its-zacht">{uitleg}</p> : uitleg}
        <Verplicht value={verplicht}>
          {invoer === undefined ? <Velden pad="" veld={velden} keuzes={keuzes} zonder={Object.keys(vast)} /> : invoer(velden)}
        </Verplicht>
        <div className="its-rij">
          <Knop type="submit" soort="hoofd" bezig={daad.isPending} gevaar={gevaar ?? false}>
            {knop ?? vorm.naam}
            <Over wat={over} />
          </Knop>
          {annuleer === undefined ? null : (
            <Knop
              soort="licht"
              onClick={() => {
                laatLos(sleutel);
                annuleer();
              }}
            >
              Annuleren
              <Over wat={over} />
            </Knop>
          )}
        </div>
      </form>
    </FormProvider>
  );
}
