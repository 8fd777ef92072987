import type { OmgevingBestand } from '../omgeving-bestand.js';
import { Tokens } from '../sign-in/tokens.js';
import { KANDIDAAT } from './kandidaat.js';
import { Persoon } from './persoon.js';
import type { Verteller } from './verteller.js';

export const ACCOUNTS = ['burgemeester', 'kabinet', 'kandidaat', 'adviseur', 'toetser', 'griffier', 'fg', 'auditor'] as const;

/** Everyone of the story, and one from another organisation who must not see any of it. */
export type Rolverdeling = Readonly<Record<(typeof ACCOUNTS)[number] | 'elders', Persoon>>;

/** Signs everyone in, each with a token of his own. */
export async function verdeelRollen(omgeving: OmgevingBestand, verteller: Verteller): Promise<Rolverdeling> {
  const tokens = new Tokens(omgeving);
  const persoon = async (account: string, naam = account): Promise<Persoon> => {
    const token = (): Promise<string> => tokens.of(account);
    await token();
    return new Persoon(naam, `${omgeving.api}/api/v1`, token, verteller);
  };
  const [burgemeester, kabinet, kandidaat, adviseur, toetser, griffier, fg, auditor, elders] = await Promise.all([
    persoon('burgemeester'),
    persoon('kabinet'),
    persoon(KANDIDAAT.account, 'kandidaat'),
    persoon('adviseur'),
    persoon('toetser'),
    persoon('griffier'),
    persoon('fg'),
    persoon('auditor'),
    persoon('burgemeester-elders'),
  ]);
  return { burgemeester, kabinet, kandidaat, adviseur, toetser, griffier, fg, auditor, elders };
}
