/** 行政复议法 20 and 行政诉讼法 46: sixty days to ask for review, six months to sue. */
const GENERAL_REMEDIES =
  '如不服本决定，可以自收到决定书之日起六十日内依法申请行政复议，也可以自收到决定书之日起六个月内依法向人民法院提起行政诉讼。'

/** Remedies as the item publishes them; where it publishes none, those of the general laws. */
export const remediesOf = (item: { content: { remedies: string | null } }): string =>
  item.content.remedies ?? GENERAL_REMEDIES
