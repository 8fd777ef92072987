/** Where the key-encryption keys come from: a file, or the text of one; and what opens its lines, when they are sealed. */
export type SleutelBron = ({ readonly soort: 'bestand'; readonly pad: string } | { readonly soort: 'tekst'; readonly tekst: string }) & {
  readonly dienst?: Sleuteldienst;
};

/** A key service with the Transit interface of HashiCorp Vault and OpenBao. */
export interface Sleuteldienst {
  /** Up to and including the mount, such as `https://kluis.intern:8200/v1/transit`. */
  readonly url: string;
  /** The key in the service. */
  readonly sleutel: string;
  readonly token: string;
}

interface SleutelInstellingen {
  readonly SLEUTEL_BESTAND?: string;
  readonly SLEUTELS?: string;
  readonly SLEUTELDIENST_URL?: string;
  readonly SLEUTELDIENST_SLEUTEL?: string;
  readonly SLEUTELDIENST_TOKEN?: string;
}

/** Two sources would hide which keys are used; half a key service opens nothing. */
export function sleutelFouten(instellingen: SleutelInstellingen): readonly string[] {
  return [...bronFouten(instellingen), ...dienstFouten(instellingen)];
}

function bronFouten({ SLEUTEL_BESTAND, SLEUTELS }: SleutelInstellingen): readonly string[] {
  if (SLEUTEL_BESTAND !== undefined && SLEUTELS !== undefined) return ['SLEUTEL_BESTAND en SLEUTELS mogen niet allebei gevuld zijn.'];
  return SLEUTEL_BESTAND === undefined && SLEUTELS === undefined
    ? ['SLEUTEL_BESTAND ontbreekt: noem het bestand met de sleutels, of geef ze zelf in SLEUTELS.']
    : [];
}

function dienstFouten({ SLEUTELDIENST_URL, SLEUTELDIENST_SLEUTEL, SLEUTELDIENST_TOKEN }: SleutelInstellingen): readonly string[] {
  return Object.entries({ SLEUTELDIENST_SLEUTEL, SLEUTELDIENST_TOKEN }).flatMap(([naam, waarde]) => {
    if ((SLEUTELDIENST_URL === undefined) === (waarde === undefined)) return [];
    return [waarde === undefined ? `${naam} ontbreekt: SLEUTELDIENST_URL is gevuld.` : `${naam} heeft alleen zin met SLEUTELDIENST_URL.`];
  });
}

/** In a variable a semicolon stands for the end of a line: not everything that sets one can hold more lines. */
export function toSleutelBron({
  SLEUTEL_BESTAND,
  SLEUTELS = '',
  SLEUTELDIENST_URL,
  SLEUTELDIENST_SLEUTEL = '',
  SLEUTELDIENST_TOKEN = '',
}: SleutelInstellingen): SleutelBron {
  const bron =
    SLEUTEL_BESTAND === undefined
      ? ({ soort: 'tekst', tekst: SLEUTELS.replaceAll(';', '\n') } as const)
      : ({ soort: 'bestand', pad: SLEUTEL_BESTAND } as const);
  if (SLEUTELDIENST_URL === undefined) return bron;
  return { ...bron, dienst: { url: SLEUTELDIENST_URL.replace(/\/+$/, ''), sleutel: SLEUTELDIENST_SLEUTEL, token: SLEUTELDIENST_TOKEN } };
}
