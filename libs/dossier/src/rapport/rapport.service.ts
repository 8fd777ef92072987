import { randomUUID } from 'node:crypto';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { RapportInhoud } from '#domain/rapport/rapport.js';
import { rapportWeigeringen, type ToetsOnderdeel } from '#domain/rapport/rapport.rules.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { RapportEntity } from '#persistence/entities/rapport.entity.js';
import { maakRapport } from '#report/rapport.js';
import type { Kluis } from '#vault/kluis.js';
import { type Aantekening, leesAantekeningen } from '../avg/lees-verzoeken.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { lees, wijzig } from '../onderdeel/onderdelen.js';
import { inhoudHash } from './inhoud-hash.js';
import { leesRapport, rapportPlek, type VastgesteldRapport } from './rapport-rij.js';
import { toRapportInput } from './to-rapport-input.js';
import { verzamelRapport } from './verzamel-rapport.js';

/** What was fixed never changes; what came of a request to put it right is read with it (INV-17). */
export interface RapportMetAantekeningen extends VastgesteldRapport {
  readonly aantekeningen: readonly Aantekening[];
}

/** The report as it would be fixed now. `hash`: by which who fixes it says what he read. */
export interface Conceptrapport extends RapportInhoud {
  readonly hash: string;
}

const hexHash = (inhoud: RapportInhoud): string => inhoudHash(inhoud).toString('hex');

/** S14: a second person looks at the report and fixes it; from then on it is what it is (INV-11, INV-17). */
export class RapportService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
    private readonly kluis: Kluis,
  ) {}

  /** The report as it would be fixed now: for who writes and who tests it. */
  leesConcept(beller: Beller, toetsingId: string): Promise<Conceptrapport> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'RAPPORT_CONCEPT' }, async (dossier) => {
      const inhoud = await verzamelRapport(dossier, this.kluis);
      return { ...inhoud, hash: hexHash(inhoud) };
    });
  }

  /** `gelezen`: hash of the concept that was read. Refuses with VERSIE_VEROUDERD when it reads otherwise by now, and with all codes of `rapportWeigeringen` that apply. */
  stelVast(verzoek: Verzoek, toetsingId: string, bevestigd: readonly ToetsOnderdeel[], gelezen?: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'stelRapportVast' }, async (dossier) => {
      const { tx, sleutels } = dossier;
      const vastgesteldDoor = verzoek.beller.persoonId;
      const inhoud = await verzamelRapport(dossier, this.kluis, vastgesteldDoor);
      eis(rapportWeigeringen(inhoud, bevestigd));
      // The concept names who is assigned, the report who fixes it.
      const isGelezen =
        gelezen === undefined || [inhoud, await verzamelRapport(dossier, this.kluis)].some((een) => hexHash(een) === gelezen);
      if (!isGelezen) throw new DomainError('VERSIE_VEROUDERD');
      const id = randomUUID();
      const hash = inhoudHash(inhoud);
      await tx.manager.insert(RapportEntity, {
        id,
        ...rijVan(dossier),
        versie: inhoud.versie,
        inhoud: sleutels.verzegel(rapportPlek(id), inhoud),
        hash,
        vastgesteldOp: new Date(tx.nu),
        vastgesteldDoor,
      });
      await stelBevindingenVast(dossier);
      return {
        objectId: id,
        feiten: [{ code: 'RAPPORT_VASTGESTELD', waarde: 'VASTGESTELD' }],
        gegevens: { versie: inhoud.versie, hash: hash.toString('hex') },
        inhoud,
      };
    });
  }

  /** With the notes that stand beside it. Refuses with TOETSING_ONBEKEND as long as nothing was fixed. */
  lees(beller: Beller, toetsingId: string): Promise<RapportMetAantekeningen> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'RAPPORT' }, async (dossier) => {
      const rapport = await eisRapport(dossier);
      return { ...rapport, aantekeningen: await leesAantekeningen(dossier, rapport.inhoud) };
    });
  }

  /** The report to print, made from what was fixed: equal bytes each time with the same version of the software. */
  async pdf(beller: Beller, toetsingId: string): Promise<Uint8Array> {
    const { rapport, datum } = await this.inzage.lees({ beller, toetsingId, inzage: 'RAPPORT' }, async (dossier) => {
      const vastgesteld = await eisRapport(dossier);
      return { rapport: vastgesteld, datum: localDate(vastgesteld.vastgesteldOp, dossier.beeld.tijdzone) };
    });
    return maakRapport(toRapportInput(rapport.inhoud, datum));
  }
}

async function eisRapport(dossier: OpenDossier): Promise<VastgesteldRapport> {
  const rapport = await leesRapport(dossier);
  if (rapport === undefined) throw new DomainError('TOETSING_ONBEKEND');
  return rapport;
}

async function stelBevindingenVast(dossier: OpenDossier): Promise<void> {
  for (const { id, nummer: _nummer, versie, ...bevinding } of await lees(dossier, 'BEVINDING')) {
    if (bevinding.status !== 'VERVALLEN') await wijzig(dossier, 'BEVINDING', id, versie, { ...bevinding, status: 'VASTGESTELD' });
  }
}
