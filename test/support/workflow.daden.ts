import { localDate } from '../../libs/domain/src/kalender/tijdzone.js';
import type { StapCode } from '../../libs/domain/src/stap/stap-code.js';
import { laatsteFeit } from '../../libs/domain/src/toetsing/feit.js';
import { laadDossier } from '../../libs/dossier/src/beeld/laad-dossier.js';
import { voegToe } from '../../libs/dossier/src/onderdeel/onderdelen.js';
import type { Geval } from './workflow.geval.js';
import { acts } from './workflow.handelingen.js';
import type { Wereld } from './workflow.wereld.js';
import type { Zaak } from './workflow.zaak.js';

type Daad = () => Promise<unknown>;

/** What a person does in a step; undefined where silence is the answer: hoor en wederhoor and measures (T11), the reading window (T14), the outcome (T16). */
export function daadIn(stap: StapCode, volgnummer: number, { wereld, zaak, geval }: Omgeving): Daad | undefined {
  const act = acts(zaak, wereld);
  const opDeEilanden = geval.bestuurslaag === 'OPENBAAR_LICHAAM';
  const daden: Partial<Record<StapCode, Daad>> = {
    TOEWIJZING: act.wijsToe,
    MEDEWERKING: act.werkMee,
    BENOEMBAARHEID: act.benoembaarheid,
    VOG_KLAARZETTEN: act.zetVogKlaar,
    VOG_INDIENEN: act.dienVogIn,
    VOG_BESLISSING: act.overlegVog,
    VOG_VERIFICATIE: () => verifieerVog(zaak, geval),
    VRAGENLIJST: act.dienVragenlijstIn,
    VRAGENLIJST_BEOORDELING: () => act.beoordeelVragenlijst(geval.aanvulling && volgnummer === 1 ? 'AANVULLEN' : 'VOLLEDIG'),
    AANVULLING: act.vulAan,
    DOCUMENTEN: act.documenten,
    BRONONDERZOEK: act.bronnen,
    INTERNE_UITVRAAG: act.uitvraag,
    VERDIEPEND_GESPREK: act.gesprek,
    RISICOANALYSE: () => (geval.maatregel ? stelMaatregelVoor(wereld, zaak).then(act.legConceptVoor) : act.legConceptVoor()),
    RAPPORT: act.stelVast,
    GESPREK_OPDRACHTGEVER: act.gesprekOpdrachtgever,
    ADVIES: () => (opDeEilanden ? leesMee(zaak).then(act.onderteken) : act.onderteken()),
    // A case that began after the signature has no letter to hand over.
    ...(geval.begin === 'ADVIES_TER_INZAGE_KANDIDAAT' ? {} : { VERSTREKKING: act.verstrek }),
  };
  return daden[stap];
}

export interface Omgeving {
  readonly wereld: Wereld;
  readonly zaak: Zaak;
  readonly geval: Geval;
}

/** A VOG that was issued on the day on which the kandidaat handed it in. */
async function verifieerVog(zaak: Zaak, { zone }: Geval): Promise<void> {
  const feiten = [{ code: 'VOG_BEOORDEELD', waarde: 'GEVERIFIEERD' }] as const;
  await zaak.doe('kabinet', 'verifieerVog', { feiten }, async ({ tx, beeld }) => {
    const afgegeven = localDate(laatsteFeit(beeld.feiten, 'VOG_ONTVANGEN')?.op ?? tx.nu, zone);
    await tx.manager.query(
      `UPDATE vog SET status = 'GEVERIFIEERD', afgegeven_op = $2, persoon_komt_overeen = true, functie_komt_overeen = true, organisatie_komt_overeen = true,
              echtheid_bevestigd = true, profiel = 'POLITIEKE_AMBTSDRAGER_01', geverifieerd_op = $3, geverifieerd_door = $4 WHERE toetsing_id = $1`,
      [beeld.toetsingId, afgegeven, tx.nu, zaak.mensen.kabinet],
    );
  });
}

/** On the islands somebody reads along before the advice is signed. */
async function leesMee(zaak: Zaak): Promise<void> {
  await zaak.doe('kabinet', 'registreerTweedeLezer', { feiten: [{ code: 'TWEEDE_LEZER', waarde: zaak.mensen.toetser }] });
}

async function stelMaatregelVoor({ transacties, kluis }: Wereld, { ref, mensen }: Zaak): Promise<void> {
  await transacties.in({ organisatieId: ref.organisatieId, persoonId: mensen.adviseur }, async (tx) => {
    const dossier = await laadDossier(tx, kluis, ref.toetsingId);
    if (dossier === undefined) throw new Error('no case');
    await voegToe(dossier, 'MAATREGEL', {
      code: 'BM-01',
      moment: 'VOOR_BENOEMING',
      status: 'VOORGESTELD',
      zichtbaarheid: 'INTERN',
      toelichting: '',
      risicoIds: [],
      bewijs: null,
    });
  });
}
