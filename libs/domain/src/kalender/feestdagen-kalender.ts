import { feestdagenVan } from './feestdagen.js';
import { weekday, type IsoDate } from './iso-date.js';

/** Says which days are working days: not Saturday, not Sunday, not a holiday. */
export interface WerkdagenKalender {
  isWerkdag(datum: IsoDate): boolean;
}

/** The calendar of an organisation. */
export interface FeestdagenKalender extends WerkdagenKalender {
  /** The Dutch name of the holiday, the organisation's own days included. */
  feestdag(datum: IsoDate): string | undefined;
  /** Without the organisation's own days: a town's carnival closing doesn't extend a term that a law sets. */
  readonly wettelijk: WerkdagenKalender;
}

/** A day on which the organisation is closed. */
export interface EigenVrijeDag {
  readonly datum: IsoDate;
  readonly naam: string;
  /** Equated with a holiday by royal decree (Algemene termijnenwet, art. 3 lid 3), so that it counts for statutory terms too. */
  readonly gelijkgesteld?: boolean;
}

/** The official Dutch days, which also hold on Bonaire, Sint Eustatius and Saba (art. 5a), plus the organisation's own. */
export function feestdagenKalender(eigenDagen: readonly EigenVrijeDag[] = []): FeestdagenKalender {
  const years = new Map<string, ReadonlyMap<IsoDate, string>>();
  const officieel = (datum: IsoDate): string | undefined => {
    const year = datum.slice(0, 4);
    const days = years.get(year) ?? feestdagenVan(Number(year));
    years.set(year, days);
    return days.get(datum);
  };
  const eigen = new Map(eigenDagen.map((dag) => [dag.datum, dag.naam]));
  const gelijkgesteld = new Set(eigenDagen.filter((dag) => dag.gelijkgesteld === true).map((dag) => dag.datum));
  const feestdag = (datum: IsoDate): string | undefined => officieel(datum) ?? eigen.get(datum);
  return {
    feestdag,
    isWerkdag: (datum) => weekday(datum) < 6 && feestdag(datum) === undefined,
    wettelijk: {
      isWerkdag: (datum) => weekday(datum) < 6 && officieel(datum) === undefined && !gelijkgesteld.has(datum),
    },
  };
}
