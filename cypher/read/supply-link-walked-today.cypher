// Fragment: whether supply link r is walked when nothing but its status is asked about. Then the rules of supply-link-walked come down
// to two properties: an ended link passes by its status or not at all, and where it passes $notEndedBefore is ''.
coalesce(r.status, 'unrecorded') IN $statuses AND coalesce(r.untilTo, '9999') >= $notEndedBefore
