/** Which kind of tie a conflict of interest is: a class, never the story. */
export const CONFLICT_GRONDEN = ['FAMILIE', 'ZAKELIJK', 'PARTIJBESTUUR', 'DIENSTVERBAND', 'VRIENDSCHAP', 'ANDERS'] as const;
export type ConflictGrond = (typeof CONFLICT_GRONDEN)[number];

/** NIET_GENOEMD: reported with the declaration of independence, which asks for no reason. WRAKING: the kandidaat objected and was right. */
export type GeregistreerdeGrond = ConflictGrond | 'NIET_GENOEMD' | 'WRAKING';

/** How it came to light. */
export type ConflictBron = 'ZELF' | 'MELDING' | 'WRAKING';
