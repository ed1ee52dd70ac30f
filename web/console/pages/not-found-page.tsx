import { Button } from 'antd'
import { Link } from 'react-router'
import { Nothing } from '../components/feedback.tsx'
import { Page } from '../components/page.tsx'

export function Component() {
  return (
    <Page title="没有这个页面">
      <div className="panel">
        <Nothing
          action={
            <Link to="/">
              <Button type="primary">返回首页</Button>
            </Link>
          }
        >
          请核对网址，或从菜单进入。
        </Nothing>
      </div>
    </Page>
  )
}
