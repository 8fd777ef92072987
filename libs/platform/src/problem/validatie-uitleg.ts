/** What a constraint of class-validator means for the person who filled in the field. */
interface Uitleg {
  readonly code: string;
  /** `grens` is the limit that the constraint names, when it names one. */
  readonly uitleg: (grens: string) => string;
}

const vast = (code: string, tekst: string): Uitleg => ({ code, uitleg: () => tekst });

/** In the order in which they are told: of several things wrong with one field the first here is the one to mend first. */
const TABEL = new Map<string, Uitleg>([
  ['whitelistValidation', vast('VELD_ONBEKEND', 'Dit veld kennen wij niet.')],
  ['verbodenGegevens', vast('VERBODEN_GEGEVENS', 'Haal dit weg: wij mogen het niet bewaren.')],
  ['isDefined', vast('VERPLICHT', 'Vul dit in.')],
  ['nietLeeg', vast('VERPLICHT', 'Vul dit in.')],
  ['isNotEmpty', vast('VERPLICHT', 'Vul dit in.')],
  ['isString', vast('GEEN_TEKST', 'Dit moet tekst zijn.')],
  ['isBoolean', vast('GEEN_JA_NEE', 'Kies ja of nee.')],
  ['isNumber', vast('GEEN_GETAL', 'Dit moet een getal zijn.')],
  ['isInt', vast('GEEN_GEHEEL_GETAL', 'Dit moet een heel getal zijn.')],
  ['isArray', vast('GEEN_LIJST', 'Dit moet een lijst zijn.')],
  ['isObject', vast('GEEN_OBJECT', 'Dit moet een groep van velden zijn.')],
  ['nestedValidation', vast('GEEN_OBJECT', 'Dit moet een groep van velden zijn.')],
  ['unknownValue', vast('GEEN_OBJECT', 'Dit moet een groep van velden zijn.')],
  ['isUuid', vast('GEEN_ID', 'Dit is geen geldig kenmerk.')],
  ['isEnum', vast('KEUZE_ONBEKEND', 'Kies een van de mogelijkheden.')],
  ['isIn', vast('KEUZE_ONBEKEND', 'Kies een van de mogelijkheden.')],
  ['isDateString', vast('GEEN_DATUM', 'Vul een datum in als jaar-maand-dag, bijvoorbeeld 2026-11-22.')],
  ['isIso8601', vast('GEEN_DATUM', 'Vul een datum in als jaar-maand-dag, bijvoorbeeld 2026-11-22.')],
  ['isIsoDate', vast('GEEN_DATUM', 'Vul een datum in als jaar-maand-dag, bijvoorbeeld 2026-11-22.')],
  ['isInstant', vast('GEEN_TIJDSTIP', 'Vul een datum en tijd in, bijvoorbeeld 2026-11-22T10:00:00.000Z.')],
  ['isEmail', vast('GEEN_EMAIL', 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.')],
  ['isUrl', vast('GEEN_WEBADRES', 'Vul een webadres in dat begint met https://.')],
  ['maxLength', { code: 'TE_LANG', uitleg: (grens) => `Gebruik hoogstens ${grens} tekens.` }],
  ['minLength', { code: 'TE_KORT', uitleg: (grens) => `Gebruik minstens ${grens} tekens.` }],
  ['isLength', vast('LENGTE_ONJUIST', 'Deze tekst is te kort of te lang.')],
  ['min', { code: 'TE_LAAG', uitleg: (grens) => `Dit mag niet lager zijn dan ${grens}.` }],
  ['max', { code: 'TE_HOOG', uitleg: (grens) => `Dit mag niet hoger zijn dan ${grens}.` }],
  ['arrayMinSize', { code: 'TE_WEINIG', uitleg: (grens) => `Geef er minstens ${grens}.` }],
  ['arrayMaxSize', { code: 'TE_VEEL', uitleg: (grens) => `Geef er hoogstens ${grens}.` }],
  ['arrayUnique', vast('DUBBEL', 'Hier staat iets dubbel in.')],
  ['arrayNotEmpty', vast('VERPLICHT', 'Vul dit in.')],
  ['matches', vast('VORM_ONJUIST', 'Dit heeft niet de juiste vorm.')],
]);
const VOLGORDE = [...TABEL.keys()];

export interface Regelfout {
  readonly code: string;
  readonly uitleg: string;
}

/** The constraint to tell about, of all that a field broke. Constraints of our own, which the table does not know, come last. */
export function belangrijkste(constraints: readonly string[]): string | undefined {
  const rang = (naam: string): number => (TABEL.has(naam) ? VOLGORDE.indexOf(naam) : VOLGORDE.length);
  return [...constraints].sort((a, b) => rang(a) - rang(b))[0];
}

/**
 * Code and plain Dutch for a broken constraint. A message that is not class-validator's own English was written by us for this field
 * and is passed on as it is.
 */
export function validatieUitleg(constraint: string, veld: string, message: string): Regelfout {
  const regel = TABEL.get(constraint);
  const standaard = message.startsWith(`${veld} `) || /^(each value in|property|nested property|an unknown value)\b/.test(message);
  if (regel === undefined) return { code: 'ONJUIST', uitleg: standaard ? 'Dit is niet goed ingevuld.' : message };
  if (!standaard) return { code: regel.code, uitleg: message };
  const grens =
    /(?:than or equal to|than|least|contain no more than|no more than) (-?\d+(?:\.\d+)?)/.exec(message.slice(message.indexOf(' ')))?.[1] ??
    '…';
  return { code: regel.code, uitleg: regel.uitleg(grens) };
}
