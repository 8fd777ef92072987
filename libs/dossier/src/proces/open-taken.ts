import type { Instant } from '#domain/kalender/instant.js';
import { TAKEN, type TaakSoort } from '#domain/taak/taak-soort.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { ontvangersVan } from './ontvangers.js';

export interface NieuweTaak {
  readonly soort: TaakSoort;
  readonly stap: string;
  readonly volgnummer: number;
  /** Sets tasks of one kind in one step apart; part of the natural key. */
  readonly kenmerk?: string;
  readonly uiterlijk: Instant | null;
  /** For a function other than the usual one of this kind. */
  readonly rol?: Rol;
  /** For one person, where the case doesn't say who. */
  readonly persoonId?: string;
}

/** Opens tasks. Who has a place in the case gets it by name; a function of the organisation gets it as that function. Twice is once. */
export async function openTaken({ tx, beeld }: OpenDossier, taken: readonly NieuweTaak[]): Promise<void> {
  if (taken.length === 0) return;
  const rijen = taken.map(({ soort, stap, volgnummer, kenmerk, uiterlijk, rol, persoonId }) => {
    const voor = rol ?? TAKEN[soort].voor;
    return { soort, stap, volgnummer, kenmerk: kenmerk ?? '', uiterlijk, rol: voor, persoon: persoonId ?? persoonInZaak(voor) };
  });
  await tx.manager.query(
    `INSERT INTO taak (id, organisatie_id, toetsing_id, ronde, soort, stap, stap_volgnummer, kenmerk, rol, persoon_id, status, gemaakt_op, uiterlijk)
     SELECT gen_random_uuid(), $2, $3, $4, x.soort, x.stap, x.volgnummer, x.kenmerk, x.rol, x.persoon, 'OPEN', $5, x.uiterlijk
       FROM jsonb_to_recordset($1::jsonb) AS x(soort text, stap text, volgnummer int, kenmerk text, rol text, persoon uuid, uiterlijk timestamptz)
     ON CONFLICT ON CONSTRAINT taak_natuurlijk DO NOTHING`,
    [JSON.stringify(rijen), beeld.organisatieId, beeld.toetsingId, beeld.ronde, tx.nu],
  );

  /** Who gives the order can change from one day to the next (S-X6): such a task is of the function, and shows to who holds it then. */
  function persoonInZaak(rol: Rol): string | null {
    if (rol === 'OPDRACHTGEVER') return null;
    return ontvangersVan(beeld, rol)[0] ?? null;
  }
}
