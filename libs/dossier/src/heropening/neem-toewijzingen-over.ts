import { randomUUID } from 'node:crypto';
import { localDate } from '#domain/kalender/tijdzone.js';
import { TOETSING_BREED } from '#domain/proces/stand.js';
import type { ToewijzingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { ToewijzingEntity } from '#persistence/entities/toewijzing.entity.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { openTaken } from '../proces/open-taken.js';
import { zetBerichtKlaarVoor } from '../proces/zet-bericht-klaar-voor.js';
import { toewijzingPlek } from '../toetsing/toewijzing-plek.js';
import type { ExternBureau } from '../toetsing/toewijsbaar.js';

/**
 * The people of the ronde before are assigned again; each declares once more before he sees anything (INV-12). Who lost the function, is
 * blocked, became opdrachtgever, or works for a bureau without a valid agreement, does not go along: the opdrachtgever assigns someone else.
 */
export async function neemToewijzingenOver(van: OpenDossier, naar: OpenDossier): Promise<readonly ToewijzingBeeld[]> {
  const { tx, beeld } = van;
  const nog = await nogInFunctie(van);
  const mee: ToewijzingBeeld[] = [];
  for (const { id, persoonId, rol, leidend } of beeld.toewijzingen) {
    const bureau = await externBureau(van, id);
    const verlopen = bureau !== null && bureau.geldigTot < localDate(tx.nu, beeld.tijdzone);
    if (verlopen || persoonId === beeld.opdrachtgeverId || !nog.has(`${persoonId}/${rol}`)) continue;
    mee.push(await neemOver(naar, { persoonId, rol, leidend }, bureau));
  }
  await vraagVerklaringen(naar, mee);
  return mee;
}

async function neemOver(
  { tx, beeld, sleutels }: OpenDossier,
  wie: Pick<ToewijzingBeeld, 'persoonId' | 'rol' | 'leidend'>,
  bureau: ExternBureau | null,
): Promise<ToewijzingBeeld> {
  const id = randomUUID();
  await tx.manager.insert(ToewijzingEntity, {
    id,
    organisatieId: beeld.organisatieId,
    toetsingId: beeld.toetsingId,
    ronde: beeld.ronde,
    ...wie,
    toegewezenOp: new Date(tx.nu),
    extern: bureau === null ? null : sleutels.verzegel(toewijzingPlek(id), bureau),
  });
  return { ...wie, id, verklaring: null };
}

async function vraagVerklaringen(naar: OpenDossier, mee: readonly ToewijzingBeeld[]): Promise<void> {
  const plek = { stap: TOETSING_BREED, volgnummer: 1, uiterlijk: null };
  for (const { id, persoonId, rol } of mee) {
    await openTaken(naar, [{ soort: 'ONAFHANKELIJKHEID_VERKLAREN', ...plek, kenmerk: id, rol, persoonId }]);
    await zetBerichtKlaarVoor(naar, 'TAAK_NIEUW', [persoonId], `TOEWIJZING/${id}`);
  }
  const compleet = mee.some((t) => t.leidend) && mee.some((t) => t.rol === 'TOETSER');
  if (compleet) return;
  await openTaken(naar, [{ soort: 'ADVISEURS_TOEWIJZEN', ...plek, kenmerk: 'HEROPENING' }]);
}

async function nogInFunctie({ tx, beeld }: OpenDossier): Promise<ReadonlySet<string>> {
  const rijen: readonly { readonly functie: string }[] = await tx.manager.query(
    `SELECT r.persoon_id || '/' || r.rol AS functie FROM persoon p JOIN persoon_rol r ON r.persoon_id = p.id
      WHERE p.geblokkeerd_op IS NULL AND p.id = ANY ($1::uuid[])
        AND NOT EXISTS (SELECT FROM bureau_lid l JOIN bureau b ON b.id = l.bureau_id WHERE l.persoon_id = p.id AND least(b.wpbr_geldig_tot, b.overeenkomst_geldig_tot) < $2)`,
    [beeld.toewijzingen.map((t) => t.persoonId), localDate(tx.nu, beeld.tijdzone)],
  );
  return new Set(rijen.map(({ functie }) => functie));
}

async function externBureau({ tx, sleutels }: OpenDossier, id: string): Promise<ExternBureau | null> {
  const { extern } = await tx.manager.findOneByOrFail(ToewijzingEntity, { id });
  return extern === null ? null : sleutels.ontsluit<ExternBureau>(toewijzingPlek(id), extern);
}
