import { createServer } from 'node:net'
import { Refusal } from './refusal.ts'

/** The port if it can be listened on, or any free one for 0; undefined when another program has it. */
export function probePort(host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(new Refusal(`无法在 ${host}:${port} 上提供服务（${error.code}），请检查 HOST 和 PORT。`))
    })
    probe.listen(port, host, () => {
      const address = probe.address()
      const found = typeof address === 'object' && address ? address.port : port
      probe.close(() => resolve(found))
    })
  })
}

/** The port to serve on; refuses before anything was started when it is taken. */
export async function choosePort(host: string, port: number): Promise<number> {
  const found = await probePort(host, port)
  if (found === undefined) {
    throw new Refusal(`端口 ${port} 已被其他程序占用，请用 PORT 指定另一个端口，例如：PORT=${port + 1} npm start`)
  }
  return found
}
