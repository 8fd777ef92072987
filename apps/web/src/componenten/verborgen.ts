import { createContext } from 'react';

/** Whether the screens are kept behind the way in, because the session ended. */
export const VerborgenContext = createContext(false);
