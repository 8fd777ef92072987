/** What the organ that appoints decided in its meeting (S18). AANGEHOUDEN: it decides in a later one. */
export const UITKOMSTEN = ['BENOEMD', 'NIET_BENOEMD', 'AANGEHOUDEN', 'INGETROKKEN'] as const;
export type BenoemingsUitkomst = (typeof UITKOMSTEN)[number];

/** Whether the person who was appointed takes the office. GEACHT_NIET_AANVAARD: the term of the law passed in silence (T17). */
export const AANVAARDINGEN = ['AANVAARD', 'NIET_AANVAARD', 'GEACHT_NIET_AANVAARD'] as const;
export type Aanvaarding = (typeof AANVAARDINGEN)[number];

/** Whether the organ has decided; not as long as it put its decision off. */
export const isBesloten = (uitkomst: BenoemingsUitkomst | null): boolean => uitkomst !== null && uitkomst !== 'AANGEHOUDEN';

/** Outcomes after which nothing is expected of anybody any more: the case closes. */
export const isAfgewezen = (uitkomst: BenoemingsUitkomst | null): boolean => uitkomst === 'NIET_BENOEMD' || uitkomst === 'INGETROKKEN';
