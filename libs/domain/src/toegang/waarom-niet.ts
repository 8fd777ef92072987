import type { HandelingCode } from '../handeling/handelingen.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { vogVerificateurWeigeringen } from '../vog/vog.rules.js';
import type { ToegangBesluit } from './beslis.js';
import type { Betrokkene } from './rol.js';

type Reden = 'TOETSING_ONBEKEND' | 'GEEN_TOEGANG' | 'ROLVERMENGING_BES' | 'ONDERTEKENAAR_ONBEVOEGD';

/**
 * Why someone may not do this, the first reason first. Who may not know of the case hears nothing else. Who may hears GEEN_TOEGANG, after the
 * reason of its own that the law has: he may not check this VOG (INV-21), or he is not the one opdrachtgever of this moment (INV-05). That last
 * one is also for the opdrachtgever himself while somebody stands in for him: he knows his cases.
 */
export function waaromNiet(
  wie: Betrokkene,
  handeling: HandelingCode,
  code: ToegangBesluit['code'],
  { bestuurslaag, opdrachtgeverId }: Pick<ToetsingBeeld, 'bestuurslaag' | 'opdrachtgeverId'>,
): readonly [Reden, ...Reden[]] {
  if (handeling === 'ondertekenAdvies' && (code === 'GEEN_TOEGANG' || wie.rollen.includes('OPDRACHTGEVER')))
    return ['ONDERTEKENAAR_ONBEVOEGD', 'GEEN_TOEGANG'];
  if (code === 'TOETSING_ONBEKEND') return ['TOETSING_ONBEKEND'];
  const vermengt = handeling === 'verifieerVog' && vogVerificateurWeigeringen(bestuurslaag, wie.persoonId === opdrachtgeverId).length > 0;
  return vermengt ? ['ROLVERMENGING_BES', 'GEEN_TOEGANG'] : ['GEEN_TOEGANG'];
}
