/** What this page is, and in one line what to do here. */
export function TitleBar() {
  return (
    <header className="title-bar">
      <h1>链图 Liantu · 图谱查询台</h1>
      <p>选一个问题标签，按 ▶ 运行；在下方 Variables 里改名称，即可换企业或开发区。左侧“?”是指南，书本是字段说明。</p>
      <a href="/">回到图谱</a>
    </header>
  )
}
