/** Opens the question that the address names, `?question=upstream-suppliers`, once the editors are there. Draws nothing. */
import { useGraphiQL } from '@graphiql/react'
import { useEffect, useRef } from 'react'
import { questions } from './questions.ts'
import { useOpenQuestion } from './useOpenQuestion.ts'

const asked = questions.find(({ file }) => file === new URLSearchParams(location.search).get('question'))

export function AskedQuestion() {
  const open = useOpenQuestion()
  const isReady = useGraphiQL((state) => Boolean(state.queryEditor && state.variableEditor))
  const done = useRef(false)
  useEffect(() => {
    if (!isReady || !asked || done.current) return
    done.current = true
    open(asked)
  }, [isReady, open])
  return null
}
