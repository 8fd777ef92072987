import type { Rol } from '../../libs/domain/src/toegang/rol.js';
import { OpdrachtgeverEntity } from '../../libs/persistence/src/entities/opdrachtgever.entity.js';
import { OrganisatieEntity } from '../../libs/persistence/src/entities/organisatie.entity.js';
import { PersoonRolEntity } from '../../libs/persistence/src/entities/persoon-rol.entity.js';
import { PersoonEntity } from '../../libs/persistence/src/entities/persoon.entity.js';
import { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { ToewijzingEntity } from '../../libs/persistence/src/entities/toewijzing.entity.js';
import type { TestDatabase } from './database.js';
import { anOpdrachtgever, anOrganisatie, aPersoon } from './rijen/organisatie.js';
import { aToetsing } from './rijen/toetsing.js';
import { aToewijzing } from './rijen/toewijzing.js';

/** An organisation with one person per function; the values are ids of persons. */
export interface TestOrganisatie {
  readonly organisatieId: string;
  readonly kandidaat: string;
  readonly opdrachtgever: string;
  readonly adviseur: string;
  readonly toetser: string;
  readonly kabinet: string;
  readonly griffier: string;
}

export async function seedPersoon(db: TestDatabase, organisatieId: string, rol: Rol): Promise<string> {
  const { id } = await db.seed(PersoonEntity, aPersoon(organisatieId));
  await db.seed(PersoonRolEntity, { organisatieId, persoonId: id, rol });
  return id;
}

/** An organisation with its people, of whom the burgemeester is opdrachtgever without an end. */
export async function seedOrganisatie(db: TestDatabase, row: Partial<OrganisatieEntity> = {}): Promise<TestOrganisatie> {
  const { organisatieId } = await db.seed(OrganisatieEntity, anOrganisatie(row));
  const persoon = (rol: Rol): Promise<string> => seedPersoon(db, organisatieId, rol);
  const opdrachtgever = await persoon('OPDRACHTGEVER');
  await db.seed(OpdrachtgeverEntity, anOpdrachtgever({ id: opdrachtgever, organisatieId }));
  return {
    organisatieId,
    opdrachtgever,
    kandidaat: await persoon('KANDIDAAT'),
    adviseur: await persoon('ADVISEUR'),
    toetser: await persoon('TOETSER'),
    kabinet: await persoon('KABINET'),
    griffier: await persoon('GRIFFIER'),
  };
}

/** A case under research, with its adviseur and toetser assigned and declared to be independent. */
export async function seedToetsing(
  db: TestDatabase,
  organisatie: TestOrganisatie,
  row: Partial<ToetsingEntity> = {},
): Promise<ToetsingEntity> {
  const kandidaat = row.kandidaatId ?? (await seedPersoon(db, organisatie.organisatieId, 'KANDIDAAT'));
  const toetsing = await db.seed(ToetsingEntity, aToetsing(organisatie.organisatieId, kandidaat, row));
  await db.seed(ToewijzingEntity, aToewijzing(toetsing, organisatie.adviseur));
  await db.seed(ToewijzingEntity, aToewijzing(toetsing, organisatie.toetser, { rol: 'TOETSER' }));
  return toetsing;
}
