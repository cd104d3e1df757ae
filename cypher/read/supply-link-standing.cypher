// Fragment: the standing of supply link r on $today, as a number: 0 CURRENT, 1 PLANNED, 2 UNCONFIRMED, 3 OLD, 4 ENDED, 5 POSSIBLE.
// POSSIBLE: no start, and evidence later than $knownBy or without a date.
CASE
  WHEN coalesce(r.sinceFrom, r.asOfFrom, '9999') > $knownBy THEN 5
  WHEN r.status = 'ended' OR r.untilTo < $today THEN 4
  WHEN r.status = 'planned' OR r.sinceFrom > $today THEN 1
  WHEN r.status IS NULL OR r.asOfTo IS NULL THEN 2
  WHEN r.asOfTo < $oldBefore THEN 3
  ELSE 0
END
