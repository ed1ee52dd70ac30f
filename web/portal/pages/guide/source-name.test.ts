import { render } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { SourceName } from './source-name.tsx'

const shown = (url: string) => render(SourceName({ source: { regionName: '演示市', url } }))

it('links a source that has an address of the web, and names any other', () => {
  expect(shown('https://example.cn/a')).toBe('<a href="https://example.cn/a" rel="nofollow noopener">演示市</a>')
  for (const url of [
    'stored-page:no-address:演示页面',
    'javascript:alert(1)',
    ' https://example.cn',
    'data:text/html,x',
  ]) {
    expect(shown(url)).toBe('演示市')
  }
})
