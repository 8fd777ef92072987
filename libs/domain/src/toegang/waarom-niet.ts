import type { HandelingCode } from '../handeling/handelingen.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { vogVerificateurWeigeringen } from '../vog/vog.rules.js';
import type { Betrokkene } from './rol.js';

/** Why someone who may know of the case may not do this: GEEN_TOEGANG, unless the law has a reason of its own that he should hear (INV-21). */
export function waaromNiet(
  wie: Betrokkene,
  handeling: HandelingCode,
  { bestuurslaag, opdrachtgeverId }: Pick<ToetsingBeeld, 'bestuurslaag' | 'opdrachtgeverId'>,
): 'GEEN_TOEGANG' | 'ROLVERMENGING_BES' {
  const vermengt = handeling === 'verifieerVog' && vogVerificateurWeigeringen(bestuurslaag, wie.persoonId === opdrachtgeverId).length > 0;
  return vermengt ? 'ROLVERMENGING_BES' : 'GEEN_TOEGANG';
}
