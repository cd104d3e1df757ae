// One time for all of a transaction. $run, $table. $changes: one a property: [subject, subjectName, property, before, after].
UNWIND $changes AS change
CREATE (:ImportChange {
  run: $run, at: toString(datetime.transaction('Z')), table: $table, action: 'changed', subject: change[0], subjectName: change[1],
  property: change[2], before: change[3], after: change[4]
})
