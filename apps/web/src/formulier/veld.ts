/** What a field takes, as JSON Schema says it. */
export interface Veld {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly (string | number | null)[];
  readonly description?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Veld>>;
  readonly required?: readonly string[];
  readonly items?: Veld;
}

export const isSoort = (veld: Veld, soort: string): boolean => (Array.isArray(veld.type) ? veld.type.includes(soort) : veld.type === soort);
export const magNiets = (veld: Veld): boolean => Array.isArray(veld.type) && veld.type.includes('null');
/** Has to be filled in: it must be named, and may not be nothing. */
export const isVerplicht = ({ required, properties }: Veld, naam: string): boolean =>
  (required?.includes(naam) ?? false) && !magNiets(properties?.[naam] ?? {});
