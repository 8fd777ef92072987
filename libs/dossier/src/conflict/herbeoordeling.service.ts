import {
  besluitWeigeringen,
  type HerbeoordeelBesluit,
  type HerbeoordelingBeeld,
  isOpenHerbeoordeling,
} from '#domain/conflict/herbeoordeling.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { TOETSING_BREED } from '#domain/proces/stand.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { openTaken } from '../proces/open-taken.js';
import { sluitLosseTaken } from '../proces/sluit-losse-taken.js';

export interface Herbeoordeling extends HerbeoordelingBeeld {
  readonly open: boolean;
}

/** S-X4: for each part of the work of someone with a conflict the toetser decides: adopt it, or have it done again. */
export class HerbeoordelingService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  lees(beller: Beller, toetsingId: string): Promise<readonly Herbeoordeling[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'HERBEOORDELINGEN' }, async ({ beeld }) =>
      beeld.herbeoordelingen.map((h) => ({ ...h, open: isOpenHerbeoordeling(h) })),
    );
  }

  /**
   * About some parts at once; as long as a part waits the decision can be changed. Refuses with HERBEOORDELING_ONBEKEND, HERBEOORDELING_TE_LAAT,
   * VIER_OGEN_GESCHONDEN (one's own work).
   */
  beslis(verzoek: Verzoek, toetsingId: string, ids: readonly string[], besluit: HerbeoordeelBesluit): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beslisHerbeoordeling' }, async (dossier) => {
      const { tx, beeld } = dossier;
      const gekozen = [...new Set(ids)].map((id) => zoekOpen(dossier, id));
      eis(besluitWeigeringen(besluit, beeld.status));
      if (gekozen.some(({ persoonId }) => persoonId === tx.persoonId)) throw new DomainError('VIER_OGEN_GESCHONDEN');
      await tx.manager.query(`UPDATE herbeoordeling SET besluit = $1, besloten_op = $2, besloten_door = $3 WHERE id = ANY ($4::uuid[])`, [
        besluit,
        tx.nu,
        tx.persoonId,
        ids,
      ]);
      for (const { id } of gekozen) {
        if (besluit === 'OVERNEMEN') await sluitLosseTaken(dossier, 'WERK_OPNIEUW_DOEN', id);
      }
      const taak = { soort: 'WERK_OPNIEUW_DOEN', stap: TOETSING_BREED, volgnummer: 1, uiterlijk: null } as const;
      if (besluit === 'OPNIEUW')
        await openTaken(
          dossier,
          gekozen.map(({ id }) => ({ ...taak, kenmerk: id })),
        );
      const rest = beeld.herbeoordelingen.filter((h) => h.besluit === null && !ids.includes(h.id));
      if (rest.length === 0) await sluitLosseTaken(dossier, 'HERBEOORDELEN');
      return { gegevens: { besluit, aantal: gekozen.length }, inhoud: gekozen.map((h) => `${h.soort}/${h.nummer}`) };
    });
  }

  /** The adviseur did the work again. Refuses with HERBEOORDELING_ONBEKEND, HERBEOORDELING_NIET_GEDAAN (nothing was changed since the decision). */
  rondAf(verzoek: Verzoek, toetsingId: string, id: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'rondHerbeoordelingAf' }, async (dossier) => {
      const { tx } = dossier;
      const herbeoordeling = zoekOpen(dossier, id);
      if (herbeoordeling.besluit !== 'OPNIEUW') throw new DomainError('HERBEOORDELING_ONBEKEND');
      if (!(await isOpnieuwGedaan(dossier, id))) throw new DomainError('HERBEOORDELING_NIET_GEDAAN');
      await tx.manager.query(`UPDATE herbeoordeling SET afgerond_op = $2 WHERE id = $1`, [id, tx.nu]);
      await sluitLosseTaken(dossier, 'WERK_OPNIEUW_DOEN', id);
      return { objectId: id, gegevens: { werk: herbeoordeling.soort, nummer: herbeoordeling.nummer } };
    });
  }
}

function zoekOpen({ beeld }: OpenDossier, id: string): HerbeoordelingBeeld {
  const gevonden = beeld.herbeoordelingen.find((h) => h.id === id && isOpenHerbeoordeling(h));
  if (gevonden === undefined) throw new DomainError('HERBEOORDELING_ONBEKEND');
  return gevonden;
}

/** A judgement is done again by saying so; a part was changed or removed since, or someone else made another one of its kind. */
async function isOpnieuwGedaan({ tx }: OpenDossier, id: string): Promise<boolean> {
  const rijen: readonly { readonly gedaan: boolean }[] = await tx.manager.query(
    `SELECT h.onderdeel_id IS NULL OR o.id IS NULL OR o.gewijzigd_op > h.besloten_op
        OR EXISTS (SELECT FROM onderdeel n WHERE n.toetsing_id = h.toetsing_id AND n.ronde = h.ronde AND n.soort = h.soort AND n.persoon_id <> h.persoon_id AND n.gemaakt_op > h.besloten_op) AS gedaan
       FROM herbeoordeling h LEFT JOIN onderdeel o ON o.id = h.onderdeel_id WHERE h.id = $1`,
    [id],
  );
  return rijen[0]?.gedaan === true;
}
