// Fragment: whether supply link r is walked. Full dates compare as text; an ended link without `until` ended by its evidence.
coalesce(r.status, 'unrecorded') IN $statuses
AND coalesce(r.untilTo, CASE r.status WHEN 'ended' THEN r.asOfTo END, '9999') >= $notEndedBefore
AND (coalesce(r.sinceFrom, r.asOfFrom, '9999') <= $knownBy /* or possible */)
AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
AND ($basis IS NULL OR r.basis IN $basis)
AND ($products IS NULL OR r.product IN $products)
