/** Amounts in the units people use. The graph keeps the canonical unit; a foreign currency keeps its own. */
export interface StoredQuantity {
  value: number | null
  unit: string
  qualifier: string
  text: string | null | undefined
}

/** How many canonical units one of these is: 万 = 1e4, 亿 = 1e8, 亩 = 10000/15 m², 公顷 = 1e4 m², 平方公里 = 1e6 m². */
const scales: Record<string, { canonical: string; size: number; name: string }> = {
  CNY: { canonical: 'CNY', size: 1, name: 'CNY' },
  WAN_CNY: { canonical: 'CNY', size: 1e4, name: '万元' },
  YI_CNY: { canonical: 'CNY', size: 1e8, name: '亿元' },
  M2: { canonical: 'm²', size: 1, name: 'm²' },
  MU: { canonical: 'm²', size: 10_000 / 15, name: '亩' },
  HECTARE: { canonical: 'm²', size: 1e4, name: '公顷' },
  KM2: { canonical: 'm²', size: 1e6, name: '平方公里' },
}

/** In the unit that the graph keeps. */
export const toCanonical = (value: number, unit: string): number => value * (scales[unit]?.size ?? 1)

/** Unchanged where `unit` measures something else, as for dollars asked for in 亿元. */
export function convertQuantity(quantity: StoredQuantity, unit: string | undefined): StoredQuantity {
  const scale = unit === undefined ? undefined : scales[unit]
  if (!scale || scale.canonical !== quantity.unit || quantity.value === null) return quantity
  // Fifteen significant digits: what a double holds, without the tail that a division by 2/3 leaves.
  return { ...quantity, value: Number((quantity.value / scale.size).toPrecision(15)), unit: scale.name }
}
