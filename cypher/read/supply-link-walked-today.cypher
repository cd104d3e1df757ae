// Fragment: whether supply link r is walked when nothing but its status is asked about and ended links are left out:
// then the rules of supply-link-walked come down to two properties.
coalesce(r.status, 'unrecorded') IN $statuses AND coalesce(r.untilTo, '9999') >= $notEndedBefore
