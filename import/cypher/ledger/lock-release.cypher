// $owner: null releases whoever holds it.
MATCH (lock:ImportLock {name: 'import'})
WHERE $owner IS NULL OR lock.owner = $owner
DELETE lock
