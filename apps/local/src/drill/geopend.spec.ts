import { Geopend } from './geopend.js';

describe('what was opened', () => {
  it('is shut the other way round, once', async () => {
    const dicht: string[] = [];
    const open = new Geopend(() => dicht.push('map'));
    open.voegToe(() => Promise.resolve(dicht.push('server')));
    open.voegToe(() => dicht.push('verbinding'));
    await open.sluit();
    await open.sluit();
    expect(dicht).toEqual(['verbinding', 'server', 'map']);
  });

  it('is shut to the end when something can not be, and that is told', async () => {
    const dicht: string[] = [];
    const open = new Geopend(() => dicht.push('map'));
    for (const naam of ['server', 'verbinding']) open.voegToe(() => Promise.reject(new Error(naam)));
    await expect(open.sluit()).rejects.toThrow('verbinding');
    expect(dicht).toEqual(['map']);
  });
});
