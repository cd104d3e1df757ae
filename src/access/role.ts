/** What a caller may do: a reader asks questions; an admin also reads the metrics. Data changes through the importer only. */
export const roles = ['reader', 'admin'] as const
export type Role = (typeof roles)[number]
