import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { Instant } from '#domain/kalender/instant.js';
import { pauzesVan } from '#domain/pauze/pauzes.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import type { StapCode } from '#domain/stap/stap-code.js';
import type { TermijnCode } from '#domain/termijn/termijn-code.js';
import { verlengingWeigeringen } from '#domain/termijn/termijnprofielen.js';
import { schuif, verleng } from '#domain/termijn/verplaats-termijn.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { bewaarTermijnen } from '../pauze/bewaar-termijnen.js';
import { type LopendeTermijn, lopendeTermijnen } from '../pauze/lopende-termijnen.js';
import { termijnContext } from './termijn-context.js';

/**
 * Makes the running term of an open step longer, as the profile of the case has it. `eerderVerlengd`: how often that was done before, for a
 * term that may be longer once in the whole ronde. Returns the new end. Refuses with TERMIJN_NIET_VERLENGBAAR: no such running term, no
 * extension in this profile, or not once more.
 */
export async function verlengTermijn(dossier: OpenDossier, code: TermijnCode, stap: StapCode, eerderVerlengd = 0): Promise<Instant> {
  const volgnummer = openVolgnummer(dossier.beeld, stap);
  const lopend = (await lopendeTermijnen(dossier)).find((t) => t.code === code && t.stap === stap && t.volgnummer === volgnummer);
  if (lopend === undefined) throw new DomainError('TERMIJN_NIET_VERLENGBAAR', { termijn: code });
  return verlengLopend(dossier, lopend, eerderVerlengd);
}

/**
 * The extension is counted from where the term would end without pauses; these come on top. A new end, later moments for what was not
 * recorded yet, and a later date on its tasks. Refuses with TERMIJN_NIET_VERLENGBAAR.
 */
export async function verlengLopend(dossier: OpenDossier, lopend: LopendeTermijn, eerderVerlengd = 0): Promise<Instant> {
  const context = termijnContext(dossier.beeld);
  const { code, verlengd } = lopend;
  eis(verlengingWeigeringen(context.profiel, code, Math.max(eerderVerlengd, verlengd)));
  const duur = context.profiel.termijnen[code].verlenging?.duur;
  if (duur === undefined || lopend.status !== 'LOOPT') throw new DomainError('TERMIJN_NIET_VERLENGBAAR', { termijn: code });
  const { einde: basisEinde } = verleng({ ...lopend, einde: lopend.basisEinde }, duur, context);
  const naar = schuif(lopend, pauzesVan(lopend, dossier.beeld.pauzes), lopend.vastgelegd, context, basisEinde);
  await bewaarTermijnen(dossier, [{ van: lopend, naar, basisEinde, verlengd: verlengd + 1 }]);
  return naar.einde;
}
