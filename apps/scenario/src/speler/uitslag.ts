/** One line of a scenario, or one expectation of it: met or not, and what happened instead. */
export interface Uitslag {
  readonly regel: number;
  readonly wat: string;
  readonly gehaald: boolean;
  readonly werd?: string;
}

export const uitslag = (regel: number, wat: string, gehaald: boolean, werd: string): Uitslag =>
  gehaald ? { regel, wat, gehaald } : { regel, wat, gehaald, werd };
