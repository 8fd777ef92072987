import { feestdagenKalender } from '../../../libs/domain/src/kalender/feestdagen-kalender.js';
import { type Instant, toInstant } from '../../../libs/domain/src/kalender/instant.js';
import { addDays, type IsoDate } from '../../../libs/domain/src/kalender/iso-date.js';
import { localDate } from '../../../libs/domain/src/kalender/tijdzone.js';
import { HandelingenService } from '../../../libs/dossier/src/handeling/handelingen.service.js';
import { KetenstoringService } from '../../../libs/dossier/src/pauze/ketenstoring.service.js';
import { OpschortingService } from '../../../libs/dossier/src/pauze/opschorting.service.js';
import { RaadsdatumService } from '../../../libs/dossier/src/pauze/raadsdatum.service.js';
import { StakenService } from '../../../libs/dossier/src/pauze/staken.service.js';
import { TermijnenService } from '../../../libs/dossier/src/pauze/termijnen.service.js';
import { ProcesService } from '../../../libs/dossier/src/proces/proces.service.js';
import { Transacties } from '../../../libs/persistence/src/transactie.js';
import { datumOver, type DossierTest, eerste, KANARIE, naarOnderzoek, open, verzoek, type Zaak } from './dossier.js';

export const kalender = feestdagenKalender();
export const REDEN = `Wij wachten op de rechter ${KANARIE}`;

/** The services as they will be so many days from now. */
export function diensten({ db, kluis }: DossierTest, dagen = 0) {
  const transacties = new Transacties(db.appDataSource, `${dagen} days`);
  const handelingen = new HandelingenService(transacties, kluis);
  return {
    opschorting: new OpschortingService(handelingen),
    staken: new StakenService(handelingen),
    raadsdatum: new RaadsdatumService(handelingen),
    termijnen: new TermijnenService(handelingen),
    ketenstoring: new KetenstoringService(transacties, kluis),
    proces: new ProcesService(transacties, kluis),
  };
}

export const refVan = ({ organisatieId }: DossierTest, { toetsingId }: Zaak) => ({ organisatieId, toetsingId, ronde: 1 });
export const instant = (tijd: Date): Instant => toInstant(tijd.toISOString());
export const dag = (tijd: Date): IsoDate => localDate(instant(tijd), 'Europe/Amsterdam');

export interface TermijnRij {
  readonly id: string;
  readonly status: string;
  readonly aanvang: Date;
  readonly einde: Date;
}

export const termijnVan = (t: DossierTest, { toetsingId }: Zaak, code: string): Promise<TermijnRij> =>
  eerste(
    t,
    `SELECT * FROM termijn WHERE toetsing_id = $1 AND code = $2 AND status <> 'VERVALLEN' ORDER BY stap_volgnummer DESC, stap LIMIT 1`,
    toetsingId,
    code,
  );

/** How many signals wait for the workflow of this case. */
export const signalenVan = async (t: DossierTest, { toetsingId }: Zaak): Promise<number> =>
  (await eerste<{ n: number }>(t, 'SELECT count(*)::int AS n FROM outbox WHERE toetsing_id = $1', toetsingId)).n;

export function werkdagenTussen(van: IsoDate, tot: IsoDate): number {
  let n = 0;
  for (let datum = van; datum < tot; datum = addDays(datum, 1)) if (kalender.isWerkdag(addDays(datum, 1))) n += 1;
  return n;
}

/** A case of which the VOG was applied for, with the term of the decision running. */
export async function metVogAanvraag(t: DossierTest, stappen: Parameters<typeof naarOnderzoek>[1]): Promise<Zaak> {
  const zaak = await naarOnderzoek(t, stappen);
  await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId);
  await open(t, zaak, 'VOG_INDIENEN');
  await t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: datumOver(0), spoed: false });
  await open(t, zaak, 'VOG_BESLISSING');
  return zaak;
}
