/** The explorer: the graph where people look. Everything it shows comes from the API of this origin. */
import './app.css'
import './cards.css'
import './buttons.css'
import './controls.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

const page = document.getElementById('page')
if (page) createRoot(page).render(<App />)
