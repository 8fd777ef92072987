export const MAX_BESTANDSNAAM = 120;
const ZONDER_NAAM = 'bestand';

/** Control characters, line and paragraph separators, zero-width characters and everything that turns the reading direction. */
const ONZICHTBAAR = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/** Characters with a meaning in a path, a header or a page. */
const BIJZONDER = /[<>:"|?*;%`$]/g;

/** Names that Windows gives to a device, whatever their extension; the dollar sign is gone by then. */
const APPARAAT = /^(?:con|prn|aux|nul|conin_|conout_|clock_|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?= *(?:\.|$))/i;

/**
 * The name of an uploaded file as people may see it: the last part of a path, without invisible or meaningful characters, no device of
 * Windows, at most 120 characters with its extension kept. For showing only: files are stored under an id.
 */
export function schoneBestandsnaam(naam: string): string {
  const laatste = naam.normalize('NFC').replace(ONZICHTBAAR, '').split(/[/\\]/).at(-1) ?? '';
  const schoon = laatste
    .replace(BIJZONDER, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(APPARAAT, '_$&');
  return kort(schoon === '' ? ZONDER_NAAM : schoon);
}

function kort(naam: string): string {
  // By code point, so that no character is cut in half.
  const tekens = [...naam];
  if (tekens.length <= MAX_BESTANDSNAAM) return naam;
  const extensie = /\.[a-z0-9]{1,5}$/i.exec(naam)?.[0] ?? '';
  const stam = tekens.slice(0, MAX_BESTANDSNAAM - extensie.length).join('');
  return `${stam.replace(/[. ]+$/, '')}${extensie}`;
}
