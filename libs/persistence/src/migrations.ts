import { Grondslag1764000001000 } from '#migrations/1764000001000-grondslag.js';
import { OrganisatieEnPersonen1764000002000 } from '#migrations/1764000002000-organisatie-en-personen.js';
import { Toetsing1764000003000 } from '#migrations/1764000003000-toetsing.js';
import { Audit1764000004000 } from '#migrations/1764000004000-audit.js';
import { Dossier1764000005000 } from '#migrations/1764000005000-dossier.js';
import { Verloop1764000006000 } from '#migrations/1764000006000-verloop.js';
import { Herkenning1764000007000 } from '#migrations/1764000007000-herkenning.js';
import { Uitkomst1764000008000 } from '#migrations/1764000008000-uitkomst.js';
import { Pauzes1764000009000 } from '#migrations/1764000009000-pauzes.js';
import { Uitzonderingen1764000010000 } from '#migrations/1764000010000-uitzonderingen.js';
import { Mensen1764000011000 } from '#migrations/1764000011000-mensen.js';
import { Heropening1764000012000 } from '#migrations/1764000012000-heropening.js';
import { BlokkadeEnAvg1764000012100 } from '#migrations/1764000012100-blokkade-en-avg.js';
import { Datalek1764000012200 } from '#migrations/1764000012200-datalek.js';
import { Formatie1764000013000 } from '#migrations/1764000013000-formatie.js';
import { EigenVersie1764000013100 } from '#migrations/1764000013100-eigen-versie.js';
import { OrganisatieKeten1764000013300 } from '#migrations/1764000013300-organisatie-keten.js';
import { Sessies1764000014100 } from '#migrations/1764000014100-sessies.js';
import { Uitnodiging1764000014110 } from '#migrations/1764000014110-uitnodiging.js';
import { Personen1764000014200 } from '#migrations/1764000014200-personen.js';
import { Bureaus1764000014210 } from '#migrations/1764000014210-bureaus.js';
import { Noodinzage1764000014220 } from '#migrations/1764000014220-noodinzage.js';
import { VoorstelEnFormateur1764000014300 } from '#migrations/1764000014300-voorstel-en-formateur.js';
import { BesluitAlsBewijs1764000014400 } from '#migrations/1764000014400-besluit-als-bewijs.js';
import { Verwerking1764000014410 } from '#migrations/1764000014410-verwerking.js';
import { Begrenzing1764000014500 } from '#migrations/1764000014500-begrenzing.js';
import { Kluis1764000015100 } from '#migrations/1764000015100-kluis.js';
import { Quarantaine1764000015200 } from '#migrations/1764000015200-quarantaine.js';
import { Vernietiging1764000015300 } from '#migrations/1764000015300-vernietiging.js';
import { Verwijdering1764000015310 } from '#migrations/1764000015310-verwijdering.js';
import { TeWissen1764000015320 } from '#migrations/1764000015320-te-wissen.js';
import { Rechten1764000015400 } from '#migrations/1764000015400-rechten.js';
import { AntwoordVersie1764000015500 } from '#migrations/1764000015500-antwoord-versie.js';
import { VerbodenTekst1764000015510 } from '#migrations/1764000015510-verboden-tekst.js';
import { Bewijslog1764000016100 } from '#migrations/1764000016100-bewijslog.js';
import { Zout1764000016200 } from '#migrations/1764000016200-zout.js';
import { IngelezenDossier1764000016300 } from '#migrations/1764000016300-ingelezen-dossier.js';
import { Toetsopmerking1764000016400 } from '#migrations/1764000016400-toetsopmerking.js';

/** All migrations, oldest first. A released one is never changed. */
export const migrations = [
  Grondslag1764000001000,
  OrganisatieEnPersonen1764000002000,
  Toetsing1764000003000,
  Audit1764000004000,
  Dossier1764000005000,
  Verloop1764000006000,
  Herkenning1764000007000,
  Uitkomst1764000008000,
  Pauzes1764000009000,
  Uitzonderingen1764000010000,
  Mensen1764000011000,
  Heropening1764000012000,
  BlokkadeEnAvg1764000012100,
  Datalek1764000012200,
  Formatie1764000013000,
  EigenVersie1764000013100,
  OrganisatieKeten1764000013300,
  Sessies1764000014100,
  Uitnodiging1764000014110,
  Personen1764000014200,
  Bureaus1764000014210,
  Noodinzage1764000014220,
  VoorstelEnFormateur1764000014300,
  BesluitAlsBewijs1764000014400,
  Verwerking1764000014410,
  Begrenzing1764000014500,
  Kluis1764000015100,
  Quarantaine1764000015200,
  Vernietiging1764000015300,
  Verwijdering1764000015310,
  TeWissen1764000015320,
  Rechten1764000015400,
  AntwoordVersie1764000015500,
  VerbodenTekst1764000015510,
  Bewijslog1764000016100,
  Zout1764000016200,
  IngelezenDossier1764000016300,
  Toetsopmerking1764000016400,
];

/** Where TypeORM keeps what has been applied. */
export const MIGRATIONS_TABLE = 'migrations';
