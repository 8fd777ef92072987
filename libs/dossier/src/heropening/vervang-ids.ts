type Json = string | number | boolean | null | readonly Json[] | { readonly [veld: string]: Json };

/** The same content with every id in it that has a successor replaced by that: what refers to a part refers to its copy. */
export function vervangIds(inhoud: Json, opvolgers: ReadonlyMap<string, string>): Json {
  if (typeof inhoud === 'string') return opvolgers.get(inhoud) ?? inhoud;
  if (typeof inhoud !== 'object' || inhoud === null) return inhoud;
  if (isLijst(inhoud)) return inhoud.map((deel) => vervangIds(deel, opvolgers));
  return Object.fromEntries(Object.entries(inhoud).map(([veld, waarde]) => [veld, vervangIds(waarde, opvolgers)]));
}

const isLijst = (inhoud: Json): inhoud is readonly Json[] => Array.isArray(inhoud);
export type { Json };
