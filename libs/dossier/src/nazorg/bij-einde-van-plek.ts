import type { Instant } from '#domain/kalender/instant.js';
import { controleDuur } from '#domain/nazorg/controle.rules.js';
import type { LangePlek } from '#domain/proces/lange-termijn.js';
import { isOefening } from '#domain/toetsing/toetsing-beeld.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { zetMaatregelStatus } from '../wederhoor/maatregel-besluit.js';
import { openNazorgTermijn } from './begin-nazorg.js';

/**
 * What the end of a long term brings about besides its event and its tasks: an agreed measure that was not carried out is late, and the next
 * look begins, whether the last one was held or not.
 */
export async function bijEindeVanPlek(dossier: OpenDossier, plek: LangePlek, volgnummer: number): Promise<void> {
  const { beeld, tx } = dossier;
  if (plek === 'MAATREGEL') {
    const maatregel = beeld.werk.maatregelen.find((m) => m.nummer === volgnummer && m.status === 'OVEREENGEKOMEN');
    if (maatregel !== undefined) await zetMaatregelStatus(dossier, maatregel.id, 'TE_LAAT');
  }
  if (plek === 'CONTROLE') await openControle(dossier, volgnummer + 1, tx.nu);
}

/** The next look at the measures that go on: a year from then, or sooner where one of them asks for it. */
export async function openControle(dossier: OpenDossier, volgnummer: number, aanvang: Instant): Promise<void> {
  const { beeld } = dossier;
  const duur = isOefening(beeld) ? {} : { duur: controleDuur(beeld.werk.maatregelen, volgnummer) };
  await openNazorgTermijn(dossier, { plek: 'CONTROLE', volgnummer, code: 'T21', aanvang, ...duur, taak: 'NAZORG_CONTROLEREN' });
}
