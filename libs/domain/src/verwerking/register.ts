/** Where an organisation has nothing of its own. `{organisatie}` and `{activiteit}` are filled in. */
export const STANDAARD_REGISTER = 'urn:integriteitstoetsing:verwerkingsactiviteit:{organisatie}:{activiteit}';

/** The URI of an activity in the register of an organisation. */
export function activiteitUri(register: string, organisatieId: string, activiteit: string): string {
  return register.replaceAll('{organisatie}', organisatieId).replaceAll('{activiteit}', activiteit.toLowerCase());
}
