import type { Transacties } from '#persistence/transactie.js';
import { GRAFSTENEN, Grafstenen } from '#vault/grafstenen.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { VaultFout } from '#vault/vault-fout.js';
import { teruggekomen } from './herhaal.js';

/** Before the system opens: nothing that was destroyed is back. Refuses with VERNIETIGD_TERUGGEKOMEN. */
export async function eisVergeten(transacties: Transacties, opslag: ObjectStore, keys: KeyProvider): Promise<void> {
  const { length: aantal } = await teruggekomen(transacties, new Grafstenen(opslag.deel(GRAFSTENEN), keys));
  if (aantal > 0)
    throw new VaultFout(
      'VERNIETIGD_TERUGGEKOMEN',
      `In de database staan gegevens die al vernietigd waren (${aantal}): er is een oude reservekopie teruggezet. Voer eerst npm run herstel uit.`,
    );
}
