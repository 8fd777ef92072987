/** So many bytes of a dossierexport are taken in: it lies open in memory while it is verified and read. */
export const MAX_INGELEZEN_BYTES = 50 * 1024 * 1024;
/** What came from elsewhere is kept no longer than reading it takes: as long as raw data stays after the end of a case (T18). */
export const BEWAARDAGEN_INGELEZEN = 28;
