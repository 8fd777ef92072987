const MAX_LENGTH = 2_048;
/** Longest thing we mask: text is scrubbed a little beyond the cut, so that half an address never stays behind. */
const MARGIN = 400;

const MASKS: readonly (readonly [RegExp, string])[] = [
  [/\b([a-z][a-z0-9+.-]{0,20}):\/\/[^\s/@]{1,300}@/gi, '$1://[geheim]@'],
  [/\beyJ[\w-]{5,2000}(\.[\w-]{0,2000}){1,4}/g, '[token]'],
  [/[^\s@"'<>(),:;]{1,64}@[^\s@"'<>(),:;]{1,255}/g, '[e-mail]'],
  [/(?<![\w.-])\d{9}(?![\w-])/g, '[nummer]'],
];

/** A text that may be logged: no addresses, tokens, passwords in URLs or citizen service numbers, and at most 2 kB. */
export function scrubText(text: string): string {
  const masked = MASKS.reduce((result, [pattern, mask]) => result.replace(pattern, mask), text.slice(0, MAX_LENGTH + MARGIN));
  return masked.length > MAX_LENGTH ? `${masked.slice(0, MAX_LENGTH)}…` : masked;
}

/** JSON escapes the C0 controls itself; this also escapes what a terminal or log viewer may act upon (C1, line and direction marks). */
export function escapeInvisible(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
