import { randomUUID } from 'node:crypto';
import {
  DATALEK_BESLISSERS,
  datalekBesluitWeigeringen,
  type DatalekBesluit,
  type DatalekKeuze,
  datalekKlok,
  type DatalekMoment,
  type DatalekSoort,
  type NietNodigReden,
  type Toezichthouder,
  toezichthouderVan,
} from '#domain/datalek/datalek.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { DatalekEntity, DatalekMomentEntity, DatalekToetsingEntity } from '#persistence/entities/datalek.entity.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Plek, Sleutelbos } from '#vault/sleutelbos.js';
import { IsNull } from 'typeorm';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { openDatalekTaken, sluitDatalekTaken } from './datalek-taken.js';

export interface NieuwDatalek {
  readonly soort: DatalekSoort;
  readonly beschrijving: string;
  readonly ontdektOp: Instant;
  /** Whether someone is in danger: then he is told himself. */
  readonly hoogRisico: boolean;
}

export interface Datalek extends NieuwDatalek {
  readonly id: string;
  readonly toezichthouder: Toezichthouder;
  /** The end of the clock. */
  readonly uiterlijk: Instant;
  readonly teLaat: boolean;
  readonly besluit: DatalekBesluit | null;
  readonly reden: NietNodigReden | null;
  readonly beslotenOp: Instant | null;
  readonly momenten: readonly (DatalekMoment & { readonly vastgelegdOp: Instant | null })[];
  /** Cases that it touches, and of how many of them the kandidaat was not told yet. */
  readonly toetsingen: number;
  readonly nietGeinformeerd: number;
}

const plek = (id: string, kolom: 'beschrijving' | 'vertraging'): Plek => ({ tabel: 'datalek', kolom, rijId: id });
const tijdstip = (datum: Date): Instant => toInstant(datum.toISOString());

/** S-X11: a data leak of the organisation and its clock. What it does to a case: `DatalekToetsingService`. */
export class DatalekService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  /** Starts the clock. Refuses with GEEN_TOEGANG, DATUM_IN_TOEKOMST, VERBODEN_GEGEVENS. */
  registreer(beller: Beller, { soort, beschrijving, ontdektOp, hoogRisico }: NieuwDatalek): Promise<{ readonly id: string }> {
    return inOrganisatie(this.transacties, beller, 'registreerDatalek', async (tx, rol) => {
      if (ontdektOp > tx.nu) throw new DomainError('DATUM_IN_TOEKOMST');
      eis(verbodenGegevensWeigeringen(beschrijving));
      const { bestuurslaag } = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      const toezichthouder = toezichthouderVan(bestuurslaag);
      const { uiterlijk, momenten } = datalekKlok(toezichthouder, ontdektOp, tx.nu);
      const sleutels = await this.kluis.vanOrganisatie(tx);
      const id = randomUUID();
      await tx.manager.insert(DatalekEntity, {
        id,
        organisatieId: tx.organisatieId,
        soort,
        beschrijving: sleutels.verzegel(plek(id, 'beschrijving'), beschrijving),
        hoogRisico,
        toezichthouder,
        ontdektOp: new Date(ontdektOp),
        uiterlijk: new Date(uiterlijk),
        geregistreerdOp: new Date(tx.nu),
        geregistreerdDoor: beller.persoonId,
      });
      await tx.manager.insert(
        DatalekMomentEntity,
        momenten.map(({ moment, op }) => ({ organisatieId: tx.organisatieId, datalekId: id, moment, op: new Date(op) })),
      );
      await openDatalekTaken(tx, id, { soort: 'DATALEK_BESLISSEN', kenmerk: 'BESLUIT', rollen: DATALEK_BESLISSERS, uiterlijk });
      const gegevens = { datalekId: id, soort, hoogRisico, toezichthouder, ontdektOp, uiterlijk };
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'registreerDatalek', rol, gegevens });
      return { id };
    });
  }

  /** It was reported, or need not be. Stops the clock. Refuses with GEEN_TOEGANG, DATALEK_ONBEKEND, the codes of `datalekBesluitWeigeringen`. */
  besluit(beller: Beller, id: string, keuze: DatalekKeuze): Promise<{ readonly id: string }> {
    return inOrganisatie(this.transacties, beller, 'besluitDatalek', async (tx, rol) => {
      const rij = await open(tx, id);
      eis(datalekBesluitWeigeringen(keuze, { hoogRisico: rij.hoogRisico, uiterlijk: tijdstip(rij.uiterlijk), nu: tx.nu }));
      eis(verbodenGegevensWeigeringen(keuze.vertraging ?? ''));
      const sleutels = await this.kluis.vanOrganisatie(tx);
      await tx.manager.update(
        DatalekEntity,
        { id },
        {
          besluit: keuze.besluit,
          besluitReden: keuze.reden,
          vertraging: keuze.vertraging === null ? null : sleutels.verzegel(plek(id, 'vertraging'), keuze.vertraging),
          beslotenOp: new Date(tx.nu),
          beslotenDoor: beller.persoonId,
        },
      );
      await sluitDatalekTaken(tx, id);
      const gegevens = { datalekId: id, besluit: keuze.besluit, reden: keuze.reden, teLaat: tx.nu > tijdstip(rij.uiterlijk) };
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'besluitDatalek', rol, gegevens });
      return { id };
    });
  }

  /** It turns out that someone is in danger. Never back. Refuses with GEEN_TOEGANG, DATALEK_ONBEKEND. */
  verhoogRisico(beller: Beller, id: string): Promise<{ readonly id: string }> {
    return inOrganisatie(this.transacties, beller, 'verhoogRisicoDatalek', async (tx, rol) => {
      const { affected } = await tx.manager.update(DatalekEntity, { id }, { hoogRisico: true });
      if (affected === 0) throw new DomainError('DATALEK_ONBEKEND');
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'verhoogRisicoDatalek', rol, gegevens: { datalekId: id } });
      return { id };
    });
  }

  /** The last first. Refuses with GEEN_TOEGANG. */
  lijst(beller: Beller): Promise<readonly Datalek[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkDatalekken', async (tx) => {
      const sleutels = await this.kluis.vanOrganisatie(tx);
      const rijen = await tx.manager.find(DatalekEntity, { order: { ontdektOp: 'DESC', id: 'ASC' }, take: 100 });
      const datalekken: Datalek[] = [];
      for (const rij of rijen) datalekken.push(await toDatalek(tx, sleutels, rij));
      return datalekken;
    });
  }
}

async function open(tx: Transactie, id: string): Promise<DatalekEntity> {
  const rij = await tx.manager.findOne(DatalekEntity, { where: { id, besluit: IsNull() }, lock: { mode: 'pessimistic_write' } });
  if (rij === null) throw new DomainError('DATALEK_ONBEKEND');
  return rij;
}

async function toDatalek(tx: Transactie, sleutels: Sleutelbos, rij: DatalekEntity): Promise<Datalek> {
  const { id, soort, hoogRisico, toezichthouder, besluit, besluitReden, beslotenOp } = rij;
  const momenten = await tx.manager.find(DatalekMomentEntity, { where: { datalekId: id }, order: { op: 'ASC' } });
  const uiterlijk = tijdstip(rij.uiterlijk);
  const besloten = beslotenOp === null ? null : tijdstip(beslotenOp);
  return {
    id,
    soort,
    beschrijving: sleutels.ontsluit<string>(plek(id, 'beschrijving'), rij.beschrijving),
    hoogRisico,
    toezichthouder,
    ontdektOp: tijdstip(rij.ontdektOp),
    uiterlijk,
    teLaat: (besloten ?? tx.nu) > uiterlijk,
    besluit,
    reden: besluitReden,
    beslotenOp: besloten,
    momenten: momenten.map(({ moment, op, vastgelegdOp }) => ({
      moment,
      op: tijdstip(op),
      vastgelegdOp: vastgelegdOp === null ? null : tijdstip(vastgelegdOp),
    })),
    toetsingen: await tx.manager.countBy(DatalekToetsingEntity, { datalekId: id }),
    nietGeinformeerd: await tx.manager.countBy(DatalekToetsingEntity, { datalekId: id, geinformeerdOp: IsNull() }),
  };
}
