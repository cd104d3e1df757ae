/** The explorer: the graph where people look. Everything it shows comes from the API of this origin. */
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import './app.css'

const page = document.getElementById('page')
if (page) createRoot(page).render(<App />)
