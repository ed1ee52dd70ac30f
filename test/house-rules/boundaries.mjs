// The one table of who may import whom: dependency-cruiser checks it, docs/reference/boundaries.md is made from it.

/** Rooms, lowest first, and the lower rooms whose front door (`index.ts`) each really uses. */
export const ROOMS = {
  regions: [],
  ledger: ['regions'],
  notify: [],
  identity: ['regions'],
  dictionary: [],
  catalogue: ['regions', 'identity', 'dictionary'],
  harmonise: ['regions', 'identity', 'dictionary', 'catalogue'],
  guide: ['regions', 'dictionary', 'catalogue'],
  licences: ['regions', 'notify', 'identity', 'dictionary'],
  cases: ['regions', 'notify', 'identity', 'catalogue', 'guide', 'licences'],
  ratings: ['regions', 'notify', 'identity', 'cases'],
  reforms: ['regions', 'identity', 'dictionary', 'catalogue'],
}

/** Folders beside the rooms: what each may import of ours. Paths are beginnings; `modules/*` means front doors alone. */
export const LAYERS = {
  contracts: { may: [], why: 'what others rely on has no behaviour' },
  platform: { may: ['contracts/*.ts'], why: 'knows no domain word' },
  modules: { may: ['contracts', 'platform', 'modules/*'], why: 'rooms enter each other by the front door only' },
  'web/shared': { may: [], why: 'design tokens' },
  'web/console': { may: ['contracts', 'web/shared'], why: 'the first client of the public API' },
  'web/portal': {
    may: [
      'contracts',
      'web/shared',
      'modules/*',
      'platform/http',
      'platform/operations',
      'platform/time',
      'platform/config',
      'platform/files',
    ],
    why: 'calls operations in process; no page talks to the database',
  },
  app: { may: ['contracts', 'platform', 'modules/*', 'web/portal', 'test/world'], why: 'the composition root' },
  sandbox: { may: [], why: 'stand-ins are programs of their own' },
}

/** Files that may open a connection to another machine or process. */
export const NETWORK_CLIENTS = {
  'modules/notify/adapters/sms-gateway.ts': 'hands text messages to the gateway',
  'app/free-port.ts': 'asks whether a port is free',
  'web/console/api/': 'the console’s client of the public API',
  'web/portal/islands/': 'small scripts of portal pages call the API of their own origin',
  'sandbox/': 'stand-ins for systems outside',
  'test/': 'tests speak to running programs',
  'bench/': 'benchmarks speak to running programs',
  'scripts/': 'tools of development',
}
