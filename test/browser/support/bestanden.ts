/** A file as a person would choose it. */
export interface Bestand {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const BLAD = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** A PDF of one empty page, made heavier with `extra` bytes that say nothing. */
export const eenPdf = (name: string, extra = 0): Bestand => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(BLAD.replace('\n', `\n${`%${'-'.repeat(98)}\n`.repeat(extra / 100)}`)),
});
