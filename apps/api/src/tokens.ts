/** Tokens for what has no class to be asked for by. */
export const OBJECT_STORE = Symbol('ObjectStore');
export const KEY_PROVIDER = Symbol('KeyProvider');
export const LOGGER = Symbol('Logger');
export const GEZONDHEID = Symbol('health parts of others');
export const CONFIGURATIE = Symbol('Configuratie');
export const HARTSLAG_MS = Symbol('how often an open stream is looked at');
