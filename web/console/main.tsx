import { QueryClientProvider } from '@tanstack/react-query'
import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import './app/console.css'
import './app/items.css'
import './app/drift.css'
import { queryClient } from './app/query-client.ts'
import { router } from './app/router.tsx'
import { useTheme } from './app/use-theme.ts'

dayjs.locale('zh-cn')

const MODAL = { styles: { header: { marginBottom: 16 } } }
const nonce = document.querySelector<HTMLMetaElement>('meta[name="tongban-style-nonce"]')?.content

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Console />
  </StrictMode>,
)

function Console() {
  const theme = useTheme()
  return (
    <ConfigProvider locale={zhCN} theme={theme} csp={{ nonce }} button={{ autoInsertSpace: false }} modal={MODAL}>
      <QueryClientProvider client={queryClient}>
        <App component={false}>
          <RouterProvider router={router} />
        </App>
      </QueryClientProvider>
    </ConfigProvider>
  )
}
