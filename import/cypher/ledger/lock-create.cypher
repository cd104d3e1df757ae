// Takes the one lock of imports; the constraint on its name refuses a second one.
// $lock: {owner, host, pid, processStartedAt, since, dataSet}.
CREATE (lock:ImportLock {name: 'import'})
SET lock += $lock, lock.pid = toInteger($lock.pid)
