/** Addresses of the explorer's pages. Everything that shapes a view is in its address, so a link shows the same. */
export const base = '/explore'

export const entityPath = (id: string): string => `${base}/entity/${encodeURIComponent(id)}`

export type ViewName =
  | 'network'
  | 'chain-map'
  | 'gaps'
  | 'candidates'
  | 'pipeline'
  | 'timeline'
  | 'indicators'
  | 'compare'
  | 'flows'
  | 'clusters'

export function viewPath(view: ViewName, parameters: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const search = new URLSearchParams(given).toString()
  return `${base}/${view}${search ? `?${search}` : ''}`
}

export const questionPath = (name: string, variables: Readonly<Record<string, string>> = {}): string => {
  const search = new URLSearchParams(variables).toString()
  return `${base}/question/${name}${search ? `?${search}` : ''}`
}
