import { AVG_SOORTEN, AVG_UITKOMSTEN, type AvgSoort, type AvgUitkomst } from '#domain/avg/avg-verzoek.js';
import { BLOKKADE_GRONDEN, BLOKKADE_OPHEFFINGEN, type BlokkadeGrond, type BlokkadeOpheffing } from '#domain/blokkade/bewaar-blokkade.js';
import { BEWAAR_KLASSEN, type BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { VerlengReden } from '#domain/termijn/verlenging.js';
import { Id, IsDatum, IsTijdstip, Keuze, KeuzeLijst, OfNiets, Optioneel, Tekst } from '../http/velden.js';

const KLASSEN = { min: 1, max: BEWAAR_KLASSEN.length };

export class NieuweBlokkadeDto {
  @Keuze(BLOKKADE_GRONDEN, 'Waarom er niet mag worden vernietigd.', 'BlokkadeGrond')
  readonly grond!: BlokkadeGrond;

  @Optioneel()
  @KeuzeLijst(BEWAAR_KLASSEN, KLASSEN, 'Welke bewaarklassen moeten blijven. Zonder keuze: alles.', 'BewaarKlasse')
  readonly klassen?: readonly BewaarKlasse[];

  @IsDatum('Tot en met welke dag. Daarna vragen wij of de blokkade nog nodig is.')
  readonly tot!: IsoDate;

  @Id('De persoon die zegt wanneer de blokkade weg kan.')
  readonly eigenaarId!: string;
}

export class OpheffingDto {
  @Keuze(BLOKKADE_OPHEFFINGEN, 'Waarom de blokkade weg kan.', 'BlokkadeOpheffing')
  readonly reden!: BlokkadeOpheffing;
}

export class BewaarBlokkadeDto {
  @Id('De blokkade.')
  readonly id!: string;

  @Keuze(BLOKKADE_GRONDEN, 'Waarom er niet mag worden vernietigd.', 'BlokkadeGrond')
  readonly grond!: BlokkadeGrond;

  @KeuzeLijst(BEWAAR_KLASSEN, KLASSEN, 'Welke bewaarklassen moeten blijven.', 'BewaarKlasse')
  readonly klassen!: readonly BewaarKlasse[];

  @IsDatum('De dag waarop wij vragen of de blokkade nog nodig is.')
  readonly tot!: IsoDate;

  @Id('De eigenaar.')
  readonly eigenaarId!: string;

  @IsTijdstip('Wanneer de blokkade is geplaatst.')
  readonly geplaatstOp!: Instant;

  @OfNiets()
  @IsTijdstip('Wanneer de blokkade is opgeheven; null zolang die geldt.')
  readonly opgehevenOp!: Instant | null;

  @OfNiets()
  @Keuze(BLOKKADE_OPHEFFINGEN, 'Waarom de blokkade is opgeheven.', 'BlokkadeOpheffing')
  readonly opheffing!: BlokkadeOpheffing | null;
}

export class NieuwAvgVerzoekDto {
  @Keuze(AVG_SOORTEN, 'Wat voor verzoek het is.', 'AvgSoort')
  readonly soort!: AvgSoort;

  @Tekst({ max: 4000 }, 'Wat er wordt gevraagd.')
  readonly tekst!: string;

  @Optioneel()
  @IsDatum('De dag waarop het verzoek binnenkwam, als dat niet hier was.')
  readonly ontvangenOp?: IsoDate;
}

export class AvgVerlengingDto {
  @Keuze(['VERZOEK_INGEWIKKELD', 'VEEL_VERZOEKEN'], 'Waarom er meer tijd nodig is.', 'AvgVerlengReden')
  readonly reden!: VerlengReden;
}

export class AvgAntwoordDto {
  @Keuze(AVG_UITKOMSTEN, 'Wat er met het verzoek is gedaan.', 'AvgUitkomst')
  readonly uitkomst!: AvgUitkomst;

  @Tekst({ max: 8000 }, 'Het antwoord aan de kandidaat.')
  readonly tekst!: string;
}

export class AvgVerklaringDto {
  @Tekst({ max: 4000 }, 'Uw eigen verklaring bij wat niet is verbeterd.')
  readonly tekst!: string;
}

export class AvgVerzoekDto {
  @Id('Het verzoek.')
  readonly id!: string;

  @Keuze(AVG_SOORTEN, 'Wat voor verzoek het is.', 'AvgSoort')
  readonly soort!: AvgSoort;

  @Tekst({ max: 4000 }, 'Wat er is gevraagd.')
  readonly tekst!: string;

  @IsTijdstip('Wanneer het verzoek binnenkwam.')
  readonly ontvangenOp!: Instant;

  @OfNiets()
  @IsTijdstip('Tot wanneer het verzoek kan worden beantwoord.')
  readonly uiterlijk!: Instant | null;

  @OfNiets()
  @IsTijdstip('Wanneer de termijn is verlengd.')
  readonly verlengdOp!: Instant | null;

  @OfNiets()
  @Keuze(AVG_UITKOMSTEN, 'Wat er met het verzoek is gedaan; null zolang er geen antwoord is.', 'AvgUitkomst')
  readonly uitkomst!: AvgUitkomst | null;

  @OfNiets()
  @Tekst({ max: 8000 }, 'Het antwoord.')
  readonly antwoord!: string | null;

  @OfNiets()
  @IsTijdstip('Wanneer het verzoek is beantwoord.')
  readonly beantwoordOp!: Instant | null;

  @OfNiets()
  @Tekst({ max: 4000 }, 'De verklaring van de kandidaat bij wat niet is verbeterd.')
  readonly verklaring!: string | null;

  @OfNiets()
  @IsTijdstip('Wanneer de verklaring is gegeven.')
  readonly verklaardOp!: Instant | null;

  @OfNiets()
  @IsTijdstip('Wanneer de beperking van het gebruik is opgeheven; null zolang die geldt of er geen is.')
  readonly beperkingOpgehevenOp!: Instant | null;
}
