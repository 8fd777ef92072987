/** Where the key-encryption keys come from: a file, or the text of one. */
export type SleutelBron = { readonly soort: 'bestand'; readonly pad: string } | { readonly soort: 'tekst'; readonly tekst: string };

interface SleutelInstellingen {
  readonly SLEUTEL_BESTAND?: string;
  readonly SLEUTELS?: string;
}

/** Two sources would hide which keys are used. */
export function sleutelFouten({ SLEUTEL_BESTAND, SLEUTELS }: SleutelInstellingen): readonly string[] {
  if (SLEUTEL_BESTAND !== undefined && SLEUTELS !== undefined) return ['SLEUTEL_BESTAND en SLEUTELS mogen niet allebei gevuld zijn.'];
  return SLEUTEL_BESTAND === undefined && SLEUTELS === undefined
    ? ['SLEUTEL_BESTAND ontbreekt: noem het bestand met de sleutels, of geef ze zelf in SLEUTELS.']
    : [];
}

/** In a variable a semicolon stands for the end of a line: not everything that sets one can hold more lines. */
export function toSleutelBron({ SLEUTEL_BESTAND, SLEUTELS = '' }: SleutelInstellingen): SleutelBron {
  return SLEUTEL_BESTAND === undefined
    ? { soort: 'tekst', tekst: SLEUTELS.replaceAll(';', '\n') }
    : { soort: 'bestand', pad: SLEUTEL_BESTAND };
}
