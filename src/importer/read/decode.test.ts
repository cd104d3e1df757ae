import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

/** 零跑汽车 in GB18030. */
const gb18030 = Uint8Array.from([0xc1, 0xe3, 0xc5, 0xdc, 0xc6, 0xfb, 0xb3, 0xb5])

describe('the bytes of a file', () => {
  it('are read as UTF-8 with or without a byte order mark', () => {
    const utf8 = new TextEncoder().encode('零跑汽车𠮷')
    expect(decode(utf8)).toEqual({ text: '零跑汽车𠮷', encoding: 'utf-8' })
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toEqual({ text: '零跑汽车𠮷', encoding: 'utf-8' })
  })

  it('are read as GB18030 when they are not UTF-8', () => {
    expect(decode(gb18030)).toEqual({ text: '零跑汽车', encoding: 'gb18030' })
  })

  it('are refused when they are neither, rather than filled with replacement signs', () => {
    expect(decode(Uint8Array.from([0xff, 0xff, 0x41]))).toBeNull()
  })
})
