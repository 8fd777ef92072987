import type { DataConverter } from '@temporalio/common';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import { EncryptingCodec } from './encrypting-codec.js';

/** For the client and the worker alike: whoever lacks it can neither read nor write. */
export function dataConverter(keys: KeyProvider): DataConverter {
  return { payloadCodecs: [new EncryptingCodec(keys)], failureConverterPath: require.resolve('./failure-converter') };
}
