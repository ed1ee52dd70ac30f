import type { KeptMessage } from './main.ts'

/** What a phone would have shown, newest first; loads itself anew every few seconds. */
export function page(messages: readonly KeptMessage[]): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5">
<title>演示短信网关</title>
<style>
  body { margin: 0; font: 16px/1.7 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #1d2939; background: #f5f7fa; }
  header { background: #fff7e6; border-bottom: 1px solid #f2c879; padding: 12px 16px; }
  h1 { margin: 0; font-size: 20px; }
  main { max-width: 720px; margin: 0 auto; padding: 16px; }
  article { background: #fff; border: 1px solid #d0d5dd; border-radius: 8px; padding: 12px 16px; margin: 0 0 12px; }
  p { margin: 4px 0 0; overflow-wrap: anywhere; }
  .meta { color: #475467; font-size: 14px; }
</style>
</head>
<body>
<header><h1>演示短信网关</h1><p>不会发送真实短信。以下是平台交来的短信，仅供演示和测试查看。</p></header>
<main>${messages.length === 0 ? '<p>还没有收到短信。</p>' : messages.map(card).join('')}</main>
</body>
</html>`
}

function card(message: KeptMessage): string {
  const time = new Date(message.at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })
  const repeated = message.received > 1 ? `，重复交来 ${message.received} 次，只发一次` : ''
  return `<article><div class="meta">发往 ${escaped(message.to)}，${time}${repeated}</div><p>${escaped(message.text)}</p></article>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string)
