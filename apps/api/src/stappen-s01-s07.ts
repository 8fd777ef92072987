import { BenoembaarheidController } from './benoembaarheid/benoembaarheid.controller.js';
import { BewijsstukkenController } from './documenten/bewijsstukken.controller.js';
import { DocumentenController } from './documenten/documenten.controller.js';
import { FormatieController } from './formatie/formatie.controller.js';
import { MedewerkingController } from './medewerking/medewerking.controller.js';
import { RechtskaderController } from './rechtskader/rechtskader.controller.js';
import { SimulatieController } from './simulatie/simulatie.controller.js';
import { MedewerkersController } from './toetsing/medewerkers.controller.js';
import { PlanningController } from './toetsing/planning.controller.js';
import { ToetsingController } from './toetsing/toetsing.controller.js';
import { ToewijzingController } from './toetsing/toewijzing.controller.js';
import { VogController } from './vog/vog.controller.js';
import { VragenlijstController } from './vragenlijst/vragenlijst.controller.js';

/** The first half of the procedure, from start to documents. A path without a parameter comes before the one that would swallow it. */
export const controllersVoorbereiding = [
  SimulatieController,
  FormatieController,
  RechtskaderController,
  PlanningController,
  ToetsingController,
  ToewijzingController,
  MedewerkersController,
  MedewerkingController,
  BenoembaarheidController,
  VogController,
  VragenlijstController,
  DocumentenController,
  BewijsstukkenController,
];
