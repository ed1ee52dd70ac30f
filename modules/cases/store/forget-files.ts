import type { FileAddress } from '#platform/files/file-store.ts'
import type { Context } from '#platform/operations/context.ts'

/**
 * Deletes the bytes of files that a draft no longer has, once that is committed. Each upload has an address of its own, even of the
 * same content, so no other row can mean them. A crash between the commit and this leaves bytes that nothing reads any more: of a
 * deleted draft the key is destroyed, of a removed file no operation gives the address. So a failure is told, and fails nothing.
 */
export function forgetFiles(ctx: Context, addresses: readonly FileAddress[]): void {
  if (addresses.length === 0) return
  ctx.afterCommit(async () => {
    for (const address of addresses) {
      try {
        await ctx.files.remove(address)
      } catch (error) {
        ctx.log.warn(
          { err: error, requestId: ctx.requestId },
          'a file that nothing needs any more could not be deleted',
        )
      }
    }
  })
}
