/** Lets points be moved by hand in a sigma drawing; the drawing does not pan while one is held. `moved` hears which one was. */
import type Graph from 'graphology'
import type Sigma from 'sigma'

export function drag(sigma: Sigma, graph: Graph, moved: (id: string) => void): () => void {
  let held: string | undefined
  let isMoved = false
  const captor = sigma.getMouseCaptor()
  sigma.on('downNode', ({ node }) => {
    held = node
    isMoved = false
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
  })
  const move = (at: { x: number; y: number; preventSigmaDefault(): void; original: Event }) => {
    if (!held) return
    graph.mergeNodeAttributes(held, sigma.viewportToGraph(at))
    isMoved = true
    at.preventSigmaDefault()
    at.original.preventDefault()
    at.original.stopPropagation()
  }
  const drop = () => {
    if (held && isMoved) moved(held)
    held = undefined
  }
  captor.on('mousemovebody', move)
  captor.on('mouseup', drop)
  return () => {
    captor.off('mousemovebody', move)
    captor.off('mouseup', drop)
  }
}
