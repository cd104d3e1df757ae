// 企业 companies: reads the prepared table, writes (:Company:Entity).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MERGE (company:Entity {key: row.key})
  SET company:Company, company += {
    id: row.id, claims: row.claims, conflicts: row.conflicts,
    name: row.name, nameEn: row.name_en, shortName: row.short_name, aliases: split(row.aliases, ';'),
    formerNames: split(row.former_names, ';'), uscc: row.uscc, stockCodes: split(row.stock_codes, ';'),
    kind: row.kind, status: row.status,
    foundedOn: row.founded_on, foundedOnFrom: row.founded_on_from, foundedOnTo: row.founded_on_to,
    registeredCapital: toFloat(row.registered_capital), registeredCapitalQualifier: row.registered_capital_qualifier,
    registeredCapitalText: row.registered_capital_text, registeredCapitalUnit: row.registered_capital_unit,
    website: row.website, sortKey: row.sort_key, searchKey: row.search_key, sources: split(row.sources, ';'),
    basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  }
} IN TRANSACTIONS OF 5000 ROWS;
