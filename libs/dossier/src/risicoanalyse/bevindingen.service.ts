import { type Bevinding, type BevindingBron, type BevindingBronSoort, bevindingWeigeringen } from '#domain/bevinding/bevinding.rules.js';
import { BEVINDING_OVERGANGEN } from '#domain/bevinding/bevinding-status.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { statusovergangWeigeringen } from '#domain/statusmachine/statusmachine.js';
import { vragenlijstVan } from '#domain/vragenlijst/eigen-vragenlijst.js';
import { onjuistAntwoordWeigeringen } from '#domain/vragenlijst/vragenlijsten.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type GelezenOnderdeel, lees, verwijder, voegToe, wijzig, zoek } from '../onderdeel/onderdelen.js';
import { versieVanOnderdeel, zonderIfMatch } from '../onderdeel/versie-van-onderdeel.js';
import { kaderVan } from '../vragenlijst/kader.js';
import { isVoorgelegdeBevinding, vanKandidaat } from './voorgelegd.js';
import { naWeglaten } from './weglaten.js';

/** A source of a bevinding as it comes in. What was found in public sources names the line of the bronnenregister. */
export interface BronVanBevinding {
  readonly soort: BevindingBronSoort;
  readonly herkomst: string;
  readonly bronbevindingId?: string;
}
export interface BevindingInvoer extends Pick<
  Bevinding,
  'categorie' | 'feit' | 'duiding' | 'verklaringKandidaat' | 'bewijskracht' | 'onjuistAntwoord'
> {
  readonly bronnen: readonly BronVanBevinding[];
}

/** S11: what was found, with its sources; and the changes that follow from hoor en wederhoor (S12). */
export class BevindingenService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /**
   * Also while reactions are answered: then it goes to the kandidaat in the extra round. Refuses with the codes of `bevindingWeigeringen`,
   * ONDERDEEL_ONBEKEND for a source that is not in the register, VRAAG_ONBEKEND for an untrue answer to a question that was not asked,
   * ANTWOORD_IS_AANBOD for one to an offer of support.
   */
  legVast(verzoek: Verzoek, toetsingId: string, invoer: BevindingInvoer): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'legBevindingVast' }, async (dossier) => {
      const inhoud = await toInhoud(dossier, invoer, Math.max(0, ...dossier.beeld.werk.bevindingen.map((b) => b.nummer)) + 1);
      const { id } = await voegToe(dossier, 'BEVINDING', inhoud);
      return { objectId: id, inhoud };
    });
  }

  /**
   * In the risicoanalyse a bevinding is rewritten. After it was put forward it lapses instead, and its successor goes to the kandidaat in the
   * extra round: the answer then names the new one. Refuses as `legVast`, and with IF_MATCH_ONTBREEKT, VERSIE_VEROUDERD, STATUS_OVERGANG_ONGELDIG.
   */
  wijzig(verzoek: Verzoek, toetsingId: string, id: string, invoer: BevindingInvoer): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...zonderIfMatch(verzoek), toetsingId, handeling: 'wijzigBevinding' }, async (dossier) => {
      const versie = versieVanOnderdeel(verzoek);
      const { id: _id, nummer, versie: _versie, ...bekend } = await zoek(dossier, 'BEVINDING', id);
      const inhoud = await toInhoud(dossier, invoer, nummer);
      if (bekend.status === 'CONCEPT') {
        await wijzig(dossier, 'BEVINDING', id, versie, inhoud);
        return { objectId: id, inhoud };
      }
      eis(statusovergangWeigeringen(BEVINDING_OVERGANGEN, bekend.status, 'VERVALLEN'));
      await wijzig(dossier, 'BEVINDING', id, versie, { ...bekend, status: 'VERVALLEN' });
      const { id: opvolger } = await voegToe(dossier, 'BEVINDING', inhoud);
      await verwijsDoor(dossier, id, opvolger);
      return { objectId: opvolger, gegevens: { vervallen: id }, inhoud };
    });
  }

  /**
   * After it was put forward a bevinding lapses instead. Refuses with ONDERDEEL_ONBEKEND, ONDERDEEL_IN_GEBRUIK (a risk rests on it),
   * VERSIE_VEROUDERD and the codes of `naWeglaten`.
   */
  verwijder(verzoek: Verzoek, toetsingId: string, id: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...zonderIfMatch(verzoek), toetsingId, handeling: 'verwijderBevinding' }, async (dossier) => {
      if (dossier.beeld.werk.risicos.some((r) => r.bevindingIds.includes(id))) throw new DomainError('ONDERDEEL_IN_GEBRUIK');
      const { id: _id, nummer: _nummer, versie, ...bekend } = await zoek(dossier, 'BEVINDING', id);
      const { werk } = dossier.beeld;
      const gevolg = naWeglaten(dossier, { ...werk, bevindingen: werk.bevindingen.filter((b) => b.id !== id) });
      if (bekend.status === 'CONCEPT') {
        await verwijder(dossier, 'BEVINDING', id, verzoek.ifMatch);
      } else {
        eis(statusovergangWeigeringen(BEVINDING_OVERGANGEN, bekend.status, 'VERVALLEN'));
        await wijzig(dossier, 'BEVINDING', id, verzoek.ifMatch ?? versie, { ...bekend, status: 'VERVALLEN' });
      }
      return { ...gevolg, objectId: id };
    });
  }

  /** The kandidaat sees what was put before him, not what is being written. */
  lees(beller: Beller, toetsingId: string): Promise<readonly GelezenOnderdeel<'BEVINDING'>[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'CONCEPT' }, async (dossier) => {
      const alle = await lees(dossier, 'BEVINDING');
      return vanKandidaat(dossier) ? alle.filter(isVoorgelegdeBevinding) : alle;
    });
  }
}

async function toInhoud(dossier: OpenDossier, invoer: BevindingInvoer, nummer: number): Promise<Omit<Bevinding, 'id' | 'nummer'>> {
  const inhoud = { ...invoer, status: 'CONCEPT' as const, bronnen: await metRegister(dossier, invoer.bronnen) };
  const lijst = vragenlijstVan(dossier.beeld);
  const vraag =
    invoer.onjuistAntwoord === undefined ? [] : onjuistAntwoordWeigeringen(lijst, kaderVan(dossier.beeld), invoer.onjuistAntwoord);
  eis([...bevindingWeigeringen({ ...inhoud, nummer }), ...vraag]);
  return inhoud;
}

/** Whether a source is about the kandidaat is what the register says, not what is typed here (INV-23). */
async function metRegister(dossier: OpenDossier, bronnen: readonly BronVanBevinding[]): Promise<readonly BevindingBron[]> {
  const register = bronnen.length === 0 ? [] : await lees(dossier, 'BRONBEVINDING');
  return bronnen.map(({ soort, herkomst, bronbevindingId }) => {
    if (bronbevindingId === undefined && soort !== 'OPENBARE_BRON') return { soort, herkomst };
    const bron = register.find((b) => b.id === bronbevindingId);
    if (bron === undefined) throw new DomainError('ONDERDEEL_ONBEKEND');
    return { soort, herkomst, bronbevindingId: bron.id, persoonsmatch: bron.persoonsmatch };
  });
}

/** Risks go on resting on the finding as it reads now. */
async function verwijsDoor(dossier: OpenDossier, van: string, naar: string): Promise<void> {
  for (const { id, nummer: _nummer, versie, ...risico } of await lees(dossier, 'RISICO')) {
    if (!risico.bevindingIds.includes(van)) continue;
    const bevindingIds = risico.bevindingIds.map((b) => (b === van ? naar : b));
    await wijzig(dossier, 'RISICO', id, versie, { ...risico, bevindingIds });
  }
}
