/** Text for an XML element or attribute; characters that XML cannot hold are left out. */
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 cannot hold.
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export const escapeXml = (text: string): string =>
  text.replaceAll(unsayable, '').replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign)
