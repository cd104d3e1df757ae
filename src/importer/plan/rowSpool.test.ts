import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { RowSpool, rowsAtOnce } from './rowSpool.ts'

it('gives rows back in order and in batches, as often as asked, and leaves no file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-spool-'))
  const path = join(folder, 'rows')
  const spool = new RowSpool(path)
  const count = rowsAtOnce + 3
  for (let index = 0; index < count; index += 1) {
    spool.add({ subject: `Company:企业${index}`, name: null, isNew: true, cells: { id: String(index) }, changes: [] })
  }
  spool.flush()
  for (const _ of [1, 2]) {
    const batches = spool.batches.map((batch) => batch.read())
    expect(batches.map((batch) => batch.length)).toEqual([rowsAtOnce, 3])
    expect(batches[1]?.at(-1)?.subject).toBe(`Company:企业${count - 1}`)
  }
  spool.close()
  expect([spool.rows, existsSync(path)]).toEqual([count, false])
  rmSync(folder, { recursive: true })
})

it('only counts where nothing will be written', () => {
  const spool = new RowSpool(null)
  spool.add({ subject: 'Company:a', name: null, isNew: true, cells: { id: 'a' }, changes: [] })
  spool.flush()
  spool.close()
  expect([spool.rows, spool.batches]).toEqual([1, []])
})
