import type { GuideDocument } from '#contracts/guide/index.ts'

type Source = GuideDocument['content']['sources'][number]

/** Where facts were read: a link only to an address of the web; a stored page has none, and no other scheme may run here. */
export function SourceName({ source }: { source: Pick<Source, 'regionName' | 'url'> }) {
  if (!/^https?:\/\//.test(source.url)) return <>{source.regionName}</>
  return (
    <a href={source.url} rel="nofollow noopener">
      {source.regionName}
    </a>
  )
}
