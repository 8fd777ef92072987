import { nummer } from './formaat.js';

const MAX_TEKENS = 80;

/** Name of an entry for the document with this number: ASCII that every file system takes, with its extension. */
export function documentnaam(vanafEen: number, naam: string): string {
  const veilig = naam
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  const staart = /\.[A-Za-z0-9]{1,8}$/.exec(veilig)?.[0] ?? '';
  const kop = veilig.slice(0, veilig.length - staart.length).slice(0, MAX_TEKENS - staart.length);
  return `documenten/${nummer(vanafEen)}-${kop + staart || 'document'}`;
}
