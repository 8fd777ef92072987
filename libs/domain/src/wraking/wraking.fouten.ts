import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const wrakingFouten = {
  WRAKING_AL_INGEDIEND: {
    soort: 'REGEL',
    titel: 'U hebt al iemand gewraakt',
    uitleg:
      'In elke ronde kunt u één keer bezwaar maken tegen een adviseur of de toetser. Bespreek een nieuw bezwaar met de opdrachtgever.',
  },
  WRAKING_ONBESLIST: {
    soort: 'STAND',
    titel: 'Er is nog niet beslist over een wraking',
    uitleg: 'De kandidaat heeft een adviseur of de toetser gewraakt. De opdrachtgever beslist daar eerst over.',
  },
} as const satisfies Record<string, FoutUitleg>;
