// Chinese text is searched by pairs of characters (cjk folds full-width letters too); see docs/decisions for why not smartcn.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (node:Region|Zone|Park|Company|Institution|Platform|Site|Chain|Segment|Product|Technology|Project|Policy|Recognition|Event|Indicator)
ON EACH [node.name, node.shortName, node.aliases, node.formerNames, node.nameEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
