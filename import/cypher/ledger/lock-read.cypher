// Rows: [properties] of the lock, if somebody holds it.
MATCH (lock:ImportLock {name: 'import'})
RETURN collect([properties(lock)]) AS rows
