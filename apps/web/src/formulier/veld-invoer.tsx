import { createContext, type ReactNode, useContext, useId, useRef, useState } from 'react';
import { useController, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { Knop } from '../componenten/knop.js';
import { Over } from '../componenten/over.js';
import { Teller } from '../componenten/teller.js';
import { keuzeWoord, veldNaam } from '../woorden/woorden.js';
import { isSoort, isVerplicht, type Veld } from './veld.js';

export interface Keuze {
  readonly waarde: string;
  readonly naam: string;
  /** Below the name: why one would choose it, or why not. */
  readonly uitleg?: string;
}

/** Choices for fields that hold an id or a code of something in the case, by the name of the field. */
export type Keuzes = Readonly<Record<string, readonly Keuze[] | undefined>>;

/** Fields that a screen asks for although the API, which has more ways to do the act, leaves them open. */
export const Verplicht = createContext<readonly string[]>([]);

interface VeldProps {
  /** Where in the form, such as `bronnen.0.herkomst`. */
  readonly pad: string;
  readonly naam: string;
  readonly veld: Veld;
  readonly verplicht: boolean;
  readonly keuzes: Keuzes;
  readonly zonder?: readonly string[];
}

const LANG = 300;

/** The input that fits what a field takes. */
export function VeldInvoer(props: VeldProps): ReactNode {
  const { veld, keuzes, naam } = props;
  if (veld.properties !== undefined) return <Groep {...props} />;
  if (isSoort(veld, 'array')) {
    const uit = keuzes[naam] ?? keuzesVan(veld.items ?? {}, naam);
    if (uit !== undefined) return <Vinkjes {...props} uit={uit} />;
    return isSoort(veld.items ?? {}, 'string') ? <Regels {...props} /> : <Rij {...props} />;
  }
  if (isSoort(veld, 'boolean')) return <Rondjes {...props} uit={JA_NEE} />;
  const uit = keuzes[naam] ?? keuzesVan(veld, naam);
  if (uit !== undefined)
    return uit.length <= 6 || uit.some(({ uitleg }) => uitleg !== undefined) ? (
      <Rondjes {...props} uit={uit} />
    ) : (
      <Lijst {...props} uit={uit} />
    );
  return <Tekst {...props} />;
}

const JA_NEE: readonly Keuze[] = [
  { waarde: 'ja', naam: 'Ja' },
  { waarde: 'nee', naam: 'Nee' },
];

const keuzesVan = (veld: Veld, naam: string): readonly Keuze[] | undefined =>
  veld.enum?.flatMap((code) => (code === null ? [] : [{ waarde: String(code), naam: keuzeWoord(naam, String(code)) }]));

interface Omhulsel {
  readonly id: string;
  readonly hulpId: string | undefined;
  readonly foutId: string | undefined;
  readonly fout: string | undefined;
  readonly hulp: ReactNode;
  readonly melding: ReactNode;
}

/** What stands around an input: its help and, when it was refused, why. */
function useOmhulsel(pad: string, veld: Veld): Omhulsel {
  const id = useId();
  const { formState, getFieldState } = useFormContext();
  const fout = getFieldState(pad, formState).error?.message;
  const uitleg = veld.description;
  return {
    id,
    fout,
    hulpId: uitleg === undefined ? undefined : `${id}-hulp`,
    foutId: fout === undefined ? undefined : `${id}-fout`,
    hulp:
      uitleg === undefined ? null : (
        <p className="its-veld__hulp" id={`${id}-hulp`}>
          {uitleg}
        </p>
      ),
    melding:
      fout === undefined ? null : (
        <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
          {fout}
        </p>
      ),
  };
}

const beschrijving = (omhulsel: Omhulsel): string | undefined =>
  [omhulsel.hulpId, omhulsel.foutId].filter((id) => id !== undefined).join(' ') || undefined;
const klasse = (fout: string | undefined): string => `its-veld${fout === undefined ? '' : ' its-veld--fout'}`;
const label = (naam: string, verplicht: boolean): string => `${veldNaam(naam)}${verplicht ? '' : ' (mag leeg blijven)'}`;

function Tekst({ pad, naam, veld, verplicht }: VeldProps): ReactNode {
  const { register } = useFormContext();
  const omhulsel = useOmhulsel(pad, veld);
  const gedeeld = {
    id: omhulsel.id,
    'aria-describedby': beschrijving(omhulsel),
    'aria-invalid': omhulsel.fout === undefined ? undefined : true,
    ...register(pad),
  } as const;
  const lang = (veld.maxLength ?? 0) > LANG && veld.format === undefined;
  return (
    <div className={klasse(omhulsel.fout)}>
      <label htmlFor={omhulsel.id}>{label(naam, verplicht)}</label>
      {omhulsel.hulp}
      {omhulsel.melding}
      {lang ? (
        <textarea className="utrecht-textarea utrecht-textarea--html-textarea" rows={5} {...gedeeld} />
      ) : (
        <input className="utrecht-textbox utrecht-textbox--html-input" {...soortInvoer(veld)} {...gedeeld} />
      )}
      {lang && veld.maxLength !== undefined ? <VeldTeller pad={pad} hoogstens={veld.maxLength} /> : null}
    </div>
  );
}

/** As many short texts as one wants: one on each line. */
function Regels({ pad, naam, veld, verplicht }: VeldProps): ReactNode {
  const { field } = useController({ name: pad });
  const regels = Array.isArray(field.value) ? (field.value as readonly string[]) : [];
  const [getypt, zetTekst] = useState(() => regels.join('\n'));
  // Emptied from outside, as after it was sent.
  const tekst = regels.length === 0 && getypt.trim() !== '' ? '' : getypt;
  const omhulsel = useOmhulsel(pad, veld);
  return (
    <div className={klasse(omhulsel.fout)}>
      <label htmlFor={omhulsel.id}>{label(naam, verplicht)}</label>
      {omhulsel.hulp}
      <p className="its-veld__hulp" id={`${omhulsel.id}-regels`}>
        Zet elk punt op een eigen regel.
      </p>
      {omhulsel.melding}
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={4}
        id={omhulsel.id}
        aria-describedby={[beschrijving(omhulsel), `${omhulsel.id}-regels`].filter((id) => id !== undefined).join(' ')}
        aria-invalid={omhulsel.fout === undefined ? undefined : true}
        ref={field.ref}
        onBlur={field.onBlur}
        value={tekst}
        onChange={({ target }) => {
          zetTekst(target.value);
          field.onChange(target.value.split('\n').flatMap((regel) => (regel.trim() === '' ? [] : [regel.trim()])));
        }}
      />
    </div>
  );
}

/** Of its own, so that what is typed draws the count anew and not the field. */
function VeldTeller({ pad, hoogstens }: { readonly pad: string; readonly hoogstens: number }): ReactNode {
  const waarde: unknown = useWatch({ name: pad });
  return <Teller lengte={typeof waarde === 'string' ? waarde.length : 0} hoogstens={hoogstens} />;
}

interface Invoer {
  readonly type: string;
  /** Keeps the year at four figures. */
  readonly max?: string;
  readonly inputMode?: 'numeric';
  readonly autoComplete?: string;
}

function soortInvoer(veld: Veld): Invoer {
  if (veld.format === 'date') return { type: 'date', max: '9999-12-31' };
  if (veld.format === 'date-time') return { type: 'datetime-local', max: '9999-12-31T23:59' };
  if (veld.format === 'email') return { type: 'email', autoComplete: 'off' };
  if (veld.format === 'uri') return { type: 'url' };
  if (isSoort(veld, 'integer') || isSoort(veld, 'number')) return { type: 'text', inputMode: 'numeric' };
  return { type: 'text', autoComplete: 'off' };
}

interface UitProps extends VeldProps {
  readonly uit: readonly Keuze[];
}

function Lijst({ pad, naam, veld, verplicht, uit }: UitProps): ReactNode {
  const { register } = useFormContext();
  const omhulsel = useOmhulsel(pad, veld);
  return (
    <div className={klasse(omhulsel.fout)}>
      <label htmlFor={omhulsel.id}>{label(naam, verplicht)}</label>
      {omhulsel.hulp}
      {omhulsel.melding}
      <select
        className="utrecht-select utrecht-select--html-select"
        id={omhulsel.id}
        aria-describedby={beschrijving(omhulsel)}
        aria-invalid={omhulsel.fout === undefined ? undefined : true}
        {...register(pad)}
      >
        <option value="">{verplicht ? 'Maak een keuze' : 'Geen keuze'}</option>
        {uit.map((keuze) => (
          <option key={keuze.waarde} value={keuze.waarde}>
            {keuze.naam}
          </option>
        ))}
      </select>
    </div>
  );
}

function Rondjes(props: UitProps): ReactNode {
  return <Keuzerij {...props} soort="radio" />;
}

function Vinkjes(props: UitProps): ReactNode {
  return <Keuzerij {...props} soort="checkbox" />;
}

function Keuzerij({ pad, naam, veld, verplicht, uit, soort }: UitProps & { readonly soort: 'radio' | 'checkbox' }): ReactNode {
  const { register } = useFormContext();
  const omhulsel = useOmhulsel(pad, veld);
  const klassen =
    soort === 'radio' ? 'utrecht-radio-button utrecht-radio-button--html-input' : 'utrecht-checkbox utrecht-checkbox--html-input';
  return (
    <fieldset className={klasse(omhulsel.fout)} aria-describedby={beschrijving(omhulsel)} id={omhulsel.id}>
      <legend>{label(naam, verplicht)}</legend>
      {omhulsel.hulp}
      {omhulsel.melding}
      {uit.length === 0 ? <p className="its-zacht">Er is niets om uit te kiezen.</p> : null}
      {uit.map((keuze) => (
        <div className="its-keuze" key={keuze.waarde}>
          <input className={klassen} type={soort} value={keuze.waarde} id={`${omhulsel.id}-${keuze.waarde}`} {...register(pad)} />
          <label htmlFor={`${omhulsel.id}-${keuze.waarde}`}>
            {keuze.naam}
            {keuze.uitleg === undefined ? null : <span className="its-zacht its-klein"> – {keuze.uitleg}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** Fields that belong together. */
function Groep({ pad, naam, veld, verplicht, keuzes, zonder }: VeldProps): ReactNode {
  return (
    <fieldset className="its-veld its-veld--groep">
      <legend>{label(naam, verplicht)}</legend>
      {veld.description === undefined ? null : <p className="its-veld__hulp">{veld.description}</p>}
      <Velden pad={pad} veld={veld} keuzes={keuzes} zonder={zonder ?? []} />
    </fieldset>
  );
}

/** All fields of a form or of a part of it. */
export function Velden({
  pad,
  veld,
  keuzes,
  zonder = [],
}: {
  readonly pad: string;
  readonly veld: Veld;
  readonly keuzes: Keuzes;
  readonly zonder?: readonly string[];
}): ReactNode {
  const moet = useContext(Verplicht);
  return Object.entries(veld.properties ?? {})
    .filter(([naam]) => !zonder.includes(naam))
    .map(([naam, deel]) => (
      <VeldInvoer
        key={naam}
        pad={pad === '' ? naam : `${pad}.${naam}`}
        naam={naam}
        veld={deel}
        verplicht={isVerplicht(veld, naam) || moet.includes(naam)}
        keuzes={keuzes}
      />
    ));
}

/** One field of an act by its name, for a form that is laid out by hand. */
export function EenVeld({
  velden,
  naam,
  pad = naam,
  keuzes = {},
  verplicht = isVerplicht(velden, naam),
}: {
  readonly velden: Veld;
  readonly naam: string;
  /** Where in the form, when that is not at the top. */
  readonly pad?: string;
  readonly keuzes?: Keuzes;
  /** Where the screen knows better than the API, which has more ways to do the act. */
  readonly verplicht?: boolean;
}): ReactNode {
  const veld = velden.properties?.[naam];
  if (veld === undefined) throw new Error(`the act has no field ${naam}`);
  return <VeldInvoer pad={pad} naam={naam} veld={veld} verplicht={verplicht} keuzes={keuzes} />;
}

/** As many of the same as one wants. What is added gets the focus; what goes gives it back to where one adds. */
function Rij({ pad, naam, veld, verplicht, keuzes }: VeldProps): ReactNode {
  const { fields, append, remove } = useFieldArray({ name: pad });
  const rijen = useRef<HTMLFieldSetElement>(null);
  // After React has drawn it.
  const straks = (kiezer: string): void => void setTimeout(() => rijen.current?.querySelector<HTMLElement>(kiezer)?.focus());
  const een = veld.items ?? {};
  return (
    <fieldset className="its-veld its-veld--groep" ref={rijen}>
      <legend>{label(naam, verplicht)}</legend>
      {veld.description === undefined ? null : <p className="its-veld__hulp">{veld.description}</p>}
      {fields.map((rij, plek) => (
        <div className="its-stapel" key={rij.id} role="group" aria-label={`${veldNaam(naam)} ${plek + 1}`}>
          <Velden pad={`${pad}.${plek}`} veld={een} keuzes={keuzes} />
          <div>
            <Knop
              soort="licht"
              onClick={() => {
                remove(plek);
                straks(':scope > :last-child button');
              }}
            >
              Verwijder {veldNaam(naam).toLowerCase()} {plek + 1}
            </Knop>
          </div>
        </div>
      ))}
      <div>
        <Knop
          onClick={() => {
            append({}, { shouldFocus: false });
            straks(':scope > :nth-last-child(2 of div) :is(input, select, textarea)');
          }}
        >
          Voeg toe
          <Over wat={veldNaam(naam)} />
        </Knop>
      </div>
    </fieldset>
  );
}
