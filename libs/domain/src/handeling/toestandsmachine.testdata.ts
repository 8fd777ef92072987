import { conclusieBlokkades } from '../advies/advies.rules.js';
import { benoemingWeigeringen } from '../advies/benoeming.rules.js';
import { ADVIES_CONCLUSIES } from '../advies/conclusie.js';
import { BENOEMBAARHEIDSEISEN } from '../benoembaarheid/eis.js';
import { DOCUMENT_SOORT_CODES } from '../document/document-soort.js';
import { addMilliseconds, type Instant } from '../kalender/instant.js';
import { addDays } from '../kalender/iso-date.js';
import { localDate } from '../kalender/tijdzone.js';
import { bijEindeVanTermijn } from '../proces/bij-einde.js';
import { overgangWeigeringen } from '../proces/overgang-weigeringen.js';
import { stapNietNodig } from '../proces/stap-niet-nodig.js';
import { openVolgnummer } from '../stap/open-stap.js';
import { STAP_CODES, type StapCode, stapSleutel } from '../stap/stap-code.js';
import { beslis } from '../toegang/beslis.js';
import type { Betrokkene } from '../toegang/rol.js';
import { feitAantal, type FeitCode, feitSleutel } from '../toetsing/feit.js';
import { naOvergang, type Overgang, OVERGANG_REGELS } from '../toetsing/overgang.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { toewijzingWeigeringen } from '../toetsing/toewijzing.rules.js';
import { stapToegestaanWeigeringen } from '../toetsing/weg-van-de-zaak.rules.js';
import { UITKOMSTEN } from '../uitkomst/uitkomst.js';
import { magVogOvergang, type VogStatus } from '../vog/vog-status.js';
import { handelingWeigeringen } from './beoordeel-handeling.js';
import { HANDELING_CODES, HANDELING_REGELS, type HandelingCode } from './handelingen.js';

/** A die that a test can throw again: the same numbers for the same seed. */
export function dobbelsteen(zaad: number): (tot: number) => number {
  let stand = zaad >>> 0;
  return (tot) => {
    // mulberry32
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * tot);
  };
}

/** Everybody who may turn up, with the functions that they hold in the organisation. */
export const MENSEN: readonly Betrokkene[] = [
  { persoonId: 'kandidaat', rollen: ['KANDIDAAT'] },
  { persoonId: 'burgemeester', rollen: ['OPDRACHTGEVER'] },
  { persoonId: 'adviseur', rollen: ['ADVISEUR'] },
  { persoonId: 'adviseur-2', rollen: ['ADVISEUR', 'TOETSER'] },
  { persoonId: 'toetser', rollen: ['TOETSER'] },
  { persoonId: 'kabinet', rollen: ['KABINET'] },
  { persoonId: 'griffier', rollen: ['GRIFFIER'] },
  { persoonId: 'fg', rollen: ['FG'] },
  { persoonId: 'vreemde', rollen: ['ADVISEUR', 'OPDRACHTGEVER'] },
];

export interface Machine {
  readonly beeld: ToetsingBeeld;
  readonly nu: Instant;
  /** Who put the concept forward, and who fixed the report, in this ronde. */
  readonly conceptDoor: string | null;
  readonly rapportDoor: string | null;
}

export const begin = (aanleiding: ToetsingBeeld['aanleiding']): Machine => ({
  nu: '2027-01-11T09:00:00.000Z',
  conceptDoor: null,
  rapportDoor: null,
  beeld: eenBeeld({
    status: 'CONCEPT',
    aanleiding,
    toewijzingen: [],
    raadsdatum: aanleiding === 'HERIJKING_ZITTEND' ? null : '2027-03-25',
    vogVereist: aanleiding !== 'HERIJKING_ZITTEND',
    // What was handed in is not what this is about: every document is there.
    documenten: DOCUMENT_SOORT_CODES.map((type) => ({ id: type, type, status: 'AKKOORD' as const })),
  }),
});

const metFeit = (beeld: ToetsingBeeld, code: FeitCode, waarde: string, op: Instant): ToetsingBeeld => ({
  ...beeld,
  feiten: { ...beeld.feiten, [feitSleutel(code, feitAantal(beeld.feiten, code) + 1)]: { waarde, op } },
});

function sluit(beeld: ToetsingBeeld, codes: readonly StapCode[]): ToetsingBeeld {
  const dicht = codes.flatMap((code) => {
    const volgnummer = openVolgnummer(beeld, code);
    return volgnummer === undefined ? [] : [[stapSleutel(code, volgnummer), 'AFGEROND' as const] as const];
  });
  return { ...beeld, stappen: { ...beeld.stappen, ...Object.fromEntries(dicht) } };
}

/** The facts that the act leaves, as its service records them. */
const FEITEN: Readonly<Partial<Record<HandelingCode, readonly [FeitCode, string]>>> = {
  startToetsing: ['GESTART', 'GESTART'],
  verleenMedewerking: ['MEDEWERKING', 'VERLEEND'],
  weigerMedewerking: ['MEDEWERKING', 'GEWEIGERD'],
  beoordeelBenoembaarheid: ['BENOEMBAARHEID_BEOORDEELD', 'BEOORDEELD'],
  zetVogKlaar: ['VOG_KLAARGEZET', 'KLAARGEZET'],
  meldVogIngediend: ['VOG_INGEDIEND', 'GEWOON'],
  overlegVog: ['VOG_ONTVANGEN', 'ONTVANGEN'],
  meldVogNietAfgegeven: ['VOG_NIET_AFGEGEVEN', 'NIET_AFGEGEVEN'],
  meldVogProcedure: ['VOG_PROCEDURE', 'LOOPT'],
  vraagNieuweVogAan: ['VOG_NIEUWE_AANVRAAG', 'GEVRAAGD'],
  dienVragenlijstIn: ['VRAGENLIJST_INGEDIEND', 'INGEDIEND'],
  rondAanvullingAf: ['VRAGENLIJST_AANGEVULD', 'AANGEVULD'],
  rondDocumentenAf: ['DOCUMENTEN_COMPLEET', 'COMPLEET'],
  rondBronOnderzoekAf: ['BRONONDERZOEK_AFGEROND', '0'],
  rondUitvraagAf: ['UITVRAAG_AFGEROND', 'AFGEROND'],
  legVerdiependGesprekVast: ['GESPREK_GEHOUDEN', 'GEHOUDEN'],
  legConceptVoor: ['CONCEPT_VOORGELEGD', 'VOORGELEGD'],
  legGewijzigdConceptVoor: ['CONCEPT_VOORGELEGD', 'VOORGELEGD'],
  reageerOpConcept: ['WEDERHOOR', 'GEGEVEN'],
  stelRapportVast: ['RAPPORT_VASTGESTELD', 'VASTGESTELD'],
  bereidBeperktAdviesVoor: ['BEPERKT_ADVIES', 'GEKOZEN'],
  legGesprekOpdrachtgeverVast: ['GESPREK_OPDRACHTGEVER', 'GEHOUDEN'],
  ondertekenAdvies: ['ADVIES_ONDERTEKEND', 'ONDERTEKEND'],
  verstrekAdvies: ['ADVIES_VERSTREKT', 'OPENBAAR'],
  aanvaard: ['AANVAARDING', 'AANVAARD'],
  nietAanvaard: ['AANVAARDING', 'NIET_AANVAARD'],
  trekIn: ['INGETROKKEN', 'INGETROKKEN'],
  staak: ['GESTAAKT', 'NIET_TE_VOLTOOIEN'],
};
const NAAR_VOG: Readonly<Partial<Record<HandelingCode, VogStatus>>> = {
  zetVogKlaar: 'KLAARGEZET',
  meldVogIngediend: 'INGEDIEND',
  overlegVog: 'ONTVANGEN',
  meldVogNietAfgegeven: 'NIET_OVERGELEGD',
  meldVogProcedure: 'PROCEDURE_LOOPT',
};

/** Whether this person may do this now, as the one decision and the one guard say. */
export const kan = ({ beeld, nu }: Machine, wie: Betrokkene, handeling: HandelingCode): boolean =>
  beslis(wie, { handeling }, beeld).toegestaan && handelingWeigeringen(handeling, beeld, nu).length === 0;

/** The case after this act; undefined when somebody may not do it now, or what he chooses is refused by its rule. */
export function doe(machine: Machine, wie: Betrokkene, handeling: HandelingCode, gooi: (tot: number) => number): Machine | undefined {
  if (!kan(machine, wie, handeling)) return undefined;
  const inhoud = effect(machine, wie, handeling, gooi);
  if (inhoud === undefined) return undefined;
  const { overgang, sluit: dicht = [] } = HANDELING_REGELS[handeling];
  const { status, opschorting } = machine.beeld;
  const naar = overgang === undefined ? status : naOvergang(status, overgang, opschorting?.van);
  if (naar === undefined) return undefined;
  const feit = FEITEN[handeling];
  const beeld = sluit(feit === undefined ? inhoud.beeld : metFeit(inhoud.beeld, ...feit, machine.nu), dicht);
  return { ...inhoud, beeld: { ...beeld, status: naar, versie: beeld.versie + 1 } };
}

/** What the act itself changes in the case, with a choice where the person has one. */
function effect(machine: Machine, wie: Betrokkene, handeling: HandelingCode, gooi: (tot: number) => number): Machine | undefined {
  const { beeld, nu } = machine;
  const anders = (deel: Partial<ToetsingBeeld>): Machine => ({ ...machine, beeld: { ...beeld, ...deel } });
  const vog = NAAR_VOG[handeling];
  if (vog !== undefined) return magVogOvergang(beeld.vogStatus, vog) ? anders({ vogStatus: vog }) : undefined;
  switch (handeling) {
    case 'wijsToe': {
      const persoonId = MENSEN[gooi(MENSEN.length)]?.persoonId ?? '';
      const rol = gooi(2) === 0 ? 'ADVISEUR' : 'TOETSER';
      if (toewijzingWeigeringen(beeld, { persoonId, rol }).length > 0) return undefined;
      const leidend = rol === 'ADVISEUR' && !beeld.toewijzingen.some((t) => t.leidend);
      const nieuw = { id: `${beeld.versie}`, persoonId, rol, leidend, verklaring: null } as const;
      return anders({ toewijzingen: [...beeld.toewijzingen, nieuw] });
    }
    case 'verklaarOnafhankelijkheid': {
      const verklaring = gooi(8) === 0 ? null : ('GEEN_CONFLICT' as const);
      const anderen = beeld.toewijzingen.filter((t) => t.persoonId !== wie.persoonId);
      const eigen = beeld.toewijzingen.filter((t) => t.persoonId === wie.persoonId);
      return anders({ toewijzingen: verklaring === null ? anderen : [...anderen, ...eigen.map((t) => ({ ...t, verklaring }))] });
    }
    case 'meldConflict':
      return anders({ toewijzingen: beeld.toewijzingen.filter((_, i) => i !== gooi(Math.max(1, beeld.toewijzingen.length))) });
    case 'beoordeelBenoembaarheid':
      return anders({
        werk: {
          ...beeld.werk,
          oordelen: BENOEMBAARHEIDSEISEN[beeld.bestuurslaag].flatMap((eis) =>
            eis.beoordeling === 'ADVISEUR'
              ? [{ eis: eis.code, uitkomst: gooi(12) === 0 ? ('NIET_VOLDAAN' as const) : ('VOLDAAN' as const), toelichting: '' }]
              : [],
          ),
        },
      });
    case 'verifieerVog': {
      const naar = gooi(4) === 0 ? 'AFGEKEURD_BIJ_VERIFICATIE' : 'GEVERIFIEERD';
      return magVogOvergang(beeld.vogStatus, naar)
        ? {
            ...machine,
            beeld: metFeit({ ...beeld, vogStatus: naar, vogAfgegevenOp: localDate(nu, beeld.tijdzone) }, 'VOG_BEOORDEELD', naar, nu),
          }
        : undefined;
    }
    case 'beoordeelVragenlijst':
      return { ...machine, beeld: metFeit(beeld, 'VRAGENLIJST_BEOORDEELD', gooi(4) === 0 ? 'AANVULLEN' : 'VOLLEDIG', nu) };
    case 'zieAfVanStap': {
      const stap = (['BRONONDERZOEK', 'INTERNE_UITVRAAG', 'VERDIEPEND_GESPREK'] as const)[gooi(3)] ?? 'BRONONDERZOEK';
      return { ...machine, beeld: sluit(beeld, [stap]) };
    }
    case 'legConceptVoor':
    case 'legGewijzigdConceptVoor':
      return { ...machine, conceptDoor: wie.persoonId };
    case 'stelRapportVast':
      return { ...machine, rapportDoor: wie.persoonId };
    case 'ondertekenAdvies': {
      const conclusie = ADVIES_CONCLUSIES[gooi(ADVIES_CONCLUSIES.length)] ?? 'GEEN_ADVIES';
      const { oordelen, maatregelen } = beeld.werk;
      const feiten = {
        bestuurslaag: beeld.bestuurslaag,
        vogStatus: beeld.vogVereist ? beeld.vogStatus : ('NIET_VEREIST' as const),
        oordelen,
        maatregelen,
        hoogsteNetto: null,
      };
      return conclusieBlokkades(conclusie, feiten).length > 0 ? undefined : anders({ conclusie });
    }
    case 'registreerUitkomst': {
      const uitkomst = UITKOMSTEN[gooi(UITKOMSTEN.length)] ?? 'AANGEHOUDEN';
      const vandaag = localDate(nu, beeld.tijdzone);
      const registratie = {
        afgegevenOp: beeld.vogAfgegevenOp ?? vandaag,
        persoonKomtOvereen: true,
        functieKomtOvereen: true,
        organisatieKomtOvereen: true,
      };
      const zonder =
        beeld.vogVereist &&
        benoemingWeigeringen({ status: beeld.vogStatus, registratie, maxOuderdomDagen: beeld.vogMaxOuderdomDagen }, vandaag).length > 0;
      if (uitkomst === 'BENOEMD' && zonder) return undefined;
      return {
        ...machine,
        beeld: metFeit({ ...beeld, uitkomst, benoemdOp: uitkomst === 'BENOEMD' ? vandaag : null }, 'UITKOMST', uitkomst, nu),
      };
    }
    case 'schortOp':
      return anders({ opschorting: { volgnummer: 1, van: beeld.status, begonnenOp: nu, tot: addDays(localDate(nu, beeld.tijdzone), 30) } });
    case 'hervat':
      return anders({ opschorting: null });
    case 'heropen': {
      const gebleven = ['GESTART', 'INFORMATIEBRIEF_VERZONDEN', 'MEDEWERKING'];
      const feiten = Object.fromEntries(Object.entries(beeld.feiten).filter(([code]) => gebleven.includes(code)));
      const nieuw = {
        ...beeld,
        ronde: beeld.ronde + 1,
        feiten,
        stappen: {},
        conclusie: null,
        uitkomst: null,
        inzageVanaf: null,
        vogStatus: 'NIET_GESTART' as const,
      };
      return { ...machine, conceptDoor: null, rapportDoor: null, beeld: metFeit(nieuw, 'HEROPEND', 'NIEUW_FEIT', nu) };
    }
    default:
      return machine;
  }
}

/** Where the VOG stands when the process opens a step of it. */
const VOG_BIJ_STAP: Readonly<Partial<Record<StapCode, readonly VogStatus[]>>> = {
  VOG_KLAARZETTEN: ['NIET_GESTART', 'AFGEKEURD_BIJ_VERIFICATIE', 'NIET_OVERGELEGD', 'VERLOPEN'],
  VOG_INDIENEN: ['KLAARGEZET'],
  VOG_BESLISSING: ['INGEDIEND'],
  VOG_PROCEDURE: ['PROCEDURE_LOOPT'],
  VOG_VERVOLG: ['NIET_OVERGELEGD'],
  VOG_VERIFICATIE: ['ONTVANGEN'],
  VOG_GELDIGHEID: ['GEVERIFIEERD'],
};

/** How often the process opens a step: what waits for somebody else as often as it takes, hoor en wederhoor for each concept, the rest once. */
function keren({ feiten }: ToetsingBeeld, stap: StapCode): number {
  if (['HOOR_EN_WEDERHOOR', 'MAATREGELEN', 'BEANTWOORDING'].includes(stap)) return feitAantal(feiten, 'CONCEPT_VOORGELEGD');
  return /^(VOG_|VRAGENLIJST_BEOORDELING|AANVULLING|UITKOMST|AANVAARDING|WRAKING)/.test(stap) ? 9 : 1;
}

/** A step that the process could open: one that an act of this status waits for, or that only tells what is waited for. */
export function openStap(machine: Machine, stap: StapCode): Machine | undefined {
  const { beeld, nu } = machine;
  const gevraagd = HANDELING_CODES.some((code) => {
    const regel = HANDELING_REGELS[code];
    const stappen = regel.stap === undefined ? (regel.sluit ?? []) : typeof regel.stap === 'string' ? [regel.stap] : regel.stap;
    return stappen.includes(stap) && regel.statussen.includes(beeld.status);
  });
  if (!gevraagd || openVolgnummer(beeld, stap) !== undefined || stapToegestaanWeigeringen(beeld, stap).length > 0) return undefined;
  let volgnummer = 1;
  while (beeld.stappen[stapSleutel(stap, volgnummer)] !== undefined) volgnummer += 1;
  if (volgnummer > keren(beeld, stap) || VOG_BIJ_STAP[stap]?.includes(beeld.vogStatus) === false) return undefined;
  const nietNodig = stapNietNodig(stap, beeld);
  const status = nietNodig === undefined ? ('OPEN' as const) : ('AFGEROND' as const);
  const metStap = { ...beeld, stappen: { ...beeld.stappen, [stapSleutel(stap, volgnummer)]: status } };
  return { ...machine, beeld: (nietNodig ?? []).reduce((b, { code, waarde }) => metFeit(b, code, waarde, nu), metStap) };
}

const PROCES = OVERGANG_REGELS.filter(({ door, overgang }) => door === 'PROCES' && overgang !== 'vernietig').map(
  ({ overgang }) => overgang,
);
/** Any transition of the process whose guard holds. */
export function overgang(machine: Machine, welke: Overgang): Machine | undefined {
  const { beeld, nu } = machine;
  if (overgangWeigeringen(welke, beeld).length > 0) return undefined;
  const status = naOvergang(beeld.status, welke);
  return status === undefined ? undefined : { ...machine, beeld: metFeit({ ...beeld, status }, 'INFORMATIEBRIEF_VERZONDEN', welke, nu) };
}

const STILTE = [
  ['T11', 'HOOR_EN_WEDERHOOR'],
  ['T11', 'MAATREGELEN'],
  ['T14', 'INZAGE'],
  ['T17', 'AANVAARDING'],
  ['T23', 'VOG_GELDIGHEID'],
] as const;

/** The process moves: it opens a step, makes a transition, sets the letter, lets a term run out; or time passes. */
export function proces(machine: Machine, gooi: (tot: number) => number): Machine {
  switch (gooi(6)) {
    case 0:
    case 1: {
      const stappen = STAP_CODES.flatMap((code) => openStap(machine, code) ?? []);
      return stappen[gooi(stappen.length)] ?? machine;
    }
    case 2:
    case 3: {
      const overgangen = PROCES.flatMap((welke) => overgang(machine, welke) ?? []);
      return overgangen[gooi(overgangen.length)] ?? machine;
    }
    case 4: {
      const [code, stap] = STILTE[gooi(STILTE.length)] ?? STILTE[0];
      const gevolg = bijEindeVanTermijn(code, stap);
      if (gevolg === undefined || openVolgnummer(machine.beeld, stap) === undefined) return machine;
      const beeld = gevolg.feiten.reduce((b, feit) => metFeit(b, feit.code, feit.waarde, machine.nu), sluit(machine.beeld, gevolg.sluit));
      const vogStatus = gevolg.vogVerloopt === true && beeld.vogStatus === 'GEVERIFIEERD' ? ('VERLOPEN' as const) : beeld.vogStatus;
      return { ...machine, beeld: { ...beeld, vogStatus } };
    }
    default: {
      const nu = addMilliseconds(machine.nu, (1 + gooi(40)) * 3_600_000);
      const brief = machine.beeld.status === 'ADVIES_TER_INZAGE_KANDIDAAT' && machine.beeld.inzageVanaf === null;
      return { ...machine, nu, beeld: brief ? metFeit({ ...machine.beeld, inzageVanaf: nu }, 'BRIEF_GEREED', 'brief', nu) : machine.beeld };
    }
  }
}
