/** For a drawing that lives on a canvas: a place where it leaves the way to draw the same as SVG, for whoever saves the figure around it. */
import { createContext, useContext, useEffect } from 'react'

export type DrawSvg = () => SVGSVGElement

export const DrawnApart = createContext<{ current: DrawSvg | undefined }>({ current: undefined })

/** `draw` is stable while the drawing is the same. */
export function useDrawnApart(draw: DrawSvg): void {
  const place = useContext(DrawnApart)
  useEffect(() => {
    place.current = draw
    return () => {
      place.current = undefined
    }
  }, [place, draw])
}
