const KB = 1024;

/** A size as people say it. */
export const grootte = (bytes: number): string =>
  bytes < KB * KB ? `${Math.max(1, Math.round(bytes / KB))} kB` : `${(bytes / KB / KB).toFixed(1).replace('.', ',')} MB`;
