import encodeQR from 'qr';

/** A QR code of a text, as a picture that stays sharp; the same each time; with two modules of margin, the page is the rest. */
export const qrSvg = (tekst: string): string => encodeQR(tekst, 'svg', { ecc: 'medium', border: 2 });
