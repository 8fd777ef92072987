import { toRegime } from '#domain/rechtskader/rechtskader.js';
import { DomainError, eis, type Weigering } from '#domain/fout/domain-error.js';
import type { AanvullingInhoud } from '#domain/onderdeel/onderdeel.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { Antwoord, Antwoorden } from '#domain/vragenlijst/antwoord.js';
import { type VragenlijstOordeel, vragenlijstOordeelWeigeringen } from '#domain/vragenlijst/beoordeling.rules.js';
import { controleerAntwoord, controleerConcept } from '#domain/vragenlijst/controleer-antwoord.js';
import { controleerVragenlijst } from '#domain/vragenlijst/controleer-vragenlijst.js';
import { vragenlijstVan } from '#domain/vragenlijst/eigen-vragenlijst.js';
import { vindVraag, type VragenlijstKader, vraagWeigeringen, zichtbareVragen } from '#domain/vragenlijst/vragenlijsten.js';
import { StapEntity } from '#persistence/entities/stap.entity.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { voegToe } from '../onderdeel/onderdelen.js';
import { termijnLoopt } from '../proces/termijn-loopt.js';
import { stapRedenPlek } from './antwoord-plek.js';
import { bewaarAntwoorden, laadVragenlijst, leesAntwoorden, schrijfVragenlijst } from './antwoorden.js';

/** Answers by question code; null takes an answer back. */
export type TeBewaren = Readonly<Record<string, Antwoord | null>>;

/** S06: the kandidaat answers, submits and adds to the answers; the adviseur judges whether they are complete. */
export class VragenlijstService {
  constructor(private readonly handelingen: HandelingenService) {}

  /**
   * Saves some answers as a draft. `versie`: that of the questionnaire which the caller saw; 0 before the first time. Refuses with
   * VERSIE_VEROUDERD, VRAAG_ONBEKEND, VRAAG_NIET_VAN_TOEPASSING, BUITEN_WETTELIJKE_REIKWIJDTE and the codes of `controleerConcept`.
   */
  bewaar(verzoek: Verzoek, toetsingId: string, versie: number, antwoorden: TeBewaren): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'bewaarAntwoorden' }, async (dossier) => {
      const lijst = await laadVragenlijst(dossier);
      if (lijst.versie !== versie) throw new DomainError('VERSIE_VEROUDERD');
      eis(Object.entries(antwoorden).flatMap(([code, antwoord]) => weigeringen(dossier.beeld, code, antwoord, controleerConcept)));
      await schrijfVragenlijst(dossier, { versie: versie + 1, ingediendOp: null });
      await bewaarAntwoorden(dossier, antwoorden);
      return { gegevens: { versieVragenlijst: versie + 1, aantal: Object.keys(antwoorden).length }, inhoud: antwoorden };
    });
  }

  /**
   * Signs and submits; after that answers can only be added to. Who signs also answers the closing statement. Refuses with
   * VERKLARING_ONTBREEKT when not signed, and with everything that `controleerVragenlijst` finds.
   */
  dienIn(verzoek: Verzoek, toetsingId: string, { naarWaarheid }: { readonly naarWaarheid: boolean }): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'dienVragenlijstIn' }, async (dossier) => {
      const { tx, beeld } = dossier;
      const kader = kaderVan(beeld);
      const lijst = vragenlijstVan(beeld);
      const verklaringen = zichtbareVragen(lijst, kader).filter(({ type }) => type === 'VERKLARING');
      if (!naarWaarheid) throw new DomainError('VERKLARING_ONTBREEKT', { vraag: verklaringen[0]?.code ?? '' });
      const verklaard = Object.fromEntries(verklaringen.map(({ code }) => [code, { soort: 'VERKLARING', akkoord: true } as const]));
      const antwoorden: Antwoorden = { ...(await leesAntwoorden(dossier)), ...verklaard };
      eis(controleerVragenlijst(antwoorden, lijst, kader));
      const { versie } = await laadVragenlijst(dossier);
      // The closing statement first: once submitted, the database lets no answer in.
      await schrijfVragenlijst(dossier, { versie: versie + 1, ingediendOp: null });
      await bewaarAntwoorden(dossier, verklaard);
      await schrijfVragenlijst(dossier, { versie: versie + 1, ingediendOp: new Date(tx.nu) });
      return {
        feiten: [{ code: 'VRAGENLIJST_INGEDIEND', waarde: 'INGEDIEND' }],
        gegevens: { lijst: `v${beeld.vragenlijstVersie}`, aantal: Object.keys(antwoorden).length },
        inhoud: antwoorden,
      };
    });
  }

  /** Refuses with AANVULRONDES_OP, REDEN_ONTBREEKT, VERBODEN_GEGEVENS. The kandidaat reads the explanation. */
  beoordeel(verzoek: Verzoek, toetsingId: string, oordeel: VragenlijstOordeel, toelichting: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beoordeelVragenlijst' }, async (dossier) => {
      eis(vragenlijstOordeelWeigeringen(dossier.beeld.feiten, oordeel, toelichting));
      await bewaarToelichting(dossier, toelichting);
      return { feiten: [{ code: 'VRAGENLIJST_BEOORDEELD', waarde: oordeel }], gegevens: { oordeel }, inhoud: toelichting };
    });
  }

  /** Adds an answer; what was submitted stays as it was. Refuses as `bewaar`, and with what `controleerAntwoord` says. */
  vulAan(verzoek: Verzoek, toetsingId: string, aanvulling: AanvullingInhoud): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'vulVragenlijstAan' }, async (dossier) => {
      eis(weigeringen(dossier.beeld, aanvulling.vraag, aanvulling.antwoord, controleerAntwoord));
      const { id, nummer } = await voegToe(dossier, 'AANVULLING', aanvulling);
      return { objectId: id, gegevens: { vraag: aanvulling.vraag, nummer }, inhoud: aanvulling };
    });
  }

  /** By the kandidaat when he is done; by the adviseur once the term is over, so that silence holds up nothing. Refuses with AANVULTERMIJN_LOOPT. */
  rondAanvullingAf(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'rondAanvullingAf' }, async (dossier) => {
      const kandidaat = verzoek.beller.persoonId === dossier.beeld.kandidaatId;
      if (!kandidaat && (await termijnLoopt(dossier, 'T03', 'AANVULLING'))) throw new DomainError('AANVULTERMIJN_LOOPT');
      return { feiten: [{ code: 'VRAGENLIJST_AANGEVULD', waarde: kandidaat ? 'AANGEVULD' : 'NIET_AANGEVULD' }] };
    });
  }
}

/** Which questions this kandidaat gets. */
export const kaderVan = (beeld: ToetsingBeeld): VragenlijstKader => ({ bestuurslaag: beeld.bestuurslaag, regime: toRegime(beeld.regime) });

function weigeringen(
  beeld: ToetsingBeeld,
  code: string,
  antwoord: Antwoord | null,
  controleer: typeof controleerConcept,
): readonly Weigering[] {
  const lijst = vragenlijstVan(beeld);
  const nietGevraagd = vraagWeigeringen(lijst, kaderVan(beeld), code);
  const vraag = vindVraag(lijst, code);
  if (nietGevraagd.length > 0 || vraag === undefined || antwoord === null) return nietGevraagd;
  return controleer(vraag, antwoord);
}

/** Kept with the judging step, which this act closes. */
async function bewaarToelichting({ tx, beeld, sleutels }: OpenDossier, toelichting: string): Promise<void> {
  const code = 'VRAGENLIJST_BEOORDELING';
  const volgnummer = openVolgnummer(beeld, code);
  if (toelichting.trim() === '' || volgnummer === undefined) return;
  const reden = sleutels.verzegel(stapRedenPlek(beeld, code, volgnummer), toelichting);
  await tx.manager.update(StapEntity, { toetsingId: beeld.toetsingId, ronde: beeld.ronde, code, volgnummer }, { reden });
}
