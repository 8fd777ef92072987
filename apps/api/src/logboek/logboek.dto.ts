import type { Instant } from '#domain/kalender/instant.js';
import type { LogboekVraag } from '#dossier/logboek/neem-uit.js';
import { Aantal, Id, IsTijdstip, Optioneel, Tekst } from '../http/velden.js';

const GEWOON = 1_000;
const MEESTE = 50_000;

/** Which part of a log. */
export class LogboekVraagDto {
  @Optioneel()
  @IsTijdstip('Vanaf dit tijdstip.')
  readonly van?: Instant;

  @Optioneel()
  @IsTijdstip('Tot dit tijdstip; het tijdstip zelf hoort er niet bij.')
  readonly tot?: Instant;

  @Optioneel()
  @Id('Alleen wat over deze toetsing gaat.')
  readonly toetsing?: string;

  @Aantal({ hoogstens: MEESTE, gewoon: GEWOON }, 'Hoeveel regels er hoogstens worden gelezen.')
  readonly aantal: number = GEWOON;

  @Optioneel()
  @Tekst({ max: 200 }, 'De cursor uit de kop Link van het vorige antwoord (rel="next").')
  readonly cursor?: string;
}

export function toLogboekVraag({ van, tot, toetsing, aantal, cursor }: LogboekVraagDto): LogboekVraag {
  return {
    aantal,
    ...(van === undefined ? {} : { van }),
    ...(tot === undefined ? {} : { tot }),
    ...(toetsing === undefined ? {} : { toetsingId: toetsing.toLowerCase() }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}
