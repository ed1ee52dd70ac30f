import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * antd hands its nonce to its style sheets, but the helper under it also makes two small ones without (for the scroll lock of a
 * dialog and for the width of scroll bars), which the content security policy refuses. They take the page's nonce here.
 */
function styleNonce(): Plugin {
  const without = 'if (csp?.nonce) {\n    styleNode.nonce = csp?.nonce;\n  }'
  return {
    name: 'style-nonce',
    transform(code, id) {
      if (!id.includes('/@rc-component/util/es/Dom/dynamicCSS.js')) return undefined
      if (!code.includes(without)) throw new Error('@rc-component/util sets its nonce in another way now')
      return code.replace(
        without,
        `styleNode.nonce = csp?.nonce ?? document.querySelector('meta[name="tongban-style-nonce"]')?.content ?? '';`,
      )
    },
  }
}

// Whatever the environment says (a test runner sets its own): the console is always built for people.
process.env.NODE_ENV = 'production'

export default defineConfig({
  mode: 'production',
  root: import.meta.dirname,
  base: '/console/',
  plugins: [react(), styleNonce()],
  build: {
    outDir: '../../build/console',
    emptyOutDir: true,
    target: 'es2022',
    // Every asset is a file of its own: the content security policy takes scripts and styles from 'self' alone.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack)\// }],
        },
      },
    },
  },
})
