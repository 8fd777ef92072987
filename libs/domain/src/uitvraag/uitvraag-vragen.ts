/** A question that may be asked inside the organisation (S09). It names organisations and addresses, never the reason. */
export interface UitvraagVraag {
  readonly domein: string;
  /** `{over}` is replaced by what is asked about. */
  readonly tekst: string;
}

/** Version 1. A question that was asked keeps the words in which it was asked. */
export const UITVRAAG_VRAGEN = {
  CONTRACTEN: {
    domein: 'Contracten',
    tekst: 'Welke contracten heeft onze organisatie, of had zij in de afgelopen vijf jaar, met: {over}?',
  },
  SUBSIDIES: {
    domein: 'Subsidies',
    tekst: 'Welke subsidies heeft onze organisatie in de afgelopen vijf jaar gegeven of geweigerd aan: {over}?',
  },
  VERGUNNINGEN: {
    domein: 'Vergunningen en handhaving',
    tekst: 'Welke vergunningen, aanvragen en handhavingszaken zijn er, of waren er in de afgelopen vijf jaar, van of bij: {over}?',
  },
  GRONDPOSITIES: {
    domein: 'Grond en gebouwen',
    tekst:
      'Welke grond of gebouwen heeft onze organisatie gekocht, verkocht, verhuurd of verpacht aan of van, of zijn daarover gesprekken met: {over}?',
  },
  GESCHILLEN: {
    domein: 'Geschillen',
    tekst: 'Welke bezwaren, klachten, claims of rechtszaken lopen er, of liepen er in de afgelopen vijf jaar, met: {over}?',
  },
  AANBESTEDINGEN: {
    domein: 'Inkoop en aanbesteding',
    tekst: 'Aan welke aanbestedingen of offertes hebben in de afgelopen vijf jaar meegedaan, of doen nu mee: {over}?',
  },
  DEELNEMINGEN: {
    domein: 'Deelnemingen',
    tekst: 'Heeft onze organisatie aandelen, zeggenschap of een zetel in het bestuur van: {over}?',
  },
} as const satisfies Record<string, UitvraagVraag>;

export type UitvraagVraagCode = keyof typeof UITVRAAG_VRAGEN;
const vragen: Readonly<Record<UitvraagVraagCode, UitvraagVraag>> = UITVRAAG_VRAGEN;
export const UITVRAAG_VRAAG_CODES = Object.keys(UITVRAAG_VRAGEN).filter((code): code is UitvraagVraagCode => code in UITVRAAG_VRAGEN);

/** The question as the official reads it. */
export function stelVraag(code: UitvraagVraagCode, over: readonly string[]): UitvraagVraag {
  const { domein, tekst } = vragen[code];
  return { domein, tekst: tekst.replace('{over}', () => over.join('; ')) };
}
