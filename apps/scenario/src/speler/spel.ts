import type { Instant } from '#domain/kalender/instant.js';
import { localDate, type Tijdzone } from '#domain/kalender/tijdzone.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { gelijkvormig } from '../taal/dichtstbij.js';
import { leesMoment, TijdFout, toTijdstip, vanEpoch, type Vandaag } from '../taal/tijd.js';
import type { Oplosser } from '../taal/waarde.js';
import type { Scenario } from '../taal/scenario.js';
import type { Woordenboek } from '../taal/woordenboek.js';
import type { Ingeschreven } from '../wereld/mensen.js';
import type { Wereld } from '../wereld/wereld.js';
import { RegelFout } from './regel-fout.js';
import { type Antwoord, stuurVraag, type Vraag } from './vraag.js';

/** A case of the story. */
export interface Zaak {
  readonly id: string;
  readonly naam: string;
  readonly organisatieId: string;
}

/** A scenario under way: who is who, what was made, which case it is about, what time it is. */
export class Spel implements Oplosser {
  readonly #objecten = new Map<string, string>();
  readonly #zaken = new Map<string, Zaak>();
  #zaak: Zaak | undefined;
  #nu: Instant;

  constructor(
    readonly wereld: Wereld,
    readonly boek: Woordenboek,
    readonly scenario: Scenario,
  ) {
    this.#nu = toTijdstip(scenario.klok, this.zone);
  }

  get zone(): Tijdzone {
    return this.scenario.organisaties[0]?.tijdzone ?? 'Europe/Amsterdam';
  }

  get nu(): Instant {
    return this.#nu;
  }

  get vandaag(): IsoDate {
    return localDate(this.#nu, this.zone);
  }

  get dagen(): Vandaag {
    return { vandaag: this.vandaag, begin: this.scenario.klok.datum };
  }

  /** Looks at the clock; until it looks again, that is the time of what happens. */
  async kijkOpDeKlok(): Promise<void> {
    this.#nu = vanEpoch(await this.wereld.klok.nu());
  }

  mens(naam: string): Ingeschreven {
    const mens = this.wereld.mensen.find((een) => gelijkvormig(een.naam) === gelijkvormig(naam));
    if (mens === undefined) throw new RegelFout(`${naam} doet niet mee in dit scenario`);
    return mens;
  }

  /** Those of an organisation, in the order of the file. */
  mensenVan(organisatieId: string): readonly Ingeschreven[] {
    return this.wereld.mensen.filter((mens) => mens.organisatieId === organisatieId);
  }

  async vraag(wie: Ingeschreven, vraag: Vraag): Promise<Antwoord> {
    return stuurVraag({ api: this.wereld.api, token: await this.wereld.token(wie), organisatieId: wie.organisatieId }, vraag);
  }

  /** Goes to this case, or says which one it is. */
  zaak(naam?: string): Zaak {
    const gevonden = naam === undefined ? this.#zaak : this.#zaken.get(gelijkvormig(naam));
    if (gevonden === undefined)
      throw new RegelFout(
        naam === undefined ? 'er is nog geen toetsing' : `de toetsing “${naam}” is er niet: een eerdere regel is mislukt`,
      );
    this.#zaak = gevonden;
    return gevonden;
  }

  noemZaak(zaak: Zaak): void {
    this.#zaken.set(gelijkvormig(zaak.naam), zaak);
    this.#zaak = zaak;
  }

  noem(naam: string, id: string): void {
    this.#objecten.set(gelijkvormig(naam), id);
  }

  /** The ids of everything that the file gave a name. */
  get dingen(): readonly string[] {
    return [...new Set(this.#objecten.values())];
  }

  /** Name of a person or a thing with this id, for the report. */
  naamVan(id: string): string {
    return this.wereld.mensen.find((mens) => mens.id === id)?.naam ?? id;
  }

  id(naam: string): string | undefined {
    const sleutel = gelijkvormig(naam);
    return (
      this.#objecten.get(sleutel) ??
      this.wereld.mensen.find((mens) => gelijkvormig(mens.naam) === sleutel)?.id ??
      this.#zaken.get(sleutel)?.id
    );
  }

  persoon(naam: string): { readonly naam: string; readonly email: string } | undefined {
    return this.wereld.mensen.find((mens) => gelijkvormig(mens.naam) === gelijkvormig(naam));
  }

  datum(tekst: string): IsoDate | undefined {
    return this.#moment(tekst)?.datum;
  }

  tijdstip(tekst: string): Instant | undefined {
    const moment = this.#moment(tekst);
    return moment === undefined ? undefined : toTijdstip(moment, this.zone);
  }

  #moment(tekst: string): ReturnType<typeof leesMoment> {
    try {
      return leesMoment(tekst, this.dagen);
    } catch (error) {
      if (error instanceof TijdFout) return undefined;
      throw error;
    }
  }
}
