/** What a page of one kind of node asks and shows; written for every kind by `npm run generate`. */
export interface Titled {
  name: string
  title: { ZH: string; EN: string }
}

export interface FactField extends Titled {
  shape: 'text' | 'label' | 'list' | 'labels' | 'quantity' | 'node'
}

export interface LinkField extends Titled {
  facts: FactField[]
}

export interface KindOfPage extends Titled {
  query: string
  facts: FactField[]
  links: LinkField[]
}
