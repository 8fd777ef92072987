import { type BerichtInstellingen, bezorg, type TeBezorgen } from './bezorg.js';
import type { Mailer } from '#messages/mailer.js';

/**
 * Sends each of these mails: one that can't be sent now keeps no other from its reader, and goes to `meld`. True when somebody got one. Refuses
 * as `bezorg` does when nobody did and trying again may help.
 */
export async function bezorgAllen(
  mailer: Pick<Mailer, 'send'>,
  instellingen: BerichtInstellingen,
  berichten: readonly TeBezorgen[],
  meld: (error: unknown) => void,
): Promise<boolean> {
  const pogingen = await Promise.allSettled(berichten.map((bericht) => bezorg(mailer, instellingen, bericht)));
  const bezorgd = pogingen.some((poging) => poging.status === 'fulfilled' && poging.value);
  const fouten = pogingen.flatMap((poging): readonly unknown[] => (poging.status === 'rejected' ? [poging.reason] : []));
  if (!bezorgd && fouten.length > 0) throw fouten[0];
  fouten.forEach(meld);
  return bezorgd;
}
