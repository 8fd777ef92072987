import type { StapCode } from './stap-code.js';

/** The steps of the VOG: what the kandidaat and Justis do goes on while the case is suspended. */
export const looptDoor = (stap: StapCode): boolean => stap.startsWith('VOG_');
