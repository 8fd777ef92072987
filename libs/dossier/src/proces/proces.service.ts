import { DomainError } from '#domain/fout/domain-error.js';
import { type FeitCode, laatsteFeit } from '#domain/toetsing/feit.js';
import { naOvergang, type Overgang } from '#domain/toetsing/overgang.js';
import { overgangWeigeringen } from '#domain/proces/overgang-weigeringen.js';
import { bijEindeVanTermijn, GEBEURTENIS_BIJ_MOMENT, keuzeBijMoment, takenBijMoment } from '#domain/proces/bij-einde.js';
import {
  type MomentInput,
  type OpenStapInput,
  type OpenStappenInput,
  type OvergangInput,
  type ProcesAntwoord,
  type RondeRef,
  type Stand,
  type StappenAntwoord,
  TOETSING_BREED,
} from '#domain/proces/stand.js';
import { BEWAREN, isLangePlek } from '#domain/proces/lange-termijn.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import { stapSleutel } from '#domain/stap/stap-code.js';
import { ladderMoment } from '#domain/termijn/termijnprofielen.js';
import { TAKEN } from '#domain/taak/taak-soort.js';
import { PROCES_OVERGANGEN, type ProcesOvergang } from '#domain/tijdlijn/soorten.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { beginNazorg } from '../nazorg/begin-nazorg.js';
import { bijEindeVanPlek } from '../nazorg/bij-einde-van-plek.js';
import { laadStand } from './laad-stand.js';
import { type NieuweTaak, openTaken } from './open-taken.js';
import { openMoment } from './open-moment.js';
import { openStap } from './open-stap.js';
import { openTermijnen } from './open-termijnen.js';
import { ProcesTransactie, type ProcesUitkomst, type ProcesWanneer } from './proces-transactie.js';
import { termijnContext } from './termijn-context.js';
import { isVernietigingBesloten } from '../vernietiging/is-besloten.js';
import { laatVogVerlopen } from '../vog/verloop-vog.js';
import { zetBerichtenKlaar } from './zet-berichten-klaar.js';

const isProcesOvergang = (overgang: Overgang): overgang is ProcesOvergang => PROCES_OVERGANGEN.some((een) => een === overgang);

/** The facts that the process records with its own transitions. */
const FEIT_BIJ_OVERGANG: Readonly<Partial<Record<Overgang, FeitCode>>> = {
  wijsAdviseurToe: 'INFORMATIEBRIEF_VERZONDEN',
  basisscanAfgerond: 'BASISSCAN_AFGEROND',
  rondAf: 'WEDERHOOR_AFGEROND',
  bereidAdviesVoor: 'ADVIES_VOORBEREID',
  sluitHerijking: 'HERIJKING_GESLOTEN',
};

/** What the workflow may record. Each is one transaction with a natural key: a second run finds the first one's result. */
export class ProcesService {
  readonly #proces: ProcesTransactie;

  constructor(
    private readonly transacties: Transacties,
    kluis: Kluis,
  ) {
    this.#proces = new ProcesTransactie(transacties, kluis);
  }

  /** Where the ronde stands. Refuses with TOETSING_ONBEKEND. */
  async laadStand(ref: RondeRef): Promise<Stand> {
    const stand = await this.transacties.in({ organisatieId: ref.organisatieId, persoonId: null }, (tx) => laadStand(tx, ref));
    if (stand === undefined) throw new DomainError('TOETSING_ONBEKEND');
    return stand;
  }

  /** Opens a step with its terms and tasks; true when it is there. */
  async openStap({ ref, stap, volgnummer }: OpenStapInput): Promise<ProcesAntwoord> {
    const { werk, wanneer } = openStap({ stap, volgnummer });
    return this.#proces.in(ref, werk, wanneer);
  }

  /** Opens steps side by side; tells which are there. */
  async openStappen({ ref, stappen }: OpenStappenInput): Promise<StappenAntwoord> {
    const { gedaan, stand } = await this.#proces.samen(ref, stappen.map(openStap));
    return { geopend: stappen.filter((_, i) => gedaan[i] === true).map(({ stap, volgnummer }) => stapSleutel(stap, volgnummer)), stand };
  }

  /** Opens the terms of the case as a whole: those counted back from the council meeting. True when they are there. */
  async openToetsingTermijnen(ref: RondeRef): Promise<ProcesAntwoord> {
    return this.#proces.in(
      ref,
      async (dossier) => {
        const { tx, beeld } = dossier;
        if (beeld.raadsdatum === null) return 'GEDAAN';
        const bestaand: readonly unknown[] = await tx.manager.query(
          `SELECT FROM termijn WHERE toetsing_id = $1 AND ronde = $2 AND stap = $3 AND code = 'T15'`,
          [ref.toetsingId, ref.ronde, TOETSING_BREED],
        );
        if (bestaand.length > 0) return 'GEDAAN';
        await openTermijnen(dossier, ['T15'], beeld.feiten.GESTART?.op ?? tx.nu, { stap: TOETSING_BREED, volgnummer: 1 });
        return { soort: 'TERMIJN_GEOPEND', gegevens: { termijn: 'T15' } };
      },
      { ookOpgeschort: true },
    );
  }

  /** Closes the terms of the case as a whole: the advice was handed over, in time or late. True when none is open any more. */
  async sluitToetsingTermijnen(ref: RondeRef): Promise<ProcesAntwoord> {
    return this.#proces.in(ref, async ({ tx }) => {
      const gesloten: readonly [readonly { readonly code: string; readonly status: string }[], number] = await tx.manager.query(
        `UPDATE termijn SET gesloten_op = $4, status = CASE status WHEN 'VERSTREKEN' THEN 'TE_LAAT_GEHAALD' ELSE 'GEHAALD' END
          WHERE toetsing_id = $1 AND ronde = $2 AND stap = $3 AND status IN ('LOOPT', 'VERSTREKEN') RETURNING code, status`,
        [ref.toetsingId, ref.ronde, TOETSING_BREED, tx.nu],
      );
      const [eerste] = gesloten[0];
      return eerste === undefined ? 'GEDAAN' : { soort: 'TERMIJN_GESLOTEN', gegevens: { termijn: eerste.code, status: eerste.status } };
    });
  }

  /** Records a moment, if the term still runs and the moment still falls when the workflow thought it did; true when it stands recorded. */
  async legMomentVast({ ref, termijnId, moment, op }: MomentInput, wanneer: ProcesWanneer = {}): Promise<ProcesAntwoord> {
    const leg = async (dossier: OpenDossier): Promise<ProcesUitkomst> => {
      const { tx, beeld } = dossier;
      const rij = await openMoment(tx, ref, { termijnId, moment, op });
      if (rij === 'GEDAAN' || rij === 'GEWEIGERD') return rij;
      const trede = ladderMoment(termijnContext(beeld).profiel, rij.code, rij.moment);
      await tx.manager.query(`UPDATE termijn_moment SET vastgelegd_op = $3 WHERE termijn_id = $1 AND moment = $2`, [
        termijnId,
        moment,
        tx.nu,
      ]);
      const kenmerk = `${rij.code}/${rij.stap}/${rij.volgnummer}/${rij.moment}`;
      const gegevens = { termijn: rij.code, moment: rij.moment, stap: rij.stap, volgnummer: rij.volgnummer };
      const ontvangers = trede?.ontvangers ?? [];
      const keuze = keuzeBijMoment(rij.code, rij.moment);
      const soort = GEBEURTENIS_BIJ_MOMENT[rij.soort];
      const plek = { stap: rij.stap, volgnummer: rij.volgnummer, uiterlijk: null };
      const beslist = rij.stap === BEWAREN && rij.soort !== 'ESCALATIE' && (await isVernietigingBesloten(tx, ref, rij.code));
      const taken = (beslist ? [] : takenBijMoment(rij, ontvangers)).map(({ soort: taak, rol }): NieuweTaak =>
        rol === null ? { ...plek, soort: taak, kenmerk } : { ...plek, soort: taak, kenmerk: `${kenmerk}/${rol}`, rol },
      );
      // Each measure and each request has a term of its own; a term of the procedure is one, however many steps wait for it.
      const samen = isLangePlek(rij.stap) ? undefined : { termijnId, moment, op };
      if (rij.soort === 'HERINNERING') {
        await openTaken(dossier, taken);
        await zetBerichtenKlaar(dossier, rij.stap === BEWAREN ? 'VERNIETIGING_AANGEKONDIGD' : 'HERINNERING', ontvangers, kenmerk, samen);
        return { soort, gegevens };
      }
      if (rij.soort === 'ESCALATIE') {
        await openTaken(dossier, taken);
        await zetBerichtenKlaar(dossier, 'ESCALATIE', ontvangers, kenmerk, samen);
        return { soort, gegevens };
      }
      await tx.manager.query(`UPDATE termijn SET status = 'VERSTREKEN' WHERE id = $1`, [termijnId]);
      const gevolg = bijEindeVanTermijn(rij.code, rij.stap);
      if (isLangePlek(rij.stap)) await bijEindeVanPlek(dossier, rij.stap, rij.volgnummer);
      await openTaken(dossier, taken);
      if (keuze !== undefined) await zetBerichtenKlaar(dossier, 'TAAK_NIEUW', [TAKEN[keuze].voor], kenmerk);
      if (gevolg?.vogVerloopt === true) await laatVogVerlopen(dossier, rij.volgnummer);
      const sluit = (gevolg?.sluit ?? []).flatMap((code) => {
        const volgnummer = openVolgnummer(beeld, code);
        return volgnummer === undefined ? [] : [{ code, volgnummer, status: 'AFGEROND' as const, reden: null }];
      });
      return { soort, gegevens, sluit, feiten: gevolg?.feiten ?? [] };
    };
    return this.#proces.in(ref, leg, { ookOpgeschort: true, ...wanneer });
  }

  /** Makes a transition of the process, if its guard holds; tells whether it did. */
  async legOvergangVast({ ref, overgang }: OvergangInput, wanneer: ProcesWanneer = {}): Promise<ProcesAntwoord> {
    const leg = async (dossier: OpenDossier): Promise<ProcesUitkomst> => {
      const { beeld } = dossier;
      if (!isProcesOvergang(overgang) || overgangWeigeringen(overgang, beeld).length > 0) return 'GEWEIGERD';
      const feit = FEIT_BIJ_OVERGANG[overgang];
      const naar = naOvergang(beeld.status, overgang);
      return {
        soort: overgang,
        gegevens: { status: naar ?? beeld.status },
        ...(naar === undefined ? {} : { naar }),
        feiten: feit === undefined ? [] : [{ code: feit, waarde: overgang }],
      };
    };
    return this.#proces.in(ref, leg, wanneer);
  }

  /** S19: opens the terms and tasks of the aftercare, once; true when they are there, false when the case is not there yet. */
  async openNazorg(ref: RondeRef): Promise<ProcesAntwoord> {
    return this.#proces.in(ref, async (dossier) => {
      const { beeld } = dossier;
      if (laatsteFeit(beeld.feiten, 'NAZORG_BEGONNEN') !== undefined) return 'GEDAAN';
      if (beeld.status !== 'NAZORG') return 'GEWEIGERD';
      const termijnen = await beginNazorg(dossier);
      return { soort: 'NAZORG_BEGONNEN', gegevens: { termijnen }, feiten: [{ code: 'NAZORG_BEGONNEN', waarde: 'BEGONNEN' }] };
    });
  }
}
