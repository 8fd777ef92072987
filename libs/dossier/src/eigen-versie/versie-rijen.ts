import { type EigenSoort, type EigenVersie, type VoorstelStand, voorstelStand } from '#domain/eigen-versie/eigen-versie.js';
import { nieuwsteVersie } from '#domain/eigen-versie/nieuwste-versie.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { iso } from '../lezen/iso.js';
import { namenVan } from '../persoon/namen.js';
import type { Medewerker } from '../toetsing/toewijzingen.service.js';
import { EIGEN_VERSIE } from './lees-eigen-versies.js';

/** Where a version comes from. What is built in was proposed and published by nobody. */
export interface VersieHerkomst {
  /** Null for a built-in version. */
  readonly versieId: string | null;
  /** Null as long as it was not published. */
  readonly versie: number | null;
  readonly stand: VoorstelStand | 'INGEBOUWD';
  /** The built-in version under it. */
  readonly basis: number;
  /** Whether a new case gets it. */
  readonly geldt: boolean;
  readonly voorgesteldDoor: Medewerker | null;
  readonly voorgesteldOp: Instant | null;
  readonly gepubliceerdDoor: Medewerker | null;
  readonly gepubliceerdOp: Instant | null;
}

/** A version or a proposal of the organisation with what is otherwise in it. */
export interface VersieRij {
  readonly herkomst: VersieHerkomst;
  /** The number of a proposal that was not published is 0. */
  readonly eigen: EigenVersie;
}

interface Rij extends Pick<VersieHerkomst, 'basis' | 'voorgesteldOp' | 'gepubliceerdOp'> {
  readonly versieId: string;
  readonly versie: number | null;
  readonly volgnummer: number;
  readonly voorgesteldDoor: string;
  readonly gepubliceerdDoor: string | null;
  readonly eigen: EigenVersie;
}

/** Everything that the organisation proposed of this kind, in its order. */
export async function leesVersieRijen(tx: Transactie, kluis: Kluis, soort: EigenSoort): Promise<readonly VersieRij[]> {
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT e.id AS "versieId", e.versie, e.volgnummer, e.basis, e.voorgesteld_door AS "voorgesteldDoor", ${iso('e.voorgesteld_op')} AS "voorgesteldOp",
            e.gepubliceerd_door AS "gepubliceerdDoor", ${iso('e.gepubliceerd_op')} AS "gepubliceerdOp", ${EIGEN_VERSIE('e')} || jsonb_build_object('versie', coalesce(e.versie, 0)) AS eigen
       FROM eigen_versie e WHERE e.organisatie_id = $1 AND e.soort = $2 ORDER BY e.volgnummer`,
    [tx.organisatieId, soort],
  );
  const personen = rijen.flatMap(({ voorgesteldDoor, gepubliceerdDoor }) => [voorgesteldDoor, gepubliceerdDoor ?? voorgesteldDoor]);
  const namen = await namenVan(tx, kluis, [...new Set(personen)]);
  const wie = (persoonId: string): Medewerker => ({ persoonId, naam: namen.get(persoonId) ?? null });
  const geldend = nieuwsteVersie(soort, gepubliceerd(rijen));
  const laatste = rijen.at(-1)?.volgnummer ?? 0;
  return rijen.map((rij) => ({
    eigen: rij.eigen,
    herkomst: {
      versieId: rij.versieId,
      versie: rij.versie,
      stand: voorstelStand(rij, laatste),
      basis: rij.basis,
      geldt: rij.versie === geldend,
      voorgesteldDoor: wie(rij.voorgesteldDoor),
      voorgesteldOp: rij.voorgesteldOp,
      gepubliceerdDoor: rij.gepubliceerdDoor === null ? null : wie(rij.gepubliceerdDoor),
      gepubliceerdOp: rij.gepubliceerdOp,
    },
  }));
}

const gepubliceerd = (rijen: readonly Rij[]): readonly EigenVersie[] =>
  rijen.flatMap(({ versie, eigen }) => (versie === null ? [] : [eigen]));

/** The built-in versions to which a case of the organisation can be pinned: those from before its own. */
export function ingebouwdeHerkomst(versies: readonly number[], eigen: readonly VersieRij[]): readonly VersieHerkomst[] {
  const eerste = Math.min(...eigen.flatMap(({ herkomst }) => herkomst.versie ?? []));
  return versies
    .filter((versie) => versie < eerste)
    .map((versie) => ({
      versieId: null,
      versie,
      stand: 'INGEBOUWD',
      basis: versie,
      geldt: eerste === Infinity && versie === Math.max(...versies),
      voorgesteldDoor: null,
      voorgesteldOp: null,
      gepubliceerdDoor: null,
      gepubliceerdOp: null,
    }));
}
