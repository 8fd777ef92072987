import { avgFouten } from '../avg/avg.fouten.js';
import { vragenlijstFouten } from '../vragenlijst/vragenlijst.fouten.js';
import { termijnFouten } from '../termijn/termijn.fouten.js';
import { kalenderFouten } from '../kalender/kalender.fouten.js';
import { planningFouten } from '../planning/planning.fouten.js';
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
import { quarantaineFouten } from '../document/quarantaine.fouten.js';
import { bestandFouten } from '../document/bestand.fouten.js';
import { signaalFouten } from '../signaal/signaal.fouten.js';
import { voorbehoudFouten } from '../voorbehoud/voorbehoud.fouten.js';
import { toetsopmerkingFouten } from '../toetsopmerking/toetsopmerking.fouten.js';
import { rapportFouten } from '../rapport/rapport.fouten.js';
import { adviesFouten } from '../advies/advies.fouten.js';
import { gesprekFouten } from '../gesprek/gesprek.fouten.js';
import { informatiebriefFouten } from '../informatiebrief/informatiebrief.fouten.js';
import { formatieFouten } from '../formatie/formatie.fouten.js';
import { eigenVersieFouten } from '../eigen-versie/eigen-versie.fouten.js';
import { pauzeFouten } from '../pauze/pauze.fouten.js';
import { conflictFouten } from '../conflict/conflict.fouten.js';
import { wrakingFouten } from '../wraking/wraking.fouten.js';
import { waarnemingFouten } from '../waarneming/waarneming.fouten.js';
import { uitvraagFouten } from '../uitvraag/uitvraag.fouten.js';
import { toegangFouten } from '../toegang/toegang.fouten.js';
import { uitnodigingFouten } from '../uitnodiging/uitnodiging.fouten.js';
import { vernietigingFouten } from '../bewaren/vernietiging.fouten.js';
import { blokkadeFouten } from '../blokkade/blokkade.fouten.js';
import { datalekFouten } from '../datalek/datalek.fouten.js';
import { heropeningFouten } from '../heropening/heropening.fouten.js';
import { uitkomstFouten } from '../uitkomst/uitkomst.fouten.js';
import { nazorgFouten } from '../nazorg/nazorg.fouten.js';
import { bureauFouten } from '../personen/bureau.fouten.js';
import { noodinzageFouten } from '../noodinzage/noodinzage.fouten.js';
import { bewijsFouten } from '../bewijs/bewijs.fouten.js';
import { personenFouten } from '../personen/personen.fouten.js';
import type { FoutUitleg } from './fout-uitleg.js';

/** Every refusal the system knows. Codes are stable: programs may rely on them. */
const fouten = {
  ...berichtFouten,
  ...bewijsFouten,
  ...algemeneFouten,
  ...toetsingFouten,
  ...kalenderFouten,
  ...planningFouten,
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
  ...quarantaineFouten,
  ...bestandFouten,
  ...voorbehoudFouten,
  ...signaalFouten,
  ...rapportFouten,
  ...toetsopmerkingFouten,
  ...gesprekFouten,
  ...adviesFouten,
  ...informatiebriefFouten,
  ...pauzeFouten,
  ...conflictFouten,
  ...wrakingFouten,
  ...waarnemingFouten,
  ...uitvraagFouten,
  ...toegangFouten,
  ...uitnodigingFouten,
  ...uitkomstFouten,
  ...nazorgFouten,
  ...heropeningFouten,
  ...avgFouten,
  ...blokkadeFouten,
  ...vernietigingFouten,
  ...datalekFouten,
  ...formatieFouten,
  ...eigenVersieFouten,
  ...personenFouten,
  ...bureauFouten,
  ...noodinzageFouten,
} as const satisfies Record<string, FoutUitleg>;

export type FoutCode = keyof typeof fouten;
export const FOUTEN: Readonly<Record<FoutCode, FoutUitleg>> = fouten;
