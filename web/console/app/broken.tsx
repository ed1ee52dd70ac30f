import { Button, Result } from 'antd'

/** A screen that could not be shown: most often a new version was published while this one was open. */
export function Broken({ within = false }: { within?: boolean }) {
  return (
    <main style={within ? undefined : { minHeight: '100vh', display: 'grid', placeItems: 'center' }}>
      <Result
        status="warning"
        title="页面没有正常打开"
        subTitle="可能是系统刚刚更新，或网络中断。请刷新页面；已经提交的内容不会丢失。"
        extra={
          <Button type="primary" onClick={() => window.location.reload()}>
            刷新页面
          </Button>
        }
      />
    </main>
  )
}
