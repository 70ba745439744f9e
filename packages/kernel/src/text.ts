/** Keys and names as they are compared: NFKC, trimmed, case kept. */
export const normalizeText = (text: string): string => text.normalize('NFKC').trim();

/** Full-width digits and signs, as Chinese input methods write them, as their ASCII forms. */
export const toHalfWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');
