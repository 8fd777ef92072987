/** The last part: the check before it goes. */
export const NAKIJKEN = 'nakijken';

/** Where a part of the questionnaire is, or one question of it. */
export const naarDeel = (deel: string, vraag?: string): string => `?deel=${deel}${vraag === undefined ? '' : `#vraag-${vraag}`}`;
