import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allErrors, allOperations } from '#app/compose.ts'
import { modules } from '#app/modules.ts'
import type { Contract } from '#contracts/contract.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { contractsOfRooms } from './contracts.ts'

/** Reading a filled-in sheet and handing out the empty one share its columns, so they share a file. */
const IN_A_SHARED_FILE = /-sheet(-template)?$/
const contracts = allOperations.map((operation) => operation.contract as Contract)
const exported = await contractsOfRooms()

describe('operations', () => {
  it('cover every contract exactly once', () => {
    const performed = contracts.map(({ name }) => name).sort()
    expect(performed).toEqual(exported.map(({ name }) => name).sort())
    expect(new Set(performed).size).toBe(performed.length)
  })

  it('have an address of their own', () => {
    const addresses = contracts.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`)
    expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([])
  })

  it('belong to their room by name', () => {
    for (const { name, operations } of modules) {
      for (const { contract } of operations)
        expect(contract.name).toMatch(new RegExp(`^${name}\\.[a-z]+(-[a-z0-9]+)*$`))
    }
  })

  it.each(allOperations.map((operation) => [operation.contract.name as string, operation] as const))(
    '%s is complete',
    (name, operation) => {
      const contract = operation.contract as Contract
      expect(contract.summary, 'summary in Chinese').toMatch(/[\u4e00-\u9fff]{2}/)
      expect(contract.summary, 'one phrase, no full stop').not.toMatch(/。$/)
      expect(contract.kind === 'read' ? ['GET', 'POST'] : ['POST', 'PUT', 'PATCH', 'DELETE']).toContain(contract.method)
      expect(typeof operation.may, 'policy').toBe('function')
      const mustRecord = contract.kind === 'write' || contract.personal === true
      if (mustRecord) expect(typeof operation.records, 'ledger entry').toBe('function')
      for (const parameter of contract.path.matchAll(/\{(\w+)\}/g)) {
        expect(Object.keys(contract.input.properties), 'path parameter').toContain(parameter[1])
      }
      expect(contract.input, 'unknown members are refused').toMatchObject({ additionalProperties: false })
      for (const code of contract.errors) expect(Object.keys(allErrors), `error of ${name}`).toContain(code)
      expect(new Set(contract.errors).size).toBe(contract.errors.length)
    },
  )

  it('lie in a file of their name', () => {
    const alone = contracts.filter(({ name }) => !IN_A_SHARED_FILE.test(name))
    const missing = alone.filter(({ name }) => {
      const [room, verb] = name.split('.')
      const places = ['commands', 'queries'].map((folder) =>
        join(projectRoot, 'modules', room as string, folder, `${verb}.ts`),
      )
      return !places.some((place) => existsSync(place))
    })
    expect(missing.map(({ name }) => name)).toEqual([])
  })
})
