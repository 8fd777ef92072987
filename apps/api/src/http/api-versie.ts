import { PRODUCT } from '#platform/product.js';

/** Full version of the API, as in package.json: in the header API-Version and in the OpenAPI document. */
export const API_VERSIE = PRODUCT.version;
export const API_PAD = '/api/v1';
