import { Link } from 'react-router'
import { ITEM_LEVELS } from '#contracts/catalogue/model.ts'
import type { Output } from '../../api/types.ts'
import { paths } from '../../app/paths.ts'
import { Panel } from '../../components/page.tsx'

type Member = Output<'catalogue.get-basic-item'>['family'][number]

/** Main item, sub-items and handling items, each below the one it belongs to. */
export function Family({ family, current }: { family: readonly Member[]; current: string }) {
  const known = new Set(family.map(({ code }) => code))
  const tops = family.filter(({ codeAbove }) => codeAbove === null || !known.has(codeAbove))
  return (
    <Panel>
      <Branch members={tops} family={family} current={current} />
    </Panel>
  )
}

function Branch({
  members,
  family,
  current,
}: {
  members: readonly Member[]
  family: readonly Member[]
  current: string
}) {
  return (
    <ul className="family">
      {members.map((member) => {
        const below = family.filter(({ codeAbove }) => codeAbove === member.code)
        return (
          <li key={member.code}>
            <span className="quiet">{ITEM_LEVELS[member.level]}</span>{' '}
            {member.code === current ? (
              <strong aria-current="page">{member.name}</strong>
            ) : (
              <Link to={paths.item(member.code)}>{member.name}</Link>
            )}{' '}
            <span className="number quiet">{member.code}</span>
            {below.length > 0 && <Branch members={below} family={family} current={current} />}
          </li>
        )
      })}
    </ul>
  )
}
