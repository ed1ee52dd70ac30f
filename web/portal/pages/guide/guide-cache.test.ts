import { describe, expect, it } from 'vitest'
import type { GuideDocument } from '#contracts/guide/index.ts'
import { createGuideCache } from './guide-cache.ts'

function setUp() {
  const state = { hash: 'a', found: 0, rendered: 0, now: 0, gone: false }
  const cache = createGuideCache({
    find: async () => {
      state.found++
      if (state.gone) throw new Error('no longer there')
      return { contentHash: state.hash } as GuideDocument
    },
    render: async (guide) => `<p>${guide.contentHash} ${++state.rendered}</p>`,
    nowMs: () => state.now,
  })
  const text = async () => (await cache.get('370303', 'x')).plain.toString()
  return { state, cache, text }
}

describe('the cache of anonymous guides', () => {
  it('asks for the guide at most once a second and renders it once a content', async () => {
    const { state, text } = setUp()
    await Promise.all([text(), text(), text()])
    state.now = 999
    expect(await text()).toBe('<p>a 1</p>')
    expect(state.found).toBe(1)
    state.now = 1_001
    await text()
    expect(state).toMatchObject({ found: 2, rendered: 1 })
  })

  it('shows a new guide within a second, under another tag', async () => {
    const { state, cache, text } = setUp()
    const { etag } = await cache.get('370303', 'x')
    state.hash = 'b'
    state.now = 1_001
    expect(await text()).toBe('<p>b 2</p>')
    expect((await cache.get('370303', 'x')).etag).not.toBe(etag)
  })

  it('renders again after a minute: what stands beside the guide may have changed', async () => {
    const { state, text } = setUp()
    await text()
    state.now = 60_001
    expect(await text()).toBe('<p>a 2</p>')
  })

  it('forgets a guide that is withdrawn', async () => {
    const { state, text } = setUp()
    await text()
    state.gone = true
    state.now = 1_001
    await expect(text()).rejects.toThrow('no longer there')
    await expect(text()).rejects.toThrow('no longer there')
    state.gone = false
    expect(await text()).toBe('<p>a 2</p>')
  })
})
