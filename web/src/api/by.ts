/** How the API finds what an address names: an id has a colon, all else is a name. */
export const by = (text: string): { id: string } | { name: string } =>
  text.includes(':') ? { id: text } : { name: text }
