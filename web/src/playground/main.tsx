/** The playground page: GraphiQL over the API of this origin, opening on the shipped questions. */
import 'graphiql/setup-workers/vite'
import { createRoot } from 'react-dom/client'
import { Playground } from './Playground.tsx'
import { rememberMainQuestion } from './storage.ts'
import './styles.ts'

rememberMainQuestion()
const page = document.getElementById('page')
if (page) createRoot(page).render(<Playground />)
