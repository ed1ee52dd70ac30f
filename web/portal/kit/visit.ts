import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import type { Actor } from '#contracts/actor.ts'
import type { Contract, FileAnswer, OutputOf, Upload } from '#contracts/contract.ts'
import type { Fault } from '#contracts/fault.ts'
import type { Operation } from '#platform/operations/operation.ts'
import type { Assets } from './assets.ts'

/** What a page says of itself beside its body. */
export interface PageHead {
  readonly title: string
  /** Keeps search engines away: pages reached by a number or a token. */
  readonly noindex?: boolean
  /** Islands that this page can use; it works without them. */
  readonly islands?: readonly string[]
  readonly crumbs?: readonly Crumb[]
  readonly status?: number
  /** Something is wrong with what was sent: the title says so, too. */
  readonly fault?: Fault
  /** Division that the header names, where the page is one division's and not the visitor's choice. */
  readonly divisionName?: string
  /** Without header and footer, for paper. */
  readonly sheet?: boolean
}

export interface Crumb {
  readonly text: string
  readonly href: string
}

/** The division whose services a person looks at. */
export interface ChosenDivision {
  readonly code: string
  readonly name: string
  /** False: nobody chose, it is the one that the platform serves as a whole. */
  readonly chosen: boolean
}

/** The fields of a form, by name. */
export interface FormBody {
  text(name: string): string
  /** Undefined for an empty or absent field. */
  optional(name: string): string | undefined
  all(name: string): string[]
  readonly raw: Readonly<Record<string, string | string[] | undefined>>
}

/** One request of one person, as pages see it. */
export interface Visit {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly actor: Actor
  readonly signedIn: boolean
  readonly demo: boolean
  readonly now: Date
  /** Address under which people reach us, without a slash at its end. */
  readonly publicUrl: string
  /** Undefined while the platform has no department yet. */
  readonly division: ChosenDivision | undefined
  readonly body: FormBody
  readonly upload: Upload | undefined
  /** Why there is no upload although one was expected: none chosen, too large, of another type. */
  readonly uploadFault: Fault | undefined
  readonly assets: Assets
  /** An island asks, not a form: it wants JSON instead of a page. */
  readonly wantsJson: boolean
  query(name: string): string | undefined
  /** Performs an operation as the visitor; a write takes the idempotency key of the sent form. */
  // biome-ignore lint/suspicious/noExplicitAny: what an operation loads is its own affair
  call<C extends Contract>(operation: Operation<C, any>, input: object): Promise<OutputOf<C>>
  /** Hidden fields of every form that changes something. */
  readonly formSecrets: () => FormSecrets
  show(head: PageHead, body: ComponentChildren): FastifyReply
  file(answer: FileAnswer): FastifyReply
  /** After a form: on to a page, with a sentence for it. An island is told the address. */
  goTo(address: string, notice?: string): FastifyReply
  /** Sends anonymous visitors to sign in, and back here after it. */
  mustSignIn(): void
}

export interface FormSecrets {
  readonly csrf: string | undefined
  readonly key: string
}
