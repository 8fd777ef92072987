import {
  bevindingStatusNa,
  antwoordWeigeringen,
  onbeantwoord,
  reactieWeigeringen,
  type WederhoorAntwoord,
  type WederhoorReactie,
} from '#domain/wederhoor/wederhoor.rules.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import type { Instant } from '#domain/kalender/instant.js';
import { feitAantal, feitSleutel } from '#domain/toetsing/feit.js';
import { isNogVoorTeLeggen } from '#domain/wederhoor/wijziging.rules.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type GelezenOnderdeel, lees, voegToe, wijzig, zoek } from '../onderdeel/onderdelen.js';
import { verlengTermijn } from '../proces/verleng-termijn.js';
import { isVoorgelegdeBevinding, isVoorgelegdeMaatregel, isVoorgelegdRisico, vanKandidaat } from '../risicoanalyse/voorgelegd.js';
import { eisElkEenKeer, legBesluitenVast, type MaatregelBesluit } from './maatregel-besluit.js';

export type ReactieInvoer = Pick<WederhoorReactie, 'onderwerp' | 'onderwerpId' | 'soort' | 'tekst'>;
export interface ReactieOpConcept {
  readonly reacties: readonly ReactieInvoer[];
  readonly maatregelen: readonly MaatregelBesluit[];
}

/** The concept as the kandidaat has it before him, what he said to it, and what he was answered. */
export interface Wederhoor {
  readonly wederhoorRonde: number;
  /** When the kandidaat reacted in this round, with or without remarks; null: not (yet). */
  readonly reactieOntvangenOp: Instant | null;
  readonly bevindingen: readonly GelezenOnderdeel<'BEVINDING'>[];
  readonly risicos: readonly GelezenOnderdeel<'RISICO'>[];
  readonly maatregelen: readonly GelezenOnderdeel<'MAATREGEL'>[];
  readonly gespreksverslagen: readonly GelezenOnderdeel<'GESPREK'>[];
  readonly reacties: readonly GelezenOnderdeel<'REACTIE'>[];
}

/** S12: the kandidaat reacts to the concept, the adviseur answers every objection (INV-09). */
export class WederhoorService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  lees(beller: Beller, toetsingId: string): Promise<Wederhoor> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'WEDERHOOR' }, async (dossier) => {
      const [bevindingen, risicos, maatregelen] = [
        await lees(dossier, 'BEVINDING'),
        await lees(dossier, 'RISICO'),
        await lees(dossier, 'MAATREGEL'),
      ];
      const kandidaat = vanKandidaat(dossier);
      return {
        wederhoorRonde: wederhoorRonde(dossier),
        reactieOntvangenOp: reactieOntvangenOp(dossier),
        bevindingen: kandidaat ? bevindingen.filter(isVoorgelegdeBevinding) : bevindingen,
        risicos: kandidaat ? risicos.filter(isVoorgelegdRisico) : risicos,
        maatregelen: kandidaat ? maatregelen.filter(isVoorgelegdeMaatregel) : maatregelen,
        gespreksverslagen: await lees(dossier, 'GESPREK'),
        reacties: await lees(dossier, 'REACTIE'),
      };
    });
  }

  /**
   * All reactions at once; with it the kandidaat is done. Reacting to nothing is an answer too. Refuses with ONDERDEEL_ONBEKEND (an item that
   * was not put before him), REACTIE_ZONDER_TEKST, STATUS_OVERGANG_ONGELDIG (a measure that was decided already).
   */
  reageer(verzoek: Verzoek, toetsingId: string, { reacties, maatregelen }: ReactieOpConcept): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'reageerOpConcept' }, async (dossier) => {
      eisElkEenKeer(maatregelen);
      await eisVoorgelegd(dossier, reacties);
      eis(reacties.flatMap(reactieWeigeringen));
      for (const reactie of reacties)
        await voegToe(dossier, 'REACTIE', { ...reactie, antwoord: null, wederhoorRonde: wederhoorRonde(dossier) });
      await verwerk(dossier, reacties);
      const besloten = await legBesluitenVast(dossier, maatregelen);
      return {
        feiten: [{ code: 'WEDERHOOR', waarde: 'GEGEVEN' }],
        sluit: besloten ? ['MAATREGELEN'] : [],
        gegevens: { reacties: reacties.length, besluiten: maatregelen.length },
        inhoud: { reacties, maatregelen },
      };
    });
  }

  /** More time for the reaction, once (T11), and for the measures that go with it. Refuses with UITSTEL_AL_VERLEEND, TERMIJN_NIET_VERLENGBAAR. */
  vraagUitstel(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'vraagUitstelWederhoor' }, async (dossier) => {
      const eerder = feitAantal(dossier.beeld.feiten, 'WEDERHOOR_UITSTEL');
      const einde = await verlengTermijn(dossier, 'T11', 'HOOR_EN_WEDERHOOR', eerder);
      if (openVolgnummer(dossier.beeld, 'MAATREGELEN') !== undefined) await verlengTermijn(dossier, 'T11', 'MAATREGELEN', eerder);
      return { feiten: [{ code: 'WEDERHOOR_UITSTEL', waarde: 'VERLEEND' }], gegevens: { termijn: 'T11', einde } };
    });
  }

  /**
   * The last answer closes the step, unless the concept was changed: then it first goes to the kandidaat again.
   * Refuses with ONDERDEEL_ONBEKEND, ANTWOORD_ZONDER_REDEN.
   */
  beantwoord(verzoek: Verzoek, toetsingId: string, reactieId: string, antwoord: WederhoorAntwoord): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beantwoordReactie' }, async (dossier) => {
      const { id: _id, nummer: _nummer, versie, ...reactie } = await zoek(dossier, 'REACTIE', reactieId);
      eis(antwoordWeigeringen(antwoord));
      await wijzig(dossier, 'REACTIE', reactieId, versie, { ...reactie, antwoord });
      const { werk } = dossier.beeld;
      const open = onbeantwoord(werk.reacties.filter((r) => r.id !== reactieId)).length;
      const klaar = open === 0 && !isNogVoorTeLeggen(werk);
      return {
        objectId: reactieId,
        feiten: klaar ? [{ code: 'WEDERHOOR_BEANTWOORD', waarde: 'BEANTWOORD' }] : [],
        sluit: klaar ? ['BEANTWOORDING'] : [],
        gegevens: { uitkomst: antwoord.uitkomst, nogOpen: open },
        inhoud: antwoord,
      };
    });
  }
}

/** 1 for the concept as it was first put forward, 2 for the extra round. */
const wederhoorRonde = ({ beeld }: OpenDossier): number => feitAantal(beeld.feiten, 'CONCEPT_VOORGELEGD');

/** The facts of the rounds are numbered alike: silence is a fact of its round too (T11). */
function reactieOntvangenOp(dossier: OpenDossier): Instant | null {
  const feit = dossier.beeld.feiten[feitSleutel('WEDERHOOR', wederhoorRonde(dossier))];
  return feit?.waarde === 'GEGEVEN' ? feit.op : null;
}

async function eisVoorgelegd(dossier: OpenDossier, reacties: readonly ReactieInvoer[]): Promise<void> {
  const { werk } = dossier.beeld;
  const gesprekken = reacties.some((r) => r.onderwerp === 'GESPREKSVERSLAG') ? await lees(dossier, 'GESPREK') : [];
  const bekend: Readonly<Record<WederhoorReactie['onderwerp'], readonly { readonly id: string }[]>> = {
    BEVINDING: werk.bevindingen.filter((b) => isVoorgelegdeBevinding(b) && b.status !== 'VERVALLEN'),
    RISICO: werk.risicos.filter(isVoorgelegdRisico),
    MAATREGEL: werk.maatregelen.filter(isVoorgelegdeMaatregel),
    GESPREKSVERSLAG: gesprekken,
  };
  if (!reacties.every((r) => bekend[r.onderwerp].some(({ id }) => id === r.onderwerpId))) throw new DomainError('ONDERDEEL_ONBEKEND');
}

/** What the reactions make of the bevindingen that were put forward. */
async function verwerk(dossier: OpenDossier, reacties: readonly ReactieInvoer[]): Promise<void> {
  for (const { id, nummer: _nummer, versie, ...bevinding } of await lees(dossier, 'BEVINDING')) {
    if (bevinding.status !== 'VOORGELEGD') continue;
    const soorten = reacties.filter((r) => r.onderwerp === 'BEVINDING' && r.onderwerpId === id).map((r) => r.soort);
    await wijzig(dossier, 'BEVINDING', id, versie, { ...bevinding, status: bevindingStatusNa(soorten) });
  }
}
