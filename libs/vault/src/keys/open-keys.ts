import type { SleutelBron } from '#platform/config/sleutel-bron.js';
import { FileKeyProvider } from './file-key-provider.js';

/** The keys that the settings name. Refuses with SLEUTELBESTAND_ONJUIST. */
export async function openKeys(bron: SleutelBron): Promise<FileKeyProvider> {
  return bron.soort === 'bestand' ? FileKeyProvider.open(bron.pad) : new FileKeyProvider(bron.tekst);
}
