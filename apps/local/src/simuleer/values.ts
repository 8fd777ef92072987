import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { type IsoDate, isIsoDate } from '#domain/kalender/iso-date.js';
import { atLocalTime, type Kloktijd, type Tijdzone } from '#domain/kalender/tijdzone.js';

/** Values of options: each function reads one, or says in plain Dutch what is wrong with it and gives undefined. */

export function readWord<T extends string>(name: string, text: string, words: readonly T[], wrong: string[]): T | undefined {
  const word = words.find((one) => one.toLowerCase() === text.toLowerCase());
  if (word === undefined) wrong.push(`${name} ${text} kennen wij niet. Kies uit: ${words.join(', ')}.`);
  return word;
}

/** A whole number of days, at least one. */
export function readDays(name: string, text: string, wrong: string[]): number | undefined {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  wrong.push(`${name} ${text} is geen aantal dagen. Schrijf een heel getal, bijvoorbeeld 92.`);
  return undefined;
}

export function readDate(name: string, text: string, wrong: string[]): IsoDate | undefined {
  if (isIsoDate(text)) return text;
  wrong.push(
    /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? `${name} ${text} bestaat niet. Kijk op de kalender.`
      : `${name} ${text} is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2027-01-11.`,
  );
  return undefined;
}

/** An instant with its offset, or a date: then at `time` on the clock of the organisation. */
export function readInstant(name: string, text: string, time: Kloktijd, zone: Tijdzone, wrong: string[]): Instant | undefined {
  if (!text.includes('T')) {
    const date = readDate(name, text, wrong);
    return date === undefined ? undefined : atLocalTime(date, time, zone);
  }
  try {
    return toInstant(text);
  } catch {
    wrong.push(`${name} ${text} is geen tijdstip. Schrijf datum, tijd en verschil met UTC, bijvoorbeeld 2027-01-11T14:30+01:00.`);
    return undefined;
  }
}
