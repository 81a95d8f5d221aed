import { renderSVG } from 'uqr';

/** An address as a QR code, for a phone's camera (WeChat's among them): an SVG file. */
export function qrCode(address: string): string {
  return renderSVG(address, { ecc: 'M', border: 2, pixelSize: 8 });
}
