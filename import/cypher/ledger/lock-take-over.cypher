// Takes the lock from an owner that is dead. The first SET waits for whoever else tries; then only one finds the dead owner.
// $dead: owner. $lock: as in lock-create. Rows: one when it is ours now.
MATCH (lock:ImportLock {name: 'import'})
SET lock.seen = $lock.since
WITH lock WHERE lock.owner = $dead
SET lock += $lock, lock.pid = toInteger($lock.pid)
RETURN lock.owner
