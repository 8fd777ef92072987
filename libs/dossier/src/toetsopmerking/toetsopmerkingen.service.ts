import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { Instant } from '#domain/kalender/instant.js';
import { TOETSING_BREED } from '#domain/proces/stand.js';
import type { OpmerkingOnderwerp } from '#domain/toetsopmerking/toetsopmerking.js';
import {
  antwoordOpmerkingWeigeringen,
  intrekkenWeigeringen,
  onderwerpNummer,
  openOpmerkingen,
} from '#domain/toetsopmerking/toetsopmerking.rules.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type GelezenOnderdeel, lees, verwijder, voegToe, wijzig, zoek } from '../onderdeel/onderdelen.js';
import { openTaken } from '../proces/open-taken.js';
import { sluitLosseTaken } from '../proces/sluit-losse-taken.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { leesSchrijvers } from './lees-schrijvers.js';

export interface NieuweOpmerking {
  readonly onderwerp: OpmerkingOnderwerp;
  /** Null for the report as a whole. */
  readonly onderwerpId: string | null;
  readonly tekst: string;
}
export interface OpmerkingInZicht extends Omit<GelezenOnderdeel<'TOETSOPMERKING'>, 'versie'> {
  /** Written by who reads it. */
  readonly vanUzelf: boolean;
  readonly gemaaktOp: Instant;
  readonly beantwoordOp: Instant | null;
}

/** S14: the toetser says what is not good yet, the adviseur answers; the report waits for that. */
export class ToetsopmerkingenService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  lees(beller: Beller, toetsingId: string): Promise<readonly OpmerkingInZicht[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'TOETSOPMERKINGEN' }, async (dossier) => {
      const schrijvers = await leesSchrijvers(dossier);
      return (await lees(dossier, 'TOETSOPMERKING')).flatMap(({ versie: _versie, ...opmerking }) => {
        const rij = schrijvers.get(opmerking.id);
        if (rij === undefined) return [];
        const { persoonId, gemaaktOp, gewijzigdOp } = rij;
        const beantwoordOp = opmerking.antwoord === null ? null : gewijzigdOp;
        return [{ ...opmerking, vanUzelf: persoonId === beller.persoonId, gemaaktOp, beantwoordOp }];
      });
    });
  }

  /** The adviseur gets one task for all that is open. Refuses with ONDERDEEL_ONBEKEND what is not there, or lapsed. */
  maak(verzoek: Verzoek, toetsingId: string, { onderwerp, onderwerpId, tekst }: NieuweOpmerking): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'maakToetsopmerking' }, async (dossier) => {
      const { werk } = dossier.beeld;
      const nummer = onderwerpNummer(onderwerp, onderwerpId, werk);
      if (nummer === undefined) throw new DomainError('ONDERDEEL_ONBEKEND');
      const inhoud = { onderwerp, onderwerpId, onderwerpNummer: nummer, tekst, antwoord: null };
      const { id } = await voegToe(dossier, 'TOETSOPMERKING', inhoud);
      if (openOpmerkingen(werk.toetsopmerkingen).length === 0) await laatWeten(dossier, id);
      return { objectId: id, gegevens: { onderwerp, onderwerpNummer: nummer }, inhoud };
    });
  }

  /** Refuses with ONDERDEEL_ONBEKEND, TOETSOPMERKING_BEANTWOORD. */
  beantwoord(verzoek: Verzoek, toetsingId: string, id: string, antwoord: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beantwoordToetsopmerking' }, async (dossier) => {
      const { id: _id, nummer: _nummer, versie, ...opmerking } = await zoek(dossier, 'TOETSOPMERKING', id);
      eis(antwoordOpmerkingWeigeringen(opmerking));
      await wijzig(dossier, 'TOETSOPMERKING', id, versie, { ...opmerking, antwoord });
      return { objectId: id, gegevens: { nogOpen: await rondAf(dossier, id) }, inhoud: { antwoord } };
    });
  }

  /** It goes, and with it the salts by which somebody could confirm what it said. Refuses with ONDERDEEL_ONBEKEND and the codes of `intrekkenWeigeringen`. */
  trekIn(verzoek: Verzoek, toetsingId: string, id: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'trekToetsopmerkingIn' }, async (dossier) => {
      const opmerking = await zoek(dossier, 'TOETSOPMERKING', id);
      const schrijvers = await leesSchrijvers(dossier);
      eis(intrekkenWeigeringen(opmerking, schrijvers.get(id)?.persoonId === dossier.tx.persoonId));
      await verwijder(dossier, 'TOETSOPMERKING', id);
      return { objectId: id, gegevens: { nogOpen: await rondAf(dossier, id) } };
    });
  }
}

async function laatWeten(dossier: OpenDossier, id: string): Promise<void> {
  const taak = { soort: 'TOETSOPMERKING_BEANTWOORDEN', stap: TOETSING_BREED, volgnummer: 1, uiterlijk: null } as const;
  await openTaken(dossier, [{ ...taak, kenmerk: id }]);
  await zetBerichtenKlaar(dossier, 'TAAK_NIEUW', ['ADVISEUR'], `TOETSOPMERKING/${id}`);
}

/** How many are open without this one; without any, the task of the adviseur is done. */
async function rondAf(dossier: OpenDossier, id: string): Promise<number> {
  const rest = openOpmerkingen(dossier.beeld.werk.toetsopmerkingen).filter((een) => een.id !== id).length;
  if (rest === 0) await sluitLosseTaken(dossier, 'TOETSOPMERKING_BEANTWOORDEN');
  return rest;
}
