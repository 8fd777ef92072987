import { vragenlijstFouten } from '../vragenlijst/vragenlijst.fouten.js';
import { termijnFouten } from '../termijn/termijn.fouten.js';
import { kalenderFouten } from '../kalender/kalender.fouten.js';
import { berichtFouten } from '../bericht/bericht.fouten.js';
import { toetsingFouten } from '../toetsing/toetsing.fouten.js';
import { algemeneFouten } from './algemeen.fouten.js';
import { statusmachineFouten } from '../statusmachine/statusmachine.fouten.js';
import { vogFouten } from '../vog/vog.fouten.js';
import { benoembaarheidFouten } from '../benoembaarheid/benoembaarheid.fouten.js';
import { rechtskaderFouten } from '../rechtskader/rechtskader.fouten.js';
import { bronFouten } from '../bron/bron.fouten.js';
import { bevindingFouten } from '../bevinding/bevinding.fouten.js';
import { risicoFouten } from '../risico/risico.fouten.js';
import { maatregelFouten } from '../maatregel/maatregel.fouten.js';
import { wederhoorFouten } from '../wederhoor/wederhoor.fouten.js';
import { documentFouten } from '../document/document.fouten.js';
import { rapportFouten } from '../rapport/rapport.fouten.js';
import { adviesFouten } from '../advies/advies.fouten.js';
import { gesprekFouten } from '../gesprek/gesprek.fouten.js';
import { informatiebriefFouten } from '../informatiebrief/informatiebrief.fouten.js';
import { toegangFouten } from '../toegang/toegang.fouten.js';
import type { FoutUitleg } from './fout-uitleg.js';

/** Every refusal the system knows. Codes are stable: programs may rely on them. */
const fouten = {
  ...berichtFouten,
  ...algemeneFouten,
  ...toetsingFouten,
  ...kalenderFouten,
  ...termijnFouten,
  ...vragenlijstFouten,
  ...statusmachineFouten,
  ...vogFouten,
  ...benoembaarheidFouten,
  ...rechtskaderFouten,
  ...bronFouten,
  ...bevindingFouten,
  ...risicoFouten,
  ...maatregelFouten,
  ...wederhoorFouten,
  ...documentFouten,
  ...rapportFouten,
  ...gesprekFouten,
  ...adviesFouten,
  ...informatiebriefFouten,
  ...toegangFouten,
} as const satisfies Record<string, FoutUitleg>;

export type FoutCode = keyof typeof fouten;
export const FOUTEN: Readonly<Record<FoutCode, FoutUitleg>> = fouten;
