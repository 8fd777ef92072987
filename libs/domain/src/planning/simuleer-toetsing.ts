import { eis } from '../fout/domain-error.js';
import type { Instant } from '../kalender/instant.js';
import { atLocalTime, localDate } from '../kalender/tijdzone.js';
import { volgendeWerkdag } from '../kalender/werkdagen.js';
import type { StapCode } from '../stap/stap-code.js';
import { aanvangUitkomst } from '../stap/aanvang-uitkomst.js';
import { STAP_REGELS, termijnenVan } from '../stap/stap-regels.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import type { TermijnContext } from '../termijn/termijn.js';
import { isBenoeming, isVogVereist } from '../toetsing/aanleiding.js';
import { laatsteAanvang } from './laatste-aanvang.js';
import { kritiekePadVan, loopTerug, loopVooruit, type Verloop } from './netwerk.js';
import { haalbaarheid } from './planning-kleur.js';
import { gewoneVogRoute, type VogRoute } from './planning.stappen.js';
import type { GesimuleerdeTermijn, Simulatie, SimulatieLijn, SimulatieVraag, Tempo } from './simulatie.js';
import { simulatieWeigeringen } from './simulatie.rules.js';
import { type StapInSimulatie, stappenInSimulatie } from './simulatie.stappen.js';
import { simuleerTermijn } from './simuleer-termijn.js';

/**
 * Every step with every moment of its terms, before anything is started: once when everyone takes the whole of each term and once
 * when everyone acts at once. Steps without a term (assignment, judgement of the answers, handing over) take no time; what is done only
 * when there is a reason for it is shown and not waited for. Planning only, never a judgement on the person.
 *
 * Refuses with the codes of `simulatieWeigeringen`.
 */
export function simuleerToetsing(vraag: SimulatieVraag): Simulatie {
  eis(simulatieWeigeringen(vraag));
  const { aanleiding, bestuurslaag, start, raadsdatum, profiel, zone } = vraag;
  const vogRoute = routeVan(vraag);
  return {
    aanleiding,
    bestuurslaag,
    start,
    raadsdatum: raadsdatum ?? null,
    profiel: { code: profiel.code, versie: profiel.versie },
    zone,
    vogRoute,
    lijnen: [lijn(vraag, vogRoute, 'HELE_TERMIJN'), lijn(vraag, vogRoute, 'METEEN')],
  };
}

function routeVan({ aanleiding, bestuurslaag, spoed, vogBijHerbenoeming = true }: SimulatieVraag): VogRoute {
  if (!isVogVereist(aanleiding, vogBijHerbenoeming)) return 'GEEN';
  const gewoon = gewoneVogRoute(bestuurslaag);
  return spoed === undefined || gewoon === 'BES' ? gewoon : spoed ? 'SPOED' : 'REGULIER';
}

function lijn(vraag: SimulatieVraag, vogRoute: VogRoute, tempo: Tempo): SimulatieLijn {
  const { bestuurslaag, start, afgerond = {} } = vraag;
  const context = contextVan(vraag);
  const stappen = stappenInSimulatie({ vog: vogRoute !== 'GEEN', benoeming: isBenoeming(vraag.aanleiding) });
  const codesVan = (stap: StapCode): readonly TermijnCode[] => termijnenVan(stap, { bestuurslaag, vogSpoed: vogRoute === 'SPOED' });
  const neemtTijd = (code: TermijnCode): boolean => tempo === 'HELE_TERMIJN' || wachtenIsNodig(context, code);

  const overgeslagen = new Set(
    stappen.flatMap(({ code, eventueel }) => (eventueel === true && afgerond[code] === undefined ? [code] : [])),
  );
  // Nothing waits for what is done only when there is a reason, unless it is known that it was done.
  const gewacht = stappen.map((stap) => ({ ...stap, na: stap.na.filter((code) => !overgeslagen.has(code)) }));
  const verloop = loopVooruit(gewacht, start, (stap, opent) => {
    const [code] = codesVan(stap);
    const einde = code === undefined || !neemtTijd(code) ? opent : simuleerTermijn(context, code, opent).einde;
    return afgerond[stap] ?? einde;
  });
  const kritiekePad = kritiekePadVan(gewacht, verloop);
  const overigeTermijnen = overige(vraag, vogRoute, tempo, verloop);
  const t15 = overigeTermijnen.find(({ code }) => code === 'T15');
  const uiterlijk =
    t15 &&
    loopTerug(eventueleLos(stappen, overgeslagen), t15.einde, (stap, gereed) => {
      const [code] = codesVan(stap);
      return code === undefined || !neemtTijd(code) ? gereed : laatsteAanvang({ ...context, code }, gereed);
    });
  return {
    tempo,
    stappen: stappen.map(({ code: stap, eventueel = false }) => {
      const { opent, gereed } = verloop.get(stap) ?? { opent: start, gereed: start };
      const { nummer, naam } = STAP_REGELS[stap];
      return {
        stap,
        nummer,
        naam,
        eventueel,
        opent,
        gereed,
        uiterlijkGereed: uiterlijk?.get(stap) ?? null,
        kritiek: kritiekePad.includes(stap),
        termijnen: codesVan(stap).map((code) => simuleerTermijn(context, code, opent)),
      };
    }),
    kritiekePad,
    overigeTermijnen,
    haalbaarheid: t15 === undefined ? null : weeg(context, verloop.get('INZAGE')?.gereed ?? start, t15),
  };
}

function contextVan({ profiel, zone, kalender, spreiding = 0, raadsdatum, vogMaxOuderdomDagen }: SimulatieVraag): TermijnContext {
  return {
    profiel,
    zone,
    kalender,
    spreiding,
    ...(raadsdatum === undefined ? {} : { raadsdatum }),
    ...(vogMaxOuderdomDagen === undefined ? {} : { vogMaxOuderdomDagen }),
  };
}

/** What need not be done has a last moment of its own, and takes no time from those before it. */
function eventueleLos(stappen: readonly StapInSimulatie[], overgeslagen: ReadonlySet<StapCode>): readonly StapInSimulatie[] {
  return stappen.map((stap) => (overgeslagen.has(stap.code) ? { ...stap, na: [] } : stap));
}

/** Nobody here can make someone else decide sooner, nor take from the kandidaat the time to read. */
function wachtenIsNodig({ profiel }: TermijnContext, code: TermijnCode): boolean {
  return code === 'T14' || profiel.termijnen[code].soort === 'FEITELIJK';
}

function weeg({ kalender, zone }: TermijnContext, inzageVoorbij: Instant, t15: GesimuleerdeTermijn) {
  const verstrekking = volgendeWerkdag(kalender, localDate(inzageVoorbij, zone));
  const uiterlijkeVerstrekking = localDate(t15.einde, zone);
  return { verstrekking, uiterlijkeVerstrekking, ...haalbaarheid(kalender, verstrekking, uiterlijkeVerstrekking) };
}

/** T15 of the case, T23 of the VOG, and what follows the meeting: the outcome, the acceptance, the destruction without and with a benoeming. */
function overige(
  vraag: SimulatieVraag,
  vogRoute: VogRoute,
  tempo: Tempo,
  verloop: ReadonlyMap<StapCode, Verloop>,
): readonly GesimuleerdeTermijn[] {
  const { raadsdatum, start, zone, afgerond } = vraag;
  if (raadsdatum === undefined) return [];
  const context = contextVan(vraag);
  const termijn = (code: TermijnCode, aanvang: Instant): GesimuleerdeTermijn => simuleerTermijn(context, code, aanvang);
  const vergadering = atLocalTime(raadsdatum, '12:00', zone);
  const aanvaarding = termijn('T17', vergadering);
  const afgegeven = verloop.get('VOG_BESLISSING')?.gereed;
  return [
    termijn('T15', start),
    ...(vogRoute === 'GEEN' || afgegeven === undefined ? [] : [termijn('T23', atLocalTime(localDate(afgegeven, zone), '12:00', zone))]),
    termijn('T16', aanvangUitkomst({ raadsdatum, tijdzone: zone }, afgerond?.VERSTREKKING ?? start)),
    aanvaarding,
    termijn('T18', vergadering),
    termijn('T19', tempo === 'METEEN' ? vergadering : aanvaarding.einde),
  ];
}
