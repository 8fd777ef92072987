import { StreamableFile } from '@nestjs/common';

/** A PDF to save, never shown inside a page of ours. That it is not cached or sniffed is said on every answer. */
export const pdfAntwoord = (pdf: Uint8Array, bestandsnaam: string): StreamableFile =>
  new StreamableFile(pdf, { type: 'application/pdf', disposition: `attachment; filename="${bestandsnaam}"` });
