/** "This fact is wrong": one row that says what stands, what should stand and why, as a file to send to the data team. */
import { Button, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useSay, useSettings } from '../app/settings.ts'
import { fileName, saveFile } from '../picture/saveFile.ts'
import { csvLine } from '../table/copyTable.ts'
import type { KindOfPage } from './kindOfPage.ts'
import { factText, linksOf, nodeTitle, type StoredNode } from './node.ts'

interface Claim {
  /** Id of the node or link. */
  record: string
  field: string
  label: string
  value: string
}

const columns = ['record', 'field', 'recorded', 'correct', 'source', 'note', 'reported_on']

export function Correction({ node, kind }: { node: StoredNode; kind: KindOfPage }) {
  const say = useSay()
  const { lang } = useSettings()
  const [open, setOpen] = useState(false)
  const [chosen, choose] = useState(0)
  const [words, setWords] = useState({ correct: '', source: '', note: '' })
  const claims = claimsOf(node, kind, lang)
  const claim = claims[chosen]
  const field = (name: keyof typeof words, label: string) => (
    <label>
      {label}
      <Input value={words[name]} onChange={(event) => setWords({ ...words, [name]: event.target.value })} />
    </label>
  )
  const save = () => {
    if (!claim) return
    const row = [claim.record, claim.field, claim.value, words.correct, words.source, words.note]
    const today = new Date().toISOString().slice(0, 10)
    const text = `\ufeff${[columns, [...row, today]].map(csvLine).join('\r\n')}\r\n`
    saveFile(fileName(`correction ${nodeTitle(node)}`, 'csv'), text, 'text/csv')
    setOpen(false)
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('这条有误', 'This fact is wrong')}
      </Button>
      <Modal
        open={open}
        title={say('更正一条记录', 'Correct a record')}
        okText={say('下载更正文件', 'Download the correction')}
        cancelText={say('取消', 'Cancel')}
        okButtonProps={{ disabled: words.correct === '' && words.note === '' }}
        onOk={save}
        onCancel={() => setOpen(false)}
      >
        <div className="form">
          <p>
            {say(
              '把下载的一行 CSV 发给数据团队；数据不会在这里被改动。',
              'Send the one-row CSV to the data team; nothing is changed here.',
            )}
          </p>
          <label>
            {say('哪一条', 'Which fact')}
            <Select
              aria-label={say('哪一条', 'Which fact')}
              value={chosen}
              onChange={choose}
              showSearch={{ optionFilterProp: 'label' }}
              options={claims.map(({ label, value }, place) => ({
                value: place,
                label: `${label}：${value || say('未记录', 'not recorded')}`,
              }))}
            />
          </label>
          {field('correct', say('应为', 'Should be'))}
          {field('source', say('出处（网址或文件）', 'Source: address or document'))}
          {field('note', say('说明', 'Note'))}
        </div>
      </Modal>
    </>
  )
}

function claimsOf(node: StoredNode, kind: KindOfPage, lang: 'ZH' | 'EN'): Claim[] {
  const own = kind.facts.map((fact) => {
    const value = node[fact.name]
    const text = value && fact.shape === 'node' ? (value as StoredNode).id : factText(value, fact)
    return { record: node.id, field: fact.name, label: fact.title[lang], value: text ?? '' }
  })
  const linked = kind.links.flatMap(({ name, title }) =>
    linksOf(node, name).edges.map((edge) => ({
      record: edge.id,
      field: name,
      label: title[lang],
      value: nodeTitle(edge.node),
    })),
  )
  const name = { record: node.id, field: 'name', label: lang === 'ZH' ? '名称' : 'Name', value: nodeTitle(node) }
  return [name, ...own, ...linked]
}
