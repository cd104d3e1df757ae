/**
 * GraphiQL's styles by parts, in the order of its own `style.css`. That file also holds a second copy of the editor's
 * styles and a Latin text font as data: URLs, 520 kB in front of the first paint; Chinese text needs the system's fonts.
 */
import '@graphiql/react/font/fira-code.css'
import '@graphiql/react/style.css'
import '@graphiql/plugin-history/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-explorer/style.css'
import 'graphiql/graphiql.css'
import './playground.css'
