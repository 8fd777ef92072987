import { BewaarplanService } from '../../../libs/dossier/src/bewaren/bewaarplan.service.js';
import { HandelingenService } from '../../../libs/dossier/src/handeling/handelingen.service.js';
import { InzageService } from '../../../libs/dossier/src/inzage/inzage.service.js';
import type { Beller } from '../../../libs/dossier/src/handeling/opdracht.js';
import { NazorgService } from '../../../libs/dossier/src/nazorg/nazorg.service.js';
import { RaadsdatumService } from '../../../libs/dossier/src/pauze/raadsdatum.service.js';
import { DagrondeService } from '../../../libs/dossier/src/proces/dagronde.service.js';
import { ProcesService } from '../../../libs/dossier/src/proces/proces.service.js';
import { UitkomstService } from '../../../libs/dossier/src/uitkomst/uitkomst.service.js';
import { VerstrekkingService } from '../../../libs/dossier/src/verstrekking/verstrekking.service.js';
import { MaatregelVervalService } from '../../../libs/dossier/src/wederhoor/maatregel-verval.service.js';
import { MaatregelenService } from '../../../libs/dossier/src/wederhoor/maatregelen.service.js';
import { Transacties } from '../../../libs/persistence/src/transactie.js';
import { addDays, type IsoDate } from '../../../libs/domain/src/kalender/iso-date.js';
import { datumOver, verzoek, type Zaak } from './dossier.js';
import { naarInzage, type OnderzoekTest, type ZaakMetConcept } from './onderzoek.js';

// Each of these tests plays the whole road to the verstrekking first.
jest.setTimeout(60_000);

/** The services of the end of a case, so many days from now. */
export function over(t: OnderzoekTest, dagen: number) {
  const transacties = new Transacties(t.db.appDataSource, `${dagen} days`);
  const handelingen = new HandelingenService(transacties, t.kluis);
  const inzage = new InzageService(transacties, t.kluis);
  const proces = new ProcesService(transacties, t.kluis);
  const mislukt: unknown[] = [];
  const dagronde = new DagrondeService(transacties, proces, (error) => mislukt.push(error));
  const tot = () => new Date(Date.now() + dagen * 86_400_000).toISOString() as `${number}-${number}-${number}T${string}Z`;
  return {
    proces,
    mislukt,
    verstrekking: new VerstrekkingService(handelingen, t.kluis, t.opslag),
    maatregelen: new MaatregelenService(handelingen, inzage),
    verval: new MaatregelVervalService(handelingen),
    uitkomst: new UitkomstService(handelingen, inzage),
    raadsdatum: new RaadsdatumService(handelingen),
    nazorg: new NazorgService(handelingen),
    bewaarplan: new BewaarplanService(inzage),
    /** The whole daily round; answers how much it recorded. */
    ronde: async (): Promise<number> => {
      const gesloten = await dagronde.sluitGeeindigden({ tot: tot(), na: null });
      const momenten = await dagronde.legMomentenVast({ tot: tot(), na: null });
      return gesloten.gedaan + momenten.gedaan;
    },
  };
}

export const refVan = (t: OnderzoekTest, { toetsingId }: Zaak) => ({ organisatieId: t.organisatieId, toetsingId, ronde: 1 });
export const VERGADERING = 60;
export const raad: IsoDate = datumOver(VERGADERING);
export const naRaad = (dagen: number): IsoDate => addDays(raad, dagen);

/** The letter is with the griffier, and the outcome is waited for. */
export async function naarVerstrekt(t: OnderzoekTest, opties: Parameters<typeof naarInzage>[1] = {}): Promise<ZaakMetConcept> {
  const zaak = await naarInzage(t, opties);
  const later = over(t, 2);
  if (opties.maatregel?.moment === undefined && opties.conclusie !== 'BELEMMERINGEN') {
    await t.maatregelen.meldUitgevoerd(verzoek(zaak.kandidaat), zaak.toetsingId, zaak.maatregel, { tekst: 'Gedaan.', documentId: null });
    await t.maatregelen.bevestig(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, zaak.maatregel);
  }
  await later.verstrekking.verstrek(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, { vorm: 'OPENBAAR', geheimhouding: null });
  await later.proces.openStap({ ref: refVan(t, zaak), stap: 'UITKOMST', volgnummer: 1 });
  return zaak;
}

/** Appointed in the meeting, accepted the day after; the aftercare begins. */
export async function naarNazorg(
  t: OnderzoekTest,
  griffier: Beller,
  opties: Parameters<typeof naarInzage>[1] = {},
): Promise<ZaakMetConcept> {
  const zaak = await naarVerstrekt(t, opties);
  const later = over(t, VERGADERING + 1);
  await later.uitkomst.registreer(verzoek(griffier), zaak.toetsingId, { uitkomst: 'BENOEMD', benoemdOp: raad, besluitRef: 'R-1' });
  await later.proces.openStap({ ref: refVan(t, zaak), stap: 'AANVAARDING', volgnummer: 1 });
  await later.uitkomst.aanvaard(verzoek(griffier), zaak.toetsingId, naRaad(1));
  await later.proces.openNazorg(refVan(t, zaak));
  return zaak;
}
