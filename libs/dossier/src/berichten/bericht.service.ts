import { isFout } from '#domain/fout/domain-error.js';
