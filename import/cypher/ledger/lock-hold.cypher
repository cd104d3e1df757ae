// Inside a writing transaction: is the lock still ours? The SET waits for whoever changes it and keeps others out until commit.
// $owner, $now. Rows: one when it is.
MATCH (lock:ImportLock {name: 'import'})
SET lock.seen = $now
WITH lock WHERE lock.owner = $owner
RETURN lock.owner
