import { acts } from '../support/workflow.handelingen.js';
import { heropen, verstrekt } from '../support/workflow.heropening.js';
import { pauzes } from '../support/workflow.pauzes.js';
import { metGedaan, STADIA } from '../support/workflow.stadia.js';
import type { Wereld } from '../support/workflow.wereld.js';
import { openZaak, type Zaak } from '../support/workflow.zaak.js';

type Vorm = (wereld: Wereld) => Promise<Zaak>;
const NA_VOG = ['VOG_KLAARZETTEN', 'VOG_INDIENEN', 'VOG_BESLISSING'] as const;

/** One case of each shape that a course can have, played far enough to show it: their histories are what a change of the workflow must not break. */
export const VORMEN: Readonly<Record<string, Vorm>> = {
  'ladder-en-basisscan': async (wereld) => {
    const zaak = await openZaak(wereld, STADIA.WACHT_OP_MEDEWERKING);
    const act = acts(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('MEDEWERKING');
    await wereld.slaap('20 days');
    await zaak.rust();
    await act.werkMee();
    await zaak.totOpen('VRAGENLIJST', 'VOG_KLAARZETTEN');
    await act.dienVragenlijstIn();
    await act.zetVogKlaar();
    await zaak.totOpen('BRONONDERZOEK', 'VOG_INDIENEN', 'VRAGENLIJST_BEOORDELING');
    await act.beoordeelVragenlijst('AANVULLEN');
    await zaak.totOpen('AANVULLING');
    return zaak;
  },

  'rapport-tot-nazorg': async (wereld) => {
    const zaak = await openZaak(wereld, {
      ...STADIA.RAPPORT_TER_VASTSTELLING,
      vog: { status: 'ONTVANGEN' },
      gedaan: [...STADIA.RAPPORT_TER_VASTSTELLING.gedaan, ...NA_VOG],
    });
    const act = acts(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('RAPPORT', 'VOG_VERIFICATIE');
    await act.stelVast();
    await zaak.totStatus('WACHT_OP_VOG');
    await act.verifieerVog();
    await zaak.totOpen('GESPREK_OPDRACHTGEVER', 'ADVIES');
    await act.gesprekOpdrachtgever();
    await act.onderteken();
    await zaak.totOpen('INZAGE');
    await wereld.slaap('25 hours');
    await zaak.totOpen('VERSTREKKING');
    await act.verstrek();
    await zaak.totOpen('UITKOMST');
    await act.registreerUitkomst('BENOEMD');
    await zaak.totOpen('AANVAARDING');
    await act.aanvaard();
    await zaak.afgelopen();
    return zaak;
  },

  'wederhoor-in-stilte': async (wereld) => {
    const zaak = await openZaak(wereld, STADIA.HOOR_EN_WEDERHOOR);
    await zaak.wek();
    await zaak.totOpen('HOOR_EN_WEDERHOOR');
    await wereld.slaap('15 days');
    await zaak.totOpen('RAPPORT');
    return zaak;
  },

  'vog-niet-afgegeven': async (wereld) => {
    const zaak = await openZaak(wereld, {
      ...metGedaan(STADIA.IN_ONDERZOEK, ['VOG_KLAARZETTEN', 'VOG_INDIENEN'], ['VOG_KLAARGEZET', 'VOG_INGEDIEND']),
      vog: { status: 'INGEDIEND' },
    });
    await zaak.wek();
    await zaak.totOpen('VOG_BESLISSING');
    await acts(zaak, wereld).vogNietAfgegeven();
    await zaak.rust();
    return zaak;
  },

  herijking: async (wereld) => {
    const zaak = await openZaak(wereld, { ...STADIA.HOOR_EN_WEDERHOOR, toetsing: { aanleiding: 'HERIJKING_ZITTEND', raadsdatum: null } });
    const act = acts(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('HOOR_EN_WEDERHOOR');
    await act.reageer();
    await zaak.totOpen('RAPPORT');
    await act.stelVast();
    await zaak.totStatus('NAZORG');
    return zaak;
  },

  'openbaar-lichaam': async (wereld) => {
    const laag = 'OPENBAAR_LICHAAM';
    const zaak = await openZaak(wereld, {
      ...metGedaan(STADIA.IN_ONDERZOEK, ['VOG_KLAARZETTEN', 'VOG_INDIENEN'], ['VOG_KLAARGEZET', 'VOG_INGEDIEND']),
      toetsing: { bestuurslaag: laag, doelfunctie: 'EILANDGEDEPUTEERDE', tijdzone: 'America/Kralendijk' },
      organisatie: { bestuurslaag: laag, tijdzone: 'America/Kralendijk' },
      vog: { status: 'INGEDIEND' },
    });
    await zaak.wek();
    await zaak.totOpen('VOG_BESLISSING');
    await wereld.slaap('16 days');
    await zaak.rust();
    return zaak;
  },

  heropening: async (wereld) => {
    const zaak = await heropen(wereld, await verstrekt(wereld), 'NIEUW_FEIT');
    const act = acts(zaak, wereld);
    await zaak.totOpen('RISICOANALYSE');
    await act.legConceptVoor();
    await zaak.totOpen('HOOR_EN_WEDERHOOR');
    await act.reageer();
    await zaak.totOpen('RAPPORT');
    return zaak;
  },

  opschorting: async (wereld) => {
    const zaak = await openZaak(wereld, STADIA.RISICOANALYSE);
    const verloop = pauzes(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('RISICOANALYSE');
    await verloop.schortOp(30);
    await zaak.rust();
    await wereld.slaap('31 days');
    await zaak.rust();
    await verloop.hervat();
    await zaak.rust();
    return zaak;
  },

  intrekking: async (wereld) => {
    const zaak = await openZaak(wereld, STADIA.IN_ONDERZOEK);
    await zaak.wek();
    await zaak.totOpen('VRAGENLIJST', 'VOG_KLAARZETTEN');
    await acts(zaak, wereld).trekIn();
    await zaak.afgelopen();
    return zaak;
  },

  weigering: async (wereld) => {
    const zaak = await openZaak(wereld, STADIA.WACHT_OP_MEDEWERKING);
    await zaak.wek();
    await zaak.totOpen('MEDEWERKING');
    await acts(zaak, wereld).weiger();
    await zaak.afgelopen();
    return zaak;
  },
};
