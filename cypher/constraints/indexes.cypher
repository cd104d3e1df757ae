// What lists order by (pinyin), what exact names are looked up by, and what people filter by.
// Other names than `name` and `shortName` sit in lists, which no range index reaches: they are found by `searchKey`,
// which holds every name between bars (|零跑汽车|零跑|…): CONTAINS '|零跑|' is exact, CONTAINS '|零' a prefix; both seek.
CREATE INDEX region_sort IF NOT EXISTS FOR (node:Region) ON (node.sortKey);
CREATE INDEX zone_sort IF NOT EXISTS FOR (node:Zone) ON (node.sortKey);
CREATE INDEX park_sort IF NOT EXISTS FOR (node:Park) ON (node.sortKey);
CREATE INDEX company_sort IF NOT EXISTS FOR (node:Company) ON (node.sortKey);
CREATE INDEX institution_sort IF NOT EXISTS FOR (node:Institution) ON (node.sortKey);
CREATE INDEX platform_sort IF NOT EXISTS FOR (node:Platform) ON (node.sortKey);
CREATE INDEX chain_sort IF NOT EXISTS FOR (node:Chain) ON (node.sortKey);
CREATE INDEX segment_sort IF NOT EXISTS FOR (node:Segment) ON (node.sortKey);
CREATE INDEX product_sort IF NOT EXISTS FOR (node:Product) ON (node.sortKey);
CREATE INDEX technology_sort IF NOT EXISTS FOR (node:Technology) ON (node.sortKey);
CREATE INDEX project_sort IF NOT EXISTS FOR (node:Project) ON (node.sortKey);
CREATE INDEX policy_sort IF NOT EXISTS FOR (node:Policy) ON (node.sortKey);
CREATE INDEX recognition_sort IF NOT EXISTS FOR (node:Recognition) ON (node.sortKey);
CREATE INDEX event_sort IF NOT EXISTS FOR (node:Event) ON (node.sortKey);
CREATE INDEX indicator_sort IF NOT EXISTS FOR (node:Indicator) ON (node.sortKey);
CREATE INDEX source_sort IF NOT EXISTS FOR (node:Source) ON (node.sortKey);
CREATE INDEX region_name IF NOT EXISTS FOR (node:Region) ON (node.name);
CREATE INDEX zone_name IF NOT EXISTS FOR (node:Zone) ON (node.name);
CREATE INDEX park_name IF NOT EXISTS FOR (node:Park) ON (node.name);
CREATE INDEX company_name IF NOT EXISTS FOR (node:Company) ON (node.name);
CREATE INDEX institution_name IF NOT EXISTS FOR (node:Institution) ON (node.name);
CREATE INDEX platform_name IF NOT EXISTS FOR (node:Platform) ON (node.name);
CREATE INDEX chain_name IF NOT EXISTS FOR (node:Chain) ON (node.name);
CREATE INDEX segment_name IF NOT EXISTS FOR (node:Segment) ON (node.name);
CREATE INDEX product_name IF NOT EXISTS FOR (node:Product) ON (node.name);
CREATE INDEX technology_name IF NOT EXISTS FOR (node:Technology) ON (node.name);
CREATE INDEX project_name IF NOT EXISTS FOR (node:Project) ON (node.name);
CREATE INDEX policy_name IF NOT EXISTS FOR (node:Policy) ON (node.name);
CREATE INDEX recognition_name IF NOT EXISTS FOR (node:Recognition) ON (node.name);
CREATE INDEX event_name IF NOT EXISTS FOR (node:Event) ON (node.name);
CREATE INDEX indicator_name IF NOT EXISTS FOR (node:Indicator) ON (node.name);
CREATE INDEX source_name IF NOT EXISTS FOR (node:Source) ON (node.title);
CREATE INDEX company_short_name IF NOT EXISTS FOR (node:Company) ON (node.shortName);
CREATE INDEX zone_short_name IF NOT EXISTS FOR (node:Zone) ON (node.shortName);
CREATE INDEX company_uscc IF NOT EXISTS FOR (node:Company) ON (node.uscc);
CREATE TEXT INDEX entity_search_key IF NOT EXISTS FOR (node:Entity) ON (node.searchKey);
