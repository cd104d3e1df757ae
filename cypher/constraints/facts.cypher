// What a source states, nodes and links, is found by its id: a keyword analyser keeps each id of the list whole.
CREATE FULLTEXT INDEX nodes_by_source IF NOT EXISTS
FOR (node:Region|Zone|Park|Company|Institution|Platform|Site|Chain|Segment|Product|Technology|Project|Milestone|Update|Policy|Recognition|Event|Indicator|Observation)
ON EACH [node.sources] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX links_by_source IF NOT EXISTS
FOR ()-[link:PART_OF|LOCATED_IN|IN_CHAIN|FEEDS|IN_SEGMENT|INPUT_TO|ACTIVE_IN|MAKES|SUPPLIES|OWNS|COOPERATES_WITH|ANCHORS|FOCUSES_ON|SURVEYED|MASTERS|ENABLES|SUPPORTS|INVESTS_IN|FILLS|PHASE_OF|ATTRACTED_BY|SIGNED_AT|UNDER|ISSUED_BY|APPLIES_TO|RECEIVED|TOOK_PART_IN]-()
ON EACH [link.sources] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE INDEX supplies_as_of IF NOT EXISTS FOR ()-[link:SUPPLIES]-() ON (link.asOfTo);
CREATE INDEX located_in_as_of IF NOT EXISTS FOR ()-[link:LOCATED_IN]-() ON (link.asOfTo);
CREATE INDEX active_in_as_of IF NOT EXISTS FOR ()-[link:ACTIVE_IN]-() ON (link.asOfTo);
CREATE INDEX owns_as_of IF NOT EXISTS FOR ()-[link:OWNS]-() ON (link.asOfTo);
