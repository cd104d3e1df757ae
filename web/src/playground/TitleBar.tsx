/** One line that tells a planner what to do here. */
export function Guide() {
  return (
    <header className="guide">
      <strong>链图 Liantu · 图谱查询台</strong>
      <span>选一个问题标签，按 ▶ 运行；左侧“Docs”有每个字段的中文说明，改动引号中的名称即可换企业或开发区。</span>
    </header>
  )
}
