/** What a kandidaat may ask about his data (AVG art. 15 to 21; on the islands their own law). */
export const AVG_SOORTEN = ['INZAGE', 'RECTIFICATIE', 'WISSING', 'BEPERKING', 'BEZWAAR', 'OVERDRACHT'] as const;
export type AvgSoort = (typeof AVG_SOORTEN)[number];

/** INGETROKKEN: the kandidaat took it back. */
export const AVG_UITKOMSTEN = ['INGEWILLIGD', 'DEELS_INGEWILLIGD', 'AFGEWEZEN', 'INGETROKKEN'] as const;
export type AvgUitkomst = (typeof AVG_UITKOMSTEN)[number];
