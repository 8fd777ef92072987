import type { Request } from 'express';
import { netwerkVan } from '#access/begrenzing/netwerk-van.js';
import { SESSIE_COOKIE } from './cookies.js';

const downloads = new WeakSet<object>();
const uploads = new WeakSet<object>();

/** Marks a handler that answers with a file: nobody needs hundreds of those. */
export function metDownloadGrens(): MethodDecorator {
  return (_target, _naam, descriptor) => {
    const handler: unknown = descriptor.value;
    if (typeof handler === 'function') downloads.add(handler);
  };
}

/** Marks a handler that takes a form with a file. */
export function metUpload(): MethodDecorator {
  return (_target, _naam, descriptor) => {
    const handler: unknown = descriptor.value;
    if (typeof handler === 'function') uploads.add(handler);
  };
}

export const isUpload = (handler: object): boolean => uploads.has(handler);
export const isDownload = (handler: object): boolean => downloads.has(handler);

/** What a caller who isn't signed in counts as. Express tells the address: of the connection, or what a trusted proxy says of it. */
export const adresVan = (request: Pick<Request, 'ip'>): string => netwerkVan(request.ip);

/** Whether a request says that somebody is behind it; the guard finds out whether that is so. */
export function heeftBewijs({ headers }: Pick<Request, 'headers'>): boolean {
  return headers.authorization !== undefined || (headers.cookie ?? '').includes(`${SESSIE_COOKIE}=`);
}
