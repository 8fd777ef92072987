import { Grondslag1764000001000 } from '#migrations/1764000001000-grondslag.js';
import { OrganisatieEnPersonen1764000002000 } from '#migrations/1764000002000-organisatie-en-personen.js';
import { Toetsing1764000003000 } from '#migrations/1764000003000-toetsing.js';
import { Audit1764000004000 } from '#migrations/1764000004000-audit.js';
import { Dossier1764000005000 } from '#migrations/1764000005000-dossier.js';
import { Verloop1764000006000 } from '#migrations/1764000006000-verloop.js';
import { Herkenning1764000007000 } from '#migrations/1764000007000-herkenning.js';

/** All migrations, oldest first. A released one is never changed. */
export const migrations = [
  Grondslag1764000001000,
  OrganisatieEnPersonen1764000002000,
  Toetsing1764000003000,
  Audit1764000004000,
  Dossier1764000005000,
  Verloop1764000006000,
  Herkenning1764000007000,
];

/** Where TypeORM keeps what has been applied. */
export const MIGRATIONS_TABLE = 'migrations';
