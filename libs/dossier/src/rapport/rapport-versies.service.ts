import { randomUUID } from 'node:crypto';
import { isGrondVoorCorrectie } from '#domain/avg/avg-verzoek.rules.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { type BevindingCorrectie, correctieWeigeringen, corrigeer, type RapportCorrectie } from '#domain/rapport/correctie.rules.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { AvgVerzoekEntity } from '#persistence/entities/avg-verzoek.entity.js';
import { RapportEntity } from '#persistence/entities/rapport.entity.js';
import { maakRapport } from '#report/rapport.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { lees, wijzig } from '../onderdeel/onderdelen.js';
import { inhoudHash } from './inhoud-hash.js';
import { leesRapport, openRapport, rapportPlek, type VastgesteldRapport } from './rapport-rij.js';
import { toRapportInput } from './to-rapport-input.js';

/** GELDEND: the one that holds now. VERVANGEN: corrected in its ronde. VERVALLEN: the last one of a ronde that was opened again. */
export type RapportStand = 'GELDEND' | 'VERVANGEN' | 'VERVALLEN';

export interface RapportVersie {
  readonly id: string;
  readonly ronde: number;
  readonly versie: number;
  readonly hash: string;
  readonly vastgesteldOp: Instant;
  readonly stand: RapportStand;
}

/** INV-17: a fixed report never changes. A correction is a version of its own with a note, and those before it stay to be read. */
export class RapportVersiesService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Refuses with TOETSING_ONBEKEND as long as nothing was fixed, the codes of `correctieWeigeringen`, VERBODEN_GEGEVENS, AVG_VERZOEK_ONBEKEND. */
  corrigeer(verzoek: Verzoek, toetsingId: string, correctie: RapportCorrectie): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'corrigeerRapport' }, async (dossier) => {
      const { tx, beeld, sleutels } = dossier;
      const geldend = await leesRapport(dossier);
      if (geldend === undefined) throw new DomainError('TOETSING_ONBEKEND');
      eis([...correctieWeigeringen(geldend.inhoud, correctie), ...verbodenGegevensWeigeringen(...teksten(correctie))]);
      if (correctie.verzoekId !== undefined) await eisGrond(dossier, correctie.verzoekId);
      const inhoud = corrigeer(geldend.inhoud, correctie, localDate(tx.nu, beeld.tijdzone));
      const id = randomUUID();
      const hash = inhoudHash(inhoud);
      await tx.manager.insert(RapportEntity, {
        id,
        ...rijVan(dossier),
        versie: inhoud.versie,
        inhoud: sleutels.verzegel(rapportPlek(id), inhoud),
        hash,
        vastgesteldOp: new Date(tx.nu),
        vastgesteldDoor: verzoek.beller.persoonId,
      });
      await corrigeerBevindingen(dossier, correctie.bevindingen);
      return {
        objectId: id,
        gegevens: { versie: inhoud.versie, vanVersie: geldend.versie, hash: hash.toString('hex') },
        inhoud: correctie,
      };
    });
  }

  /** All versions of all rondes, the oldest first; empty as long as nothing was fixed. */
  lijst(beller: Beller, toetsingId: string): Promise<readonly RapportVersie[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'RAPPORT_VERSIES' }, async (dossier) => {
      const geldend = await leesRapport(dossier);
      const rijen = await dossier.tx.manager.find(RapportEntity, { where: { toetsingId }, order: { ronde: 'ASC', versie: 'ASC' } });
      return rijen.map((rij) => toVersie(rij, rijen, geldend));
    });
  }

  lees(beller: Beller, toetsingId: string, rapportId: string): Promise<VastgesteldRapport> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'RAPPORT_VERSIES', objectId: rapportId }, (dossier) => zoek(dossier, rapportId));
  }

  async pdf(beller: Beller, toetsingId: string, rapportId: string): Promise<Uint8Array> {
    const { rapport, datum } = await this.inzage.lees(
      { beller, toetsingId, inzage: 'RAPPORT_VERSIES', objectId: rapportId },
      async (dossier) => {
        const gevonden = await zoek(dossier, rapportId);
        return { rapport: gevonden, datum: localDate(gevonden.vastgesteldOp, dossier.beeld.tijdzone) };
      },
    );
    return maakRapport(toRapportInput(rapport.inhoud, datum));
  }
}

const teksten = ({ notitie, bevindingen }: RapportCorrectie): readonly string[] => [
  notitie,
  ...bevindingen.flatMap(({ feit, duiding, verklaringKandidaat }) => [feit ?? '', duiding ?? '', verklaringKandidaat ?? '']),
];

function toVersie(rij: RapportEntity, alle: readonly RapportEntity[], geldend: VastgesteldRapport | undefined): RapportVersie {
  const { id, ronde, versie, hash, vastgesteldOp } = rij;
  const gecorrigeerd = alle.some((ander) => ander.ronde === ronde && ander.versie > versie);
  const stand = id === geldend?.id ? 'GELDEND' : gecorrigeerd ? 'VERVANGEN' : 'VERVALLEN';
  return { id, ronde, versie, hash: hash.toString('hex'), vastgesteldOp: toInstant(vastgesteldOp.toISOString()), stand };
}

async function zoek({ tx, beeld, sleutels }: OpenDossier, id: string): Promise<VastgesteldRapport> {
  const rij = await tx.manager.findOneBy(RapportEntity, { id, toetsingId: beeld.toetsingId });
  if (rij === null) throw new DomainError('NIET_GEVONDEN');
  return openRapport(sleutels, rij);
}

/** The request that is answered by this: a rectification that was not refused. */
async function eisGrond({ tx, beeld }: OpenDossier, id: string): Promise<void> {
  const verzoek = await tx.manager.findOneBy(AvgVerzoekEntity, { id, toetsingId: beeld.toetsingId });
  if (verzoek === null || !isGrondVoorCorrectie(verzoek)) throw new DomainError('AVG_VERZOEK_ONBEKEND');
}

/** The findings of the case follow, so that what comes after rests on what is right. */
async function corrigeerBevindingen(dossier: OpenDossier, correcties: readonly BevindingCorrectie[]): Promise<void> {
  for (const { id, nummer, versie, ...bevinding } of await lees(dossier, 'BEVINDING')) {
    const correctie = correcties.find((c) => c.nummer === nummer);
    if (correctie === undefined) continue;
    const { nummer: _nummer, ...velden } = correctie;
    await wijzig(dossier, 'BEVINDING', id, versie, { ...bevinding, ...velden });
  }
}
