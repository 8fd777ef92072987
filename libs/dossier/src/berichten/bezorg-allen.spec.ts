import { PermanentMailError, TemporaryMailError } from '#messages/mail-error.js';
import { bezorgAllen } from './bezorg-allen.js';

const bezet = new TemporaryMailError('SERVER_BEZET');
const UITKOMST: Readonly<Record<string, Error | undefined>> = { bezet, weg: new PermanentMailError('ADRES_GEWEIGERD'), goed: undefined };

function bezorg(...wie: readonly (string | null)[]) {
  const gemeld: unknown[] = [];
  const mailer = {
    send: ({ aan, berichtId }: { readonly aan: { readonly adres: string }; readonly berichtId: string }) => {
      const fout = UITKOMST[aan.adres];
      return fout === undefined ? Promise.resolve({ messageId: berichtId }) : Promise.reject(fout);
    },
  };
  const berichten = wie.map((adres, i) => ({ id: String(i), sjabloon: 'BEWIJS' as const, adres, organisatieNaam: 'Gemeente' }));
  const instellingen = { basisUrl: 'https://toetsing.example', afzender: 'noreply@gemeente.example' };
  const klaar = bezorgAllen(mailer, instellingen, berichten, (error) => gemeld.push(error));
  return { klaar, gemeld };
}

describe('mails to several people', () => {
  it.each([
    [['bezet', 'goed'], true, [bezet]],
    [['goed', 'weg'], true, []],
    [['weg', null], false, []],
    [[], false, []],
  ] as const)('to %j: %s', async (wie, bezorgd, fouten) => {
    const { klaar, gemeld } = bezorg(...wie);
    await expect(klaar).resolves.toBe(bezorgd);
    expect(gemeld).toEqual(fouten);
  });

  it('are refused when nobody got one and trying again may help', async () => {
    const { klaar, gemeld } = bezorg('weg', 'bezet');
    await expect(klaar).rejects.toBe(bezet);
    expect(gemeld).toEqual([]);
  });
});
