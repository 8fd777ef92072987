import { isVelden, kaartenVan } from '../../taal/json.js';
import type { Kaart } from '../../taal/knoop.js';
import { leesHier, type Standaard } from './standaard.js';

const FUNCTIES = {
  GEMEENTE: 'WETHOUDER',
  PROVINCIE: 'GEDEPUTEERDE',
  WATERSCHAP: 'DAGELIJKS_BESTUURSLID_WATERSCHAP',
  OPENBAAR_LICHAAM: 'EILANDGEDEPUTEERDE',
} as const;

export const startStandaard = {
  maakConcept: {
    uitleg: 'de kandidaat als er maar één is, de functie van de laag, FORMATIE binnen een formatie en anders TUSSENTIJDS',
    lichaam: ({ spel, wie }) => {
      const kandidaten = spel.mensenVan(wie.organisatieId).filter(({ rollen }) => rollen.includes('KANDIDAAT'));
      const [enige] = kandidaten.length === 1 ? kandidaten : [];
      return {
        ...(enige === undefined ? {} : { kandidaat: { naam: enige.naam, email: enige.email } }),
        doelfunctie: FUNCTIES[wie.laag],
      };
    },
    tot: (lichaam) => ({ aanleiding: lichaam['formatieId'] === undefined ? 'TUSSENTIJDS' : 'FORMATIE', ...lichaam }),
  },
  wijsToe: {
    uitleg: 'de rol die de persoon heeft (ADVISEUR of TOETSER)',
    lichaam: () => ({}),
    tot: (lichaam, { spel }) => {
      if (lichaam['rol'] !== undefined) return lichaam;
      const mens = spel.wereld.mensen.find(({ id }) => id === lichaam['persoonId']);
      const rol = mens?.rollen.find((een) => een === 'ADVISEUR' || een === 'TOETSER');
      return rol === undefined ? lichaam : { ...lichaam, rol };
    },
  },
  verklaarOnafhankelijkheid: { uitleg: 'de eigen toewijzing; geen conflict', lichaam: () => ({ conflict: false }) },
  verleenMedewerking: {
    uitleg: 'de informatiebrief die er nu is; geen bron geweigerd',
    lichaam: async (aanleiding) => {
      const brief = await leesHier(aanleiding, '/informatiebrief');
      return { informatiebriefVersie: isVelden(brief) ? brief['versie'] : 1, geweigerdeBronnen: [] };
    },
  },
  beoordeelBenoembaarheid: {
    uitleg: 'elke eis VOLDAAN; met “uitkomsten” per eis een ander oordeel',
    lichaam: async (aanleiding) => {
      const gelezen = await leesHier(aanleiding, '/benoembaarheid');
      const anders = uitkomstenVan(aanleiding.met);
      const eisen = kaartenVan(isVelden(gelezen) ? gelezen['eisen'] : []).filter((eis) => eis['beoordeling'] !== 'VOG_CONTROLE');
      return {
        oordelen: eisen.map(({ code }) => ({
          eis: code,
          uitkomst: anders.get(String(code)) ?? 'VOLDAAN',
          toelichting: 'Blijkt uit de stukken van het scenario.',
        })),
      };
    },
  },
} as const satisfies Record<string, Standaard>;

/** `{ uitkomsten: { INGEZETENE: ONTHEFFING_NODIG } }` as outcomes by requirement. */
function uitkomstenVan(met: Kaart | undefined): ReadonlyMap<string, string> {
  const waarde = met?.velden.find(({ naam }) => naam === 'uitkomsten')?.waarde;
  const velden = waarde?.soort === 'kaart' ? waarde.velden : [];
  return new Map(
    velden.flatMap(({ naam, waarde: oordeel }) =>
      oordeel.soort === 'tekst' ? [[naam.toUpperCase(), oordeel.tekst.toUpperCase()] as const] : [],
    ),
  );
}
