/**
 * The form in which names are compared: full-width folded, lower case, no spaces, one kind of bracket, 有限责任公司 as
 * 有限公司. Importer (search keys) and lookups share it, so what one writes the other finds.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\u200b\ufeff|]/g, '')
    .replaceAll('有限责任公司', '有限公司')
}
