import { randomUUID } from 'node:crypto';
import type { ToetsingEntity } from '../../../libs/persistence/src/entities/toetsing.entity.js';
import type { Beller } from '../../../libs/dossier/src/handeling/opdracht.js';
import type { NieuwConcept } from '../../../libs/dossier/src/toetsing/concept.js';
import { ToetsingService } from '../../../libs/dossier/src/toetsing/toetsing.service.js';
import { doe, sql } from '../../support/aanval.js';
import { vernietig } from '../../support/vernietigd.js';
import { datumOver } from '../../dossier/support/dossier.js';
import { persoon, type TestApi } from './test-api.js';

/** How the services know a made-up person. */
export function beller(account: string): Beller {
  const { id, rollen, organisatie } = persoon(account);
  return { persoonId: id, rollen, organisatieId: organisatie.id, correlatieId: 'test' };
}

export interface NieuweZaak {
  readonly email?: string;
  readonly naam?: string;
  readonly door?: string;
  readonly termijnProfiel?: NieuwConcept['termijnProfiel'];
  /** Set afterwards, past the process; null leaves CONCEPT. */
  readonly rij?: Partial<ToetsingEntity>;
}

/** A case with its own key, made by the opdrachtgever. */
export async function maakZaak(
  api: TestApi,
  { email, naam = 'Pleun Verzonnen', door = 'burgemeester', termijnProfiel = 'NORMAAL', rij = {} }: NieuweZaak = {},
): Promise<string> {
  const { toetsingId } = await api.app.get(ToetsingService, { strict: false }).maakConcept(
    { beller: beller(door) },
    {
      kandidaat: { naam, email: email ?? `${randomUUID()}@voorbeeld.test` },
      doelfunctie: 'WETHOUDER',
      aanleiding: 'TUSSENTIJDS',
      raadsdatum: datumOver(60),
      termijnProfiel,
    },
  );
  if (Object.keys(rij).length > 0) await zet(api, toetsingId, rij, door);
  return toetsingId;
}

/** Puts a case where a test needs it. */
export async function zet(
  api: TestApi,
  toetsingId: string,
  { status, vernietigenOp = '2030-01-01' }: Partial<ToetsingEntity>,
  door = 'burgemeester',
): Promise<void> {
  if (status === 'NAZORG') await benoem(api, toetsingId);
  if (status === 'VERNIETIGD') return vernietigZaak(api, toetsingId, door);
  await api.db.superClient.query(
    'UPDATE toetsing SET status = $2, vernietigen_op = $3, versie = versie + 1, gewijzigd_op = now() WHERE id = $1',
    [toetsingId, status, vernietigenOp],
  );
}

/** Closed, decided on and destroyed, as the process does it. */
export async function vernietigZaak(api: TestApi, toetsingId: string, door = 'burgemeester'): Promise<void> {
  const { organisatie, id } = persoon(door);
  await zet(api, toetsingId, { status: 'GESLOTEN' });
  const van = { id: toetsingId, organisatieId: organisatie.id };
  await doe(api.db.superClient, organisatie.id, ...vernietig(van, id), sql(`SELECT vernietig_inhoud($1)`, toetsingId));
}

/** Nobody is in the aftercare who was not appointed, and nobody is appointed without a VOG. */
async function benoem(api: TestApi, toetsingId: string): Promise<void> {
  await api.db.superClient.query(
    `INSERT INTO vog (organisatie_id, toetsing_id, ronde, status, afgegeven_op, persoon_komt_overeen, functie_komt_overeen, organisatie_komt_overeen,
       echtheid_bevestigd, profiel, geverifieerd_op, geverifieerd_door)
     SELECT organisatie_id, id, ronde, 'GEVERIFIEERD', current_date, true, true, true, true, 'POLITIEKE_AMBTSDRAGER_01', now(), $2::uuid FROM toetsing WHERE id = $1
     ON CONFLICT DO NOTHING`,
    [toetsingId, persoon('kabinet').id],
  );
  await api.db.superClient.query(
    `UPDATE toetsing SET uitkomst = 'BENOEMD', benoemd_op = current_date, aanvaard_op = current_date WHERE id = $1`,
    [toetsingId],
  );
}

export async function wijsToe(
  api: TestApi,
  toetsingId: string,
  account: string,
  rol: 'ADVISEUR' | 'TOETSER',
  verklaring: 'GEEN_CONFLICT' | 'CONFLICT_GEMELD' | null,
): Promise<void> {
  const { id, organisatie } = persoon(account);
  await api.db.superClient.query(
    `INSERT INTO toewijzing (id, organisatie_id, toetsing_id, ronde, persoon_id, rol, leidend, verklaring, toegewezen_op) VALUES ($1, $2, $3, 1, $4, $5, $6, $7, now())`,
    [randomUUID(), organisatie.id, toetsingId, id, rol, rol === 'ADVISEUR', verklaring],
  );
}
