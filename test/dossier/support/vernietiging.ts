import { randomUUID } from 'node:crypto';
import { KLASSEN_VAN_OMVANG, type VernietigingOmvang } from '../../../libs/domain/src/bewaren/vernietiging.js';
import { BewaarBlokkadeService } from '../../../libs/dossier/src/blokkade/bewaar-blokkade.service.js';
import { HandelingenService } from '../../../libs/dossier/src/handeling/handelingen.service.js';
import { InzageService } from '../../../libs/dossier/src/inzage/inzage.service.js';
import { DagrondeService } from '../../../libs/dossier/src/proces/dagronde.service.js';
import { ProcesService } from '../../../libs/dossier/src/proces/proces.service.js';
import { BewaarbeleidService } from '../../../libs/dossier/src/vernietiging/bewaarbeleid.service.js';
import { VernietigingUitvoerService } from '../../../libs/dossier/src/vernietiging/uitvoer.service.js';
import { VernietigingService } from '../../../libs/dossier/src/vernietiging/vernietiging.service.js';
import { Transacties } from '../../../libs/persistence/src/transactie.js';
import { GRAFSTENEN, Grafstenen } from '../../../libs/vault/src/grafstenen.js';
import type { ObjectStore } from '../../../libs/vault/src/store/object-store.js';
import { type DossierTest, verzoek, type Zaak } from './dossier.js';

/** Says of every class where it belongs, as an organisation does before it goes live. */
export async function legBeleidVast(t: DossierTest, klassen = KLASSEN_VAN_OMVANG.DOSSIER): Promise<void> {
  const beleid = new BewaarbeleidService(t.db.transacties);
  for (const klasse of klassen) await beleid.stelVast(t.mensen.opdrachtgever, klasse, 'Selectielijst (fictief) 2020', `7.${klasse}`);
}

/** The services of the end of what is kept, so many days from now; `opslag`: in the place of the real one. */
export function vanafDag(t: DossierTest, dagen: number, opslag: ObjectStore = t.opslag) {
  const transacties = new Transacties(t.db.appDataSource, `${dagen} days`);
  const handelingen = new HandelingenService(transacties, t.kluis);
  const inzage = new InzageService(transacties, t.kluis);
  const mislukt: unknown[] = [];
  const dagronde = new DagrondeService(transacties, new ProcesService(transacties, t.kluis), (error) => mislukt.push(error));
  const grafstenen = new Grafstenen(opslag.deel(GRAFSTENEN), t.keys);
  const uitvoer = new VernietigingUitvoerService(transacties, t.kluis, opslag, grafstenen, (error) => mislukt.push(error));
  const tot = () => new Date(Date.now() + dagen * 86_400_000).toISOString() as `${number}-${number}-${number}T${string}Z`;
  return {
    mislukt,
    inzage,
    grafstenen,
    blokkades: new BewaarBlokkadeService(handelingen, inzage),
    vernietiging: new VernietigingService(handelingen, inzage),
    /** The round of that day: announces, ends terms, and carries out what was decided. */
    ronde: async (): Promise<number> => {
      await dagronde.sluitGeeindigden({ tot: tot(), na: null });
      await dagronde.legMomentenVast({ tot: tot(), na: null });
      return (await uitvoer.ronde({ tot: tot(), na: null })).gedaan;
    },
  };
}

/** Announced and decided: what is left is to wait for the day. */
export async function besluit(t: DossierTest, { toetsingId }: Zaak, omvang: VernietigingOmvang, dag: number): Promise<string> {
  const dan = vanafDag(t, dag);
  await dan.ronde();
  const { objectId } = await dan.vernietiging.besluit(verzoek(t.mensen.opdrachtgever), toetsingId, omvang);
  return objectId ?? randomUUID();
}
