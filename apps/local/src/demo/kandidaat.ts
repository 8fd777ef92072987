import { randomBytes } from 'node:crypto';

const kenmerk = randomBytes(4).toString('hex');

/** Somebody whom nobody here knows yet, in every demo another one: she has an account at the sign-in provider, and gets a mail. */
export const KANDIDAAT = {
  account: `kandidaat-${kenmerk}`,
  naam: 'Noor Vandersluis',
  email: `noor.vandersluis.${kenmerk}@post.example`,
  telefoon: '06 00 00 00 00',
};
