import type { OutputOf } from '#contracts/contract.ts'
import type { browse } from '#contracts/guide/index.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

export function DepartmentLinks({ departments }: Pick<OutputOf<typeof browse>, 'departments'>) {
  return (
    <ul class="link-grid">
      {departments.map((department) => (
        <li>
          <a href={paths.department.to({ department: department.id })}>
            <span>{department.name}</span>
            <span class="count">{t.home.count(department.count)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
