// $run, $at, $table. $changes: one a property: [subject, subjectName, property, before, after].
UNWIND $changes AS change
CREATE (:ImportChange {
  run: $run, at: $at, table: $table, action: 'changed', subject: change[0], subjectName: change[1],
  property: change[2], before: change[3], after: change[4]
})
