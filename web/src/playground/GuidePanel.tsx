/** The guide beside the editor: every shipped question by its Chinese title, and what a planner needs to know to change one. */
import { questions } from './questions.ts'
import { useOpenQuestion } from './useOpenQuestion.ts'

export function GuidePanel() {
  const open = useOpenQuestion()
  return (
    <section className="guide" aria-label="指南">
      {[...Map.groupBy(questions, ({ theme }) => theme)].map(([theme, members]) => (
        <section key={theme} aria-label={theme}>
          <h2>{theme}</h2>
          <ul className="guide-questions">
            {members.map((question) => (
              <li key={question.name}>
                <button type="button" onClick={() => open(question)}>
                  <strong>{question.title}</strong>
                  <span>{question.about}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2>怎么用</h2>
      <dl>
        <dt>运行</dt>
        <dd>按 ▶，或 Ctrl+Enter。</dd>
        <dt>换企业、开发区</dt>
        <dd>改左下 Variables 里的名称；简称、别名也可以。名称不唯一时，答案会列出候选。</dd>
        <dt>加字段</dt>
        <dd>在编辑区按 Ctrl+空格，或在 GraphiQL Explorer 中勾选。书本图标里有每个字段的中文说明。</dd>
        <dt>看成表格</dt>
        <dd>左侧“表格”把答案排成表，一键复制到 Word、PPT。</dd>
        <dt>看下一页</dt>
        <dd>把答案中的 endCursor 填进 Variables 的 after。</dd>
        <dt>未记录不等于没有</dt>
        <dd>coverage.sentence 说明答案所依据的记录有多全；evidence 写明每条事实的出处与日期。</dd>
      </dl>
    </section>
  )
}
