/** All questions on a page of their own. */
import { QuestionThemes } from './QuestionThemes.tsx'

export default function QuestionList() {
  return <QuestionThemes />
}
