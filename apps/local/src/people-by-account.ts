import { createHash } from 'node:crypto';
import { ORGANISATIES, PERSONEN, type LokalePersoon } from './people.js';

/** Any number of extra candidates, for load tests: the part after the dash is free. */
const EXTRA_KANDIDAAT = /^kandidaat-[a-z0-9]{2,12}$/;

/** Who signs in under an account id; undefined when nobody does. */
export type Adresboek = (account: string) => Pick<LokalePersoon, 'account' | 'naam' | 'email'> | undefined;

/** The person of an account id, or undefined. `kandidaat-<2 to 12 letters or digits>` is always a made-up candidate of the first organisation. */
export function persoonVan(account: string): LokalePersoon | undefined {
  return PERSONEN.find((persoon) => persoon.account === account) ?? extraKandidaat(account);
}

function extraKandidaat(account: string): LokalePersoon | undefined {
  const [organisatie] = ORGANISATIES;
  if (organisatie === undefined || !EXTRA_KANDIDAAT.test(account)) return undefined;
  return {
    id: stableId(account),
    account,
    naam: `Kandidaat ${account.slice('kandidaat-'.length).toUpperCase()}`,
    email: `${account}@post.example`,
    rollen: ['KANDIDAAT'],
    organisatie,
  };
}

/** A UUID (version 8) that is always the same for one account. */
function stableId(account: string): string {
  const hex = createHash('sha256').update(`integriteitstoetsing/persoon/${account}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
