import { BESTUURSLAGEN, type Bestuurslaag } from '../../libs/domain/src/benoembaarheid/bestuurslaag.js';
import { DOEL_FUNCTIE_PROFIELEN, DOEL_FUNCTIES } from '../../libs/domain/src/benoembaarheid/doelfunctie.js';
import { LAAG_REGELS } from '../../libs/domain/src/benoembaarheid/laag-regels.js';
import type { ToetsingAanleiding } from '../../libs/domain/src/toetsing/toetsing-status.js';
import { briefInput } from '../../libs/dossier/src/advies/brief-input.js';
import { laadDossier } from '../../libs/dossier/src/beeld/laad-dossier.js';
import type { OrganisatieEntity } from '../../libs/persistence/src/entities/organisatie.entity.js';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { acts } from '../support/workflow.handelingen.js';
import { STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak, type Zaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld?.sluit());

const MET_VOG = ['FORMATIE', 'TUSSENTIJDS', 'HERBENOEMING', 'VERVANGING_TIJDELIJK'] as const;
/** What the letter of a layer says: the organ that gets it, the office, and who signs. */
const BRIEF: Readonly<Record<Bestuurslaag, readonly [orgaan: string, functie: string, ambt: string]>> = {
  GEMEENTE: ['de gemeenteraad', 'wethouder', 'burgemeester'],
  PROVINCIE: ['provinciale staten', 'gedeputeerde', 'commissaris van de Koning'],
  WATERSCHAP: ['het algemeen bestuur', 'lid van het dagelijks bestuur', 'voorzitter'],
  OPENBAAR_LICHAAM: ['de eilandsraad', 'eilandgedeputeerde', 'gezaghebber'],
};

/** A case of this layer and kind that was just put before the kandidaat, with its workflow. */
async function voorgelegd(
  laag: Bestuurslaag,
  aanleiding: ToetsingAanleiding,
  toetsing: Partial<ToetsingEntity> = {},
  organisatie: Partial<OrganisatieEntity> = {},
): Promise<Zaak> {
  const doelfunctie = DOEL_FUNCTIES.find((functie) => DOEL_FUNCTIE_PROFIELEN[functie].bestuurslaag === laag)!;
  const tijdzone = LAAG_REGELS[laag].tijdzones[0]!;
  const zaak = await openZaak(wereld, {
    ...STADIA.HOOR_EN_WEDERHOOR,
    toetsing: { bestuurslaag: laag, doelfunctie, tijdzone, aanleiding, regime: 'HUIDIG_2023', ...toetsing },
    organisatie: { bestuurslaag: laag, tijdzone, ...organisatie },
  });
  await zaak.wek();
  await zaak.totOpen('HOOR_EN_WEDERHOOR');
  return zaak;
}

async function naarRapport(zaak: Zaak): Promise<void> {
  await acts(zaak, wereld).reageer();
  await zaak.totOpen('RAPPORT');
  await acts(zaak, wereld).stelVast();
}

async function vog(zaak: Zaak): Promise<readonly string[]> {
  const act = acts(zaak, wereld);
  await zaak.totOpen('VOG_KLAARZETTEN');
  await act.zetVogKlaar();
  await zaak.totOpen('VOG_INDIENEN');
  await act.dienVogIn();
  await zaak.totOpen('VOG_BESLISSING');
  const termijnen = await zaak.sql<{ code: string }>(
    `SELECT code FROM termijn WHERE toetsing_id = $1 AND stap = 'VOG_BESLISSING' ORDER BY code`,
  );
  await act.overlegVog();
  await zaak.totOpen('VOG_VERIFICATIE');
  await act.verifieerVog();
  return termijnen.map(({ code }) => code);
}

async function totBrief(zaak: Zaak, laag: Bestuurslaag, metVog = true): Promise<void> {
  const act = acts(zaak, wereld);
  await zaak.totOpen('GESPREK_OPDRACHTGEVER', 'ADVIES');
  await act.gesprekOpdrachtgever();
  if (laag === 'OPENBAAR_LICHAAM' && metVog) {
    // Who decides on the VOG does not sign alone (INV-21); without one he decides on nothing else.
    await expect(act.onderteken()).rejects.toMatchObject({ code: 'ROLVERMENGING_BES' });
    await zaak.doe('kabinet', 'registreerTweedeLezer', { feiten: [{ code: 'TWEEDE_LEZER', waarde: zaak.mensen.toetser }] });
  }
  await act.onderteken();
  await zaak.totOpen('INZAGE');
  await wereld.slaap('25 hours');
  await zaak.totOpen('VERSTREKKING');
  await act.verstrek();
  await zaak.totStatus('ADVIES_VERSTREKT');
}

const brief = ({ ref }: Zaak) =>
  wereld.transacties.in({ organisatieId: ref.organisatieId, persoonId: null }, async (tx) => {
    const dossier = await laadDossier(tx, wereld.kluis, ref.toetsingId);
    return briefInput(dossier!, wereld.kluis);
  });
const stappen = async (zaak: Zaak): Promise<readonly string[]> =>
  (await zaak.sql<{ code: string }>('SELECT code FROM stap WHERE toetsing_id = $1 ORDER BY code')).map(({ code }) => code);

describe.each(BESTUURSLAGEN)('%s', (laag) => {
  it.each(MET_VOG)('%s: from hoor en wederhoor to the letter, with a VOG beside it', async (aanleiding) => {
    const zaak = await voorgelegd(laag, aanleiding);
    expect(await vog(zaak)).toEqual(laag === 'OPENBAAR_LICHAAM' ? ['T06d'] : ['T06b', 'T06c']);
    await naarRapport(zaak);
    await totBrief(zaak, laag);
    const { orgaan, functie, ondertekenaar } = (await brief(zaak))!;
    expect([orgaan, functie, ondertekenaar.ambt]).toEqual(BRIEF[laag]);
  });

  it('HERBENOEMING without a VOG, where the policy asks for none: straight to the advice', async () => {
    const zaak = await voorgelegd(laag, 'HERBENOEMING', { vogVereist: false }, { vogBijHerbenoeming: false });
    await naarRapport(zaak);
    await totBrief(zaak, laag, false);
    expect((await stappen(zaak)).filter((code) => code.startsWith('VOG_'))).toEqual([]);
    expect(await zaak.keten()).not.toContain('vogNogNietGeverifieerd');
  });

  it('HERIJKING_ZITTEND: the report is the end, and the council hears nothing (INV-29)', async () => {
    const zaak = await voorgelegd(laag, 'HERIJKING_ZITTEND', { vogVereist: false, raadsdatum: null });
    await naarRapport(zaak);
    await zaak.totStatus('NAZORG');
    expect(await zaak.keten()).toContain('sluitHerijking');
    for (const [wie, handeling] of [
      ['kabinet', 'zetVogKlaar'],
      ['opdrachtgever', 'ondertekenAdvies'],
      ['opdrachtgever', 'verstrekAdvies'],
      ['kabinet', 'registreerUitkomst'],
    ] as const) {
      await expect(zaak.doe(wie, handeling)).rejects.toMatchObject({ code: 'STAP_NIET_TOEGESTAAN' });
    }
    expect((await stappen(zaak)).filter((code) => /^(VOG_|GESPREK_OPDRACHTGEVER|ADVIES|INZAGE|VERSTREKKING|UITKOMST)/.test(code))).toEqual(
      [],
    );
    expect(await zaak.sql(`SELECT FROM termijn WHERE toetsing_id = $1 AND code = 'T15'`)).toEqual([]);
    expect(await zaak.sql(`SELECT FROM taak WHERE toetsing_id = $1 AND rol = 'GRIFFIER'`)).toEqual([]);
  });
});
